/** What the page has kept in this browser, by key: each record as the JSON that lies there. */
export async function keptRecords(): Promise<Readonly<Record<string, string>>> {
  const known = await indexedDB.databases();
  const [found] = known;
  if (found?.name === undefined) return {};
  const database = await asked(indexedDB.open(found.name));
  try {
    const store = database.transaction('records').objectStore('records');
    const [keys, records] = await Promise.all([asked(store.getAllKeys()), asked(store.getAll())]);
    return Object.fromEntries(
      keys.map((key, index) => [JSON.stringify(key).replaceAll('"', ''), bodyOf(records[index])]),
    );
  } finally {
    database.close();
  }
}

function bodyOf(record: unknown): string {
  const isRecord = typeof record === 'object' && record !== null && 'body' in record;
  return isRecord && typeof record.body === 'string' ? record.body : '{}';
}

function asked<Result>(request: IDBRequest<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(new Error(String(request.error))));
  });
}
