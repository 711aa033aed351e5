import { JOURNAL_ITEM } from './keptNames.ts';
import type { Journal } from './keptStore.ts';

/** Notes of closing tabs in the local storage, which is written before the page goes. */
export function browserJournal(name: string): Journal {
  const own = JOURNAL_ITEM + name;
  return {
    write: (text) => quietly(() => localStorage.setItem(own, text)),
    erase: () => quietly(() => localStorage.removeItem(own)),
    left: () => {
      const left = new Map<string, string>();
      quietly(() => {
        for (const item of Object.keys(localStorage)) {
          const text = localStorage.getItem(item);
          if (item.startsWith(JOURNAL_ITEM) && text !== null) left.set(item, text);
        }
      });
      return left;
    },
    drop: (item) => quietly(() => localStorage.removeItem(item)),
  };
}

/** A browser that refuses this storage loses no more than the last moment before the tab closed. */
function quietly(work: () => void): void {
  try {
    work();
  } catch {
    // Said elsewhere: what refuses this refuses the records too.
  }
}
