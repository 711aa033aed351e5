import type { SourceId } from './sources.data.ts';
import type { SpecialtyId } from './specialties.data.ts';

/** What a survey measures: pay of a year, pay offered to new graduates, wRVUs, or pay for each of them. */
export type Measure = 'pay' | 'startingPay' | 'callPerDay' | 'wrvus' | 'dollarsPerWrvu';

/**
 * What the figure is of the physicians who were asked. `notSaid`: the source prints it without a
 * word on that; `ballpark`: it says that it is a rule of thumb; `newGraduateTarget`: what employers
 * ask of new graduates, as one article gives it.
 */
export type Statistic = 'median' | 'mean' | 'p75' | 'notSaid' | 'ballpark' | 'newGraduateTarget';

/** A published figure, as it was quoted in public; the surveys' own tables are licensed. */
export interface Quote {
  readonly specialty: SpecialtyId;
  readonly measure: Measure;
  readonly statistic: Statistic;
  /** In the measure's units: cents, hundredths of a wRVU, ten-thousandths of a dollar per wRVU. */
  readonly from: number;
  /** The upper end where a range is quoted, else `from`. */
  readonly to: number;
  readonly source: SourceId;
  /** Whom it is of, where the source says less or more than the specialty: "Midwest". */
  readonly of: string | null;
}
