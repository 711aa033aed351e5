import type { Session } from '../session.ts';
import { browserJournal } from './browserJournal.ts';
import { browserStore } from './browserStore.ts';
import { browserTabs } from './browserTabs.ts';
import { Keeper } from './keeper.ts';
import { isSession, sessionStore } from './sessionStore.ts';

/** Keeps a session in this browser from now on, and opens what was kept before. */
export async function startKeeping(session: Session): Promise<void> {
  const browser = browserStore();
  const keeper = new Keeper(session, {
    browser,
    tab: sessionStore(),
    isSession: isSession(),
    journal: browserJournal(newName()),
    others: browserTabs(),
    newName,
    after: (milliseconds, call) => {
      const timer = setTimeout(call, milliseconds);
      return () => clearTimeout(timer);
    },
  });
  addEventListener('pagehide', () => {
    keeper.leave();
    browser.release();
  });
  addEventListener('pageshow', (event) => {
    if (event.persisted) keeper.look();
  });
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') keeper.leave();
    else keeper.look();
  });
  await keeper.open();
}

/** 128 bits of chance; unlike `randomUUID` also where the page came without encryption. */
function newName(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
