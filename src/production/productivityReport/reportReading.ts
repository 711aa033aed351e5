import type { WrvuHundredths } from '../../compensation/index.ts';
import type { AcrossRow } from './acrossEntries.ts';
import type { Assignment, MonthChoices } from './assignMonths.ts';
import type { PassedRow } from './entry.ts';
import type { ColumnChoices, ColumnOption } from './pickColumns.ts';
import type { PrintedTotal } from './printedTotals.ts';
import type { ReportColumn } from './reportColumns.ts';
import type { RefusedRow, Span } from './settleMonths.ts';
import type { ToDateCheck } from './toDateCheck.ts';

/** What the user settled where the report leaves it open; null is not asked, or not answered. */
export interface ReportChoices extends MonthChoices, ColumnChoices {
  /** The person, as the report names them. */
  readonly provider: string | null;
  /** The row of months across, from 1. */
  readonly row: number | null;
  readonly runs: 'row' | 'toDate' | null;
  readonly decimalMark: 'point' | 'comma' | null;
}

export const noChoices: ReportChoices = {
  provider: null,
  row: null,
  runs: null,
  decimalMark: null,
  wrvuColumn: null,
  monthColumn: null,
  isPerUnit: null,
  firstYear: null,
  fiscalYearStartsIn: null,
  isDayFirst: null,
};

/** What a productivity report says, or what has to be settled before it says anything. */
export type ReportReading =
  | { readonly kind: 'read'; readonly report: ReadReport }
  | ({ readonly kind: 'ask'; readonly columns: readonly ReportColumn[] } & ReportQuestion)
  | {
      readonly kind: 'refused';
      readonly why: 'empty' | 'noTable' | 'noWork' | 'noFigures' | 'weeks';
    };

export type ReportQuestion =
  | {
      readonly ask: 'wrvuColumn' | 'monthColumn' | 'perUnit';
      readonly options: readonly ColumnOption[];
    }
  | { readonly ask: 'provider'; readonly people: readonly Person[] }
  | { readonly ask: 'row'; readonly rows: readonly AcrossRow[] }
  | { readonly ask: 'firstYear' | 'fiscalYearStart' | 'dayOrder' | 'toDate' | 'decimalMark' };

/** Somebody in the report, with what all of their rows come to in ten-thousandths. */
export interface Person {
  readonly name: string;
  readonly units: number;
}

/** A month as it is used from here on. */
export interface ReportMonth {
  readonly month: string;
  /** Rounded to the hundredth; null where the report prints nothing, which is not zero. */
  readonly wrvus: WrvuHundredths | null;
  readonly rows: readonly number[];
  readonly isPart: boolean;
}

/** All amounts in ten-thousandths of a wRVU. `kept`, `others`, `refused` make up `file`. */
export interface ReportSums {
  readonly kept: number;
  /** Of rows of other people. */
  readonly others: number;
  /** Of rows that are refused. */
  readonly refused: number;
  readonly file: number;
}

export interface ReadReport {
  readonly sheet: string | null;
  /** From 1; null where the table has no titles. */
  readonly titlesRow: number | null;
  readonly columns: readonly ReportColumn[];
  readonly months: readonly ReportMonth[];
  /** A total without months. */
  readonly total: WrvuHundredths | null;
  readonly spans: readonly Span[];
  readonly otherPeople: number;
  readonly refused: readonly RefusedRow[];
  readonly passed: readonly PassedRow[];
  readonly totals: readonly PrintedTotal[];
  readonly sums: ReportSums;
  readonly notes: ReportNotes;
}

/** What was taken for granted, to be shown before anything is used. */
export interface ReportNotes {
  readonly yearsFrom: Extract<Assignment, { kind: 'assigned' }>['yearsFrom'];
  readonly isAmerican: boolean;
  /** The title of the column does not say work RVUs; the user chose it. */
  readonly isWorkByChoice: boolean;
  readonly isToDate: boolean;
  readonly isByService: boolean;
  readonly isTimesUnits: boolean;
  /** How a running total beside the figures compares with them; null where there is none. */
  readonly toDate: ToDateCheck | null;
  /** Rows whose month or person stands in a row above. */
  readonly carriedRows: number;
  /** Rows with more than four decimals. */
  readonly roundedRows: readonly number[];
  readonly hiddenRows: readonly number[];
  /** Months at the end that print 0, which may be months to come. */
  readonly zerosAtEnd: number;
}
