import type { PlanMonth, ProductivityTerms } from './plan.ts';
import type { Ratio } from './ratio.ts';
import type { Cents } from './units.ts';

/** One month as worked and paid. */
export interface MonthRun {
  readonly planMonth: PlanMonth;
  /** Exact wRVUs, in hundredths. */
  readonly wrvus: Ratio;
  /** Those of the phase, or production by rebase. */
  readonly terms: ProductivityTerms;
  /** The annual base in force; null under production. */
  readonly annualBase: Cents | null;
  readonly basePaid: Cents;
  /** The first tier starts at annual base ÷ rate, as written or because the threshold follows. */
  readonly startsAtBase: boolean;
}
