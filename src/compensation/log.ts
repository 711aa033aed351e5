import type { WrvuHundredths } from './units.ts';

/** Dated notes of facts that the user keeps with an offer. */
export interface Log {
  readonly notes: readonly LogNote[];
}

export interface LogNote {
  /** `YYYY-MM-DD`. */
  readonly date: string | null;
  readonly about:
    | 'slotsHeld'
    | 'dataAsked'
    | 'dataNotProvided'
    | 'conversation'
    | 'staffing'
    | 'other'
    | null;
  readonly text: string | null;
  /** The calendar month that it is about, `YYYY-MM`, and the wRVUs of it. */
  readonly month: string | null;
  readonly wrvus: WrvuHundredths | null;
  /** The contract year that it explains. */
  readonly explainsYear: number | null;
}
