import type { Cents, RateUnits, WrvuHundredths } from './units.ts';

/** A survey's table for the specialty, as the user has it; every figure is of full time. */
export interface Survey {
  readonly name: string | null;
  /** The year that the survey carries, and that of the fee schedule that counted its wRVUs. */
  readonly year: number | null;
  readonly feeScheduleYear: number | null;
  readonly wrvus: SurveyPercentiles<WrvuHundredths>;
  readonly dollarsPerWrvu: SurveyPercentiles<RateUnits>;
  readonly annualDollars: SurveyPercentiles<Cents>;
}

/** The percentiles of a measure that survey tables print. */
export interface SurveyPercentiles<Unit> {
  readonly p25: Unit | null;
  readonly p50: Unit | null;
  readonly p75: Unit | null;
  readonly p90: Unit | null;
}
