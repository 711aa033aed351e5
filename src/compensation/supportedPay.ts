import { multiply } from './integer.ts';
import type { Plan, RebaseTerms } from './plan.ts';
import { monthOf } from './plan.ts';
import type { Ratio } from './ratio.ts';
import { greater, over, plus, ratio, round, times, ZERO } from './ratio.ts';
import type { BasisPoints, Cents } from './units.ts';
import { basisPoints, cents } from './units.ts';

/** The months that a recalculation looks back on. */
export interface LookBack {
  readonly fromMonth: number;
  readonly toMonth: number;
  readonly leaveExcluded: boolean;
  /** The sum of the months counted, and of their wRVUs in hundredths; exact. */
  readonly months: Ratio;
  readonly wrvus: Ratio;
}

/** The pay that the work of the look-back supports: wRVUs a year × a rate × what is credited. */
export interface SupportedPay {
  readonly cents: Cents;
  readonly lookBack: LookBack;
  /** In ten-thousandths of a dollar per wRVU, exact. */
  readonly rate: Ratio;
  readonly creditPercent: BasisPoints;
  /** Whether the contract's own rebasing terms give it, or our yardstick does. */
  readonly by: 'rebase' | 'yardstick';
}

/** The look-back of a recalculation in month `asOf`; null where no month counts. */
export function lookBack(
  plan: Plan,
  wrvus: readonly Ratio[],
  asOf: number,
  terms: Pick<RebaseTerms, 'lookbackMonths' | 'dataLagMonths' | 'leaveExcluded'>,
): LookBack | null {
  const toMonth = asOf - 1 - terms.dataLagMonths;
  if (toMonth < 1) return null;
  const fromMonth = Math.max(1, toMonth - terms.lookbackMonths + 1);
  const leaveExcluded = terms.leaveExcluded ?? monthOf(plan, asOf - 1).isProrated;
  let counted = 0;
  let worked = ZERO;
  for (let month = fromMonth; month <= toMonth; month += 1) {
    counted += leaveExcluded ? 100 - monthOf(plan, month).leave : 100;
    worked = plus(worked, wrvus[month - 1] ?? ZERO);
  }
  if (counted === 0) return null;
  return { fromMonth, toMonth, leaveExcluded, months: ratio(counted, 100), wrvus: worked };
}

/** Prices a look-back: s × 12 ÷ n × rate × credit, rounded once to the cent. */
export function priceLookBack(
  found: LookBack,
  rate: Ratio,
  creditPercent: BasisPoints,
  by: SupportedPay['by'],
): SupportedPay {
  const aYear = over(times(found.wrvus, ratio(12)), found.months);
  const { n, d } = times(aYear, rate);
  const exact = ratio(multiply(n, creditPercent), multiply(d, 100_000_000));
  return { cents: cents(round(exact)), lookBack: found, rate, creditPercent, by };
}

/**
 * Supported pay at the end of a contract year: by the contract's rebasing terms, else by a yardstick
 * of ours. Null where the rate, the target, the base or a worked month that it needs is unknown.
 */
export function supportedPayAtYearEnd(
  plan: Plan,
  wrvus: readonly Ratio[],
  year: number,
  annualBase: Cents | null,
): SupportedPay | null {
  const { rebase } = plan;
  const last = monthOf(plan, 12 * year);
  if (rebase !== null) {
    const rate = rebase.dollarsPerWrvu ?? last.contractRate;
    const found = lookBack(plan, wrvus, 12 * year + 1, rebase);
    if (rate === null || found === null) return null;
    return priceLookBack(found, ratio(rate), rebase.creditPercent, 'rebase');
  }
  if (annualBase === null || last.annualTarget === null || last.annualTarget === 0) return null;
  const found = lookBack(plan, wrvus, 12 * year + 1, YARDSTICK);
  if (found === null) return null;
  const written = ratio(last.contractRate ?? 0);
  const paidFor = ratio(multiply(annualBase, 10_000), last.annualTarget);
  return priceLookBack(found, greater(written, paidFor), basisPoints(10_000), 'yardstick');
}

const YARDSTICK = { lookbackMonths: 12, dataLagMonths: 0, leaveExcluded: true };
