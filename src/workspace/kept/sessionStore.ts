import type { KeptRecords } from './keptRecord.ts';
import { SESSION_ITEM } from './keptNames.ts';
import { refusalOf, type KeptStore } from './keptStore.ts';
import { isObject, parsed } from './readRecord.ts';

/**
 * Records in the tab's own session storage: they outlive a reload, for a phone drops a tab in the
 * background while the contract is read beside it, and go with the tab.
 */
export function sessionStore(): KeptStore {
  return {
    change: (decide) => {
      try {
        const records = readSession();
        const { puts, deletes, result } = decide(records);
        const after = new Map<string, unknown>([...records, ...puts]);
        for (const key of deletes) after.delete(key);
        if (puts.size > 0 || deletes.length > 0)
          sessionStorage.setItem(SESSION_ITEM, JSON.stringify(Object.fromEntries(after)));
        return Promise.resolve({ ok: true, result });
      } catch (error) {
        return Promise.resolve({ ok: false, why: refusalOf(error) });
      }
    },
    release: () => {},
    clear: () => {
      try {
        sessionStorage.removeItem(SESSION_ITEM);
        return Promise.resolve({ ok: true, result: null });
      } catch (error) {
        return Promise.resolve({ ok: false, why: refusalOf(error) });
      }
    },
  };
}

/** Whether this tab keeps for the session only. */
export function isSession(): boolean {
  try {
    return sessionStorage.getItem(SESSION_ITEM) !== null;
  } catch {
    return false;
  }
}

/** What lies in the tab's own storage. */
export function readSession(): KeptRecords {
  const found = parsed(sessionStorage.getItem(SESSION_ITEM) ?? '{}');
  return new Map(isObject(found) ? Object.entries(found) : []);
}
