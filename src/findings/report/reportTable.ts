import type { Told } from './told.ts';

/** A table of the report; figures share their right edge, words start at the left. */
export interface ReportTable {
  /** With the number of the derivation of all its figures, where it has one. */
  readonly caption: Told;
  readonly nameHeading: string;
  readonly columns: readonly {
    readonly heading: Told;
    readonly holds: 'figures' | 'words';
  }[];
  readonly rows: readonly ReportRow[];
}

export interface ReportRow {
  readonly key: string;
  readonly name: Told;
  readonly cells: readonly Told[];
  readonly isSum: boolean;
}
