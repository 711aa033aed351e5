import type { Hundredths, WrvuHundredths } from './units.ts';

/** The year so far, as the employer's reports credit it. Days are `YYYY-MM-DD`, months `YYYY-MM`. */
export interface Pace {
  /** The last day that is counted. */
  readonly asOf: string | null;
  readonly wrvusToDate: WrvuHundredths | null;
  readonly months: readonly MonthWorked[];
  /** The year that is measured, where it is not the contract year: its first and its last day. */
  readonly yearFrom: string | null;
  readonly yearTo: string | null;
  /** By what the year is shared out: the months with their weights, or the days with clinic. */
  readonly shareBy: 'months' | 'clinicDays' | null;
  /** How many times the pace so far can still be reached this year. */
  readonly catchUpTimes: Hundredths | null;
  readonly colleagues: readonly Colleague[];
  readonly anyoneReachesTarget: 'yes' | 'no' | 'notTold' | null;
}

/** The wRVUs of a calendar month; below zero where a report corrects itself. */
export interface MonthWorked {
  readonly month: string;
  readonly wrvus: WrvuHundredths;
}

/** What a colleague in the same system produces a year; no name is kept. */
export interface Colleague {
  readonly annualWrvus: WrvuHundredths | null;
  readonly clinicalFte: Hundredths | null;
}
