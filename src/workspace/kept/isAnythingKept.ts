import { DATABASE, JOURNAL_ITEM, SESSION_ITEM } from './keptNames.ts';

/** Whether this browser may hold something of an earlier visit. Asking leaves nothing behind. */
export async function isAnythingKept(): Promise<boolean> {
  return isInSession() || isInJournal() || (await isInDatabase());
}

function isInSession(): boolean {
  try {
    return sessionStorage.getItem(SESSION_ITEM) !== null;
  } catch {
    return false;
  }
}

function isInJournal(): boolean {
  try {
    return Object.keys(localStorage).some((name) => name.startsWith(JOURNAL_ITEM));
  } catch {
    return false;
  }
}

/** Whether there is a database of ours. */
export async function isInDatabase(): Promise<boolean> {
  try {
    const databases = await indexedDB.databases();
    return databases.some(({ name }) => name === DATABASE);
  } catch {
    // Before 2024 Firefox could not list them.
    return opens();
  }
}

/** Where there is no database, opening one would make it: that is called off. */
function opens(): Promise<boolean> {
  return new Promise((resolve) => {
    try {
      const request = indexedDB.open(DATABASE);
      request.addEventListener('upgradeneeded', () => request.transaction?.abort());
      request.addEventListener('success', () => {
        request.result.close();
        resolve(true);
      });
      request.addEventListener('error', (event) => {
        event.preventDefault();
        resolve(false);
      });
    } catch {
      resolve(false);
    }
  });
}
