import type { Amount } from './amount.ts';
import type { When } from './assignMonths.ts';

/** One figure of the wRVU column, with what the row says of whose it is and when. Rows from 1. */
export interface Entry {
  readonly row: number;
  /** Null where the report names nobody. */
  readonly provider: string | null;
  readonly when: When;
  readonly amount: Amount;
  /** The figure as it stands in the file. */
  readonly found: string;
  /** All else that the row says, to tell a second line of a month from the same line again. */
  readonly rest: string;
  /** Months or providers that an empty cell takes over from the row above. */
  readonly isCarried: boolean;
}

/** A row that adds up others; `units` in ten-thousandths of a wRVU. */
export interface TotalRow {
  readonly row: number;
  readonly label: string;
  readonly units: number;
  /** How many entries stand above it. */
  readonly after: number;
  readonly isToDate: boolean;
}

/** A row that is no figure of wRVUs: words, its titles once more, an average, another measure. */
export interface PassedRow {
  readonly row: number;
  readonly why: 'words' | 'titlesAgain' | 'average' | 'otherMeasure';
}

/** What a table holds, before months and people are settled. */
export interface TableEntries {
  readonly entries: readonly Entry[];
  readonly totals: readonly TotalRow[];
  readonly passed: readonly PassedRow[];
}
