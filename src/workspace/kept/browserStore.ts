import type { KeptRecords } from './keptRecord.ts';
import { DATABASE, RECORDS } from './keptNames.ts';
import { refusalOf, type Attempt, type Change, type KeptStore } from './keptStore.ts';

const LAYOUT = 1;

/**
 * Records in IndexedDB, whose transactions compare and write in one step across tabs. The four calls
 * that this takes are made as they are: a wrapper would hide the one thing that matters, that a
 * decision is made within the event in which the records were read.
 */
export function browserStore(): KeptStore {
  let opened: Promise<IDBDatabase> | null = null;
  let running: IDBTransaction | null = null;
  /** Counts how often all was let go of: what was asked before is not begun any more. */
  let releases = 0;
  const connection = () => {
    opened ??= openDatabase(() => {
      opened = null;
    });
    return opened;
  };
  const attempt = async <Result>(
    work: (database: IDBDatabase) => Promise<Result>,
  ): Promise<Attempt<Result>> => {
    const asked = releases;
    try {
      const database = await connection();
      if (asked !== releases) return { ok: false, why: 'refused' };
      return { ok: true, result: await work(database) };
    } catch (error) {
      if (!isClosed(error) || asked !== releases) return failed(error);
      opened = null;
    }
    // The browser had closed the connection meanwhile: once more with a new one.
    try {
      return { ok: true, result: await work(await connection()) };
    } catch (error) {
      return failed(error);
    }
  };
  const failed = (error: unknown): Attempt<never> => {
    opened = null;
    return { ok: false, why: refusalOf(error) };
  };
  return {
    change: (decide) =>
      attempt((database) =>
        change(database, decide, (transaction) => {
          running = transaction;
        }),
      ),
    release: () => {
      releases += 1;
      try {
        running?.abort();
      } catch {
        // It is over.
      }
      void opened?.then(
        (database) => database.close(),
        () => undefined,
      );
      opened = null;
    },
    clear: async () => {
      const emptied = await attempt(clear);
      const database = await connection().catch(() => null);
      database?.close();
      opened = null;
      await removeDatabase();
      return emptied;
    },
  };
}

function openDatabase(onClose: () => void): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(DATABASE, LAYOUT);
    request.addEventListener('upgradeneeded', () => request.result.createObjectStore(RECORDS));
    request.addEventListener('success', () => {
      const database = request.result;
      // Another tab forgets everything, or is of a later version: it need not wait for this one.
      database.addEventListener('versionchange', () => {
        database.close();
        onClose();
      });
      database.addEventListener('close', onClose);
      resolve(database);
    });
    request.addEventListener('error', (event) => {
      event.preventDefault();
      onClose();
      reject(reasonOf(request.error));
    });
  });
}

function change<Result>(
  database: IDBDatabase,
  decide: (records: KeptRecords) => Change<Result>,
  onBegin: (transaction: IDBTransaction) => void,
): Promise<Result> {
  return new Promise((resolve, reject) => {
    const transaction = database.transaction(RECORDS, 'readwrite');
    onBegin(transaction);
    const store = transaction.objectStore(RECORDS);
    const keys = store.getAllKeys();
    const values = store.getAll();
    let decided: { readonly result: Result } | null = null;
    values.addEventListener('success', () => {
      const records = new Map<string, unknown>();
      for (const [index, key] of keys.result.entries())
        if (typeof key === 'string') records.set(key, values.result[index]);
      const { puts, deletes, result } = decide(records);
      for (const [key, record] of puts) store.put(record, key);
      for (const key of deletes) store.delete(key);
      decided = { result };
      transaction.commit();
    });
    transaction.addEventListener('error', (event) => event.preventDefault());
    transaction.addEventListener('abort', () => reject(reasonOf(transaction.error)));
    transaction.addEventListener('complete', () => {
      if (decided === null) reject(new Error('the transaction ended before it began'));
      else resolve(decided.result);
    });
  });
}

function clear(database: IDBDatabase): Promise<null> {
  return new Promise((resolve, reject) => {
    const transaction = database.transaction(RECORDS, 'readwrite');
    transaction.objectStore(RECORDS).clear();
    transaction.addEventListener('abort', () => reject(reasonOf(transaction.error)));
    transaction.addEventListener('complete', () => resolve(null));
  });
}

/** The records are gone already; where another tab holds the empty database open, it stays until that closes. */
function removeDatabase(): Promise<void> {
  return new Promise((resolve) => {
    try {
      const request = indexedDB.deleteDatabase(DATABASE);
      for (const end of ['success', 'error', 'blocked'])
        request.addEventListener(end, () => resolve());
    } catch {
      resolve();
    }
  });
}

function isClosed(error: unknown): boolean {
  return error instanceof Error && error.name === 'InvalidStateError';
}

function reasonOf(error: DOMException | null): Error {
  return error ?? new Error('the browser gave no reason');
}
