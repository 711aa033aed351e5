import { IDBFactory, IDBTransaction } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { browserStore } from './browserStore.ts';
import { isAnythingKept } from './isAnythingKept.ts';
import { DATABASE } from './keptNames.ts';
import type { KeptRecords } from './keptRecord.ts';
import type { Change } from './keptStore.ts';

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
});

afterEach(() => {
  vi.unstubAllGlobals();
});

/** Adds one to a record and says what it was. */
function addOne(records: KeptRecords): Change<number> {
  const revision = (records.get('a') as { revision: number } | undefined)?.revision ?? 0;
  const record = { version: 1, revision: revision + 1, body: '{}' };
  return { puts: new Map([['a', record]]), deletes: [], result: revision };
}

const look = (records: KeptRecords): Change<readonly string[]> => ({
  puts: new Map(),
  deletes: [],
  result: [...records.keys()],
});

describe('records in the browser', () => {
  test('two tabs that compare and write at once lose no write', async () => {
    const [one, other] = [browserStore(), browserStore()];
    const attempts = await Promise.all(
      Array.from({ length: 100 }, (_, time) => (time % 2 === 0 ? one : other).change(addOne)),
    );
    const seen = attempts.map((attempt) => (attempt.ok ? attempt.result : -1));
    expect(seen.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 100 }, (_, at) => at));
  });

  test('what is deleted is gone and the rest stays', async () => {
    const store = browserStore();
    await store.change(addOne);
    const record = { version: 1, revision: 1, body: '{}' };
    await store.change(() => ({ puts: new Map([['b', record]]), deletes: ['a'], result: null }));
    expect(await store.change(look)).toEqual({ ok: true, result: ['b'] });
  });

  test('nothing is there until something was written, and asking does not change that', async () => {
    expect(await isAnythingKept()).toBe(false);
    expect(await indexedDB.databases()).toEqual([]);
    await browserStore().change(addOne);
    expect(await isAnythingKept()).toBe(true);
  });

  test('a browser that cannot list its databases is asked without leaving one', async () => {
    vi.stubGlobal('indexedDB', Object.assign(new IDBFactory(), { databases: undefined }));
    expect(await isAnythingKept()).toBe(false);
    expect(await isAnythingKept()).toBe(false);
    await browserStore().change(addOne);
    expect(await isAnythingKept()).toBe(true);
  });

  test('forgetting leaves no database, though another tab has it open, and that tab can write again', async () => {
    const [one, other] = [browserStore(), browserStore()];
    await one.change(addOne);
    await other.change(addOne);
    expect(await one.clear()).toEqual({ ok: true, result: null });
    expect(await indexedDB.databases()).toEqual([]);
    expect(await other.change(addOne)).toEqual({ ok: true, result: 0 });
  });

  test('a page that was let go of writes again when it comes back', async () => {
    const store = browserStore();
    await store.change(addOne);
    const underWay = store.change(addOne);
    store.release();
    expect(await underWay).toEqual({ ok: false, why: 'refused' });
    const begun = store.change((records) => {
      store.release();
      return addOne(records);
    });
    await begun;
    expect(await store.change(addOne)).toEqual({ ok: true, result: 1 });
  });
});

describe('a browser that does not keep', () => {
  test('refuses, in whatever way it does', async () => {
    vi.stubGlobal('indexedDB', undefined);
    expect(await isAnythingKept()).toBe(false);
    expect(await browserStore().change(addOne)).toEqual({ ok: false, why: 'refused' });
    const open = () => {
      throw new DOMException('not here', 'SecurityError');
    };
    vi.stubGlobal('indexedDB', { open, databases: open });
    expect(await isAnythingKept()).toBe(false);
    expect(await browserStore().change(addOne)).toEqual({ ok: false, why: 'refused' });
  });

  test('keeps nothing of a change that failed', async () => {
    const store = browserStore();
    await store.change(addOne);
    const transaction = vi.spyOn(IDBTransaction.prototype, 'commit').mockImplementation(function (
      this: IDBTransaction,
    ) {
      this.abort();
    });
    expect((await store.change(addOne)).ok).toBe(false);
    transaction.mockRestore();
    expect(await store.change(addOne)).toEqual({ ok: true, result: 1 });
  });

  test('was used by a later version of the page', async () => {
    await new Promise((resolve) => {
      const request = indexedDB.open(DATABASE, 99);
      request.addEventListener('success', resolve);
    });
    expect(await browserStore().change(addOne)).toEqual({ ok: false, why: 'newer' });
  });
});
