import type { KeptRecords, StoredRecord } from './keptRecord.ts';

/** Where records lie. One change at a time sees all of them, and is written whole or not at all. */
export interface KeptStore {
  readonly change: <Result>(
    decide: (records: KeptRecords) => Change<Result>,
  ) => Promise<Attempt<Result>>;
  /** Leaves nothing behind. */
  readonly clear: () => Promise<Attempt<null>>;
  /** Lets go of what is under way: a page that is set aside would hold up every other. */
  readonly release: () => void;
}

export interface Change<Result> {
  readonly puts: ReadonlyMap<string, StoredRecord>;
  readonly deletes: readonly string[];
  readonly result: Result;
}

export type Attempt<Result> =
  | { readonly ok: true; readonly result: Result }
  | { readonly ok: false; readonly why: Refusal };

/** The browser lets nothing be kept, has no room left, or a later version of the page was here. */
export type Refusal = 'refused' | 'full' | 'newer';

/** What a closing tab could not wait for, noted at once and taken up by whoever opens next. */
export interface Journal {
  readonly write: (text: string) => void;
  readonly erase: () => void;
  /** What closed tabs left, by the names of their notes. */
  readonly left: () => ReadonlyMap<string, string>;
  readonly drop: (name: string) => void;
}

/** The other tabs of this browser. */
export interface OtherTabs {
  readonly say: (message: TabMessage) => void;
  readonly listen: (listener: (message: TabMessage) => void) => void;
}

export type TabMessage = 'changed' | 'forgotten' | 'onlySession';

/** Why a browser refused, from what it threw or handed out. */
export function refusalOf(error: unknown): Refusal {
  const name = error instanceof Error ? error.name : '';
  if (name === 'QuotaExceededError' || name === 'NS_ERROR_DOM_QUOTA_REACHED') return 'full';
  return name === 'VersionError' ? 'newer' : 'refused';
}
