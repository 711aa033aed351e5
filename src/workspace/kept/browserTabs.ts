import { DATABASE } from './keptNames.ts';
import type { OtherTabs, TabMessage } from './keptStore.ts';

const messages: readonly unknown[] = ['changed', 'forgotten', 'onlySession'] satisfies TabMessage[];

/** The other tabs by a channel; a browser without one learns of them when a tab is looked at again. */
export function browserTabs(): OtherTabs {
  if (typeof BroadcastChannel === 'undefined') return { say: () => {}, listen: () => {} };
  const channel = new BroadcastChannel(DATABASE);
  return {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has no other origin than its own
    say: (message) => channel.postMessage(message),
    listen: (listener) => {
      channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
        if (isMessage(data)) listener(data);
      });
    },
  };
}

function isMessage(data: unknown): data is TabMessage {
  return messages.includes(data);
}
