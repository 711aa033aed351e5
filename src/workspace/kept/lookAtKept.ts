import { browserJournal } from './browserJournal.ts';
import { isAnythingKept, isInDatabase } from './isAnythingKept.ts';
import { keptCopies, type KeptCopy } from './keptCopies.ts';
import { DATABASE, RECORDS } from './keptNames.ts';
import type { KeptRecords } from './keptRecord.ts';
import { isSession, readSession } from './sessionStore.ts';

/** Longer nobody waits to read a link. */
const patience = 1_500;

/**
 * The offers that this browser keeps, for whoever only looks: nothing is made, moved to a later
 * layout, taken up or written. What cannot be read within a moment counts as nothing.
 */
export function lookAtKept(): Promise<readonly KeptCopy[]> {
  const late = new Promise<readonly KeptCopy[]>((resolve) => {
    setTimeout(() => resolve([]), patience);
  });
  return Promise.race([look().catch(() => []), late]);
}

async function look(): Promise<readonly KeptCopy[]> {
  if (!(await isAnythingKept())) return [];
  if (isSession()) return keptCopies(readSession(), []);
  const records: KeptRecords = (await isInDatabase()) ? await readDatabase() : new Map();
  return keptCopies(records, browserJournal('').left().values());
}

/** Opened in the layout in which it lies; were there none after all, making one is called off. */
function readDatabase(): Promise<KeptRecords> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(DATABASE);
    request.addEventListener('upgradeneeded', () => request.transaction?.abort());
    request.addEventListener('error', (event) => {
      event.preventDefault();
      reject(new Error('the browser lets nothing be read'));
    });
    request.addEventListener('success', () => {
      const database = request.result;
      database.addEventListener('versionchange', () => database.close());
      readRecords(database).then(resolve, reject);
    });
  });
}

async function readRecords(database: IDBDatabase): Promise<KeptRecords> {
  try {
    return await new Promise<KeptRecords>((resolve, reject) => {
      const transaction = database.transaction(RECORDS, 'readonly');
      const store = transaction.objectStore(RECORDS);
      const [keys, values] = [store.getAllKeys(), store.getAll()];
      transaction.addEventListener('abort', () => reject(new Error('the records were not read')));
      transaction.addEventListener('complete', () => {
        const records = new Map<string, unknown>();
        for (const [index, key] of keys.result.entries())
          if (typeof key === 'string') records.set(key, values.result[index]);
        resolve(records);
      });
    });
  } finally {
    database.close();
  }
}
