import type { MonthRun } from './monthRun.ts';
import type { Ratio } from './ratio.ts';
import { greater, mulDiv, plus, ratio, ZERO } from './ratio.ts';
import { multiply } from './integer.ts';

/** A tier's annual threshold in one month, exact, in hundredths of a wRVU. */
export function annualThreshold(month: MonthRun, tier: number): Ratio {
  const { terms, planMonth, annualBase, startsAtBase } = month;
  const { fromWrvus, dollarsPerWrvu } = terms.tiers[tier] ?? { fromWrvus: 0, dollarsPerWrvu: 0 };
  if (tier === 0 && startsAtBase && annualBase !== null) {
    return ratio(multiply(annualBase, 10_000), dollarsPerWrvu);
  }
  return ratio(mulDiv(fromWrvus, planMonth.ramp, 10_000));
}

/** The share of a month that carries target and threshold, in hundredths. */
export function carriedShare({ planMonth }: MonthRun): number {
  return planMonth.isProrated ? 100 - planMonth.leave : 100;
}

/**
 * The thresholds of a run of months, one a tier, exact: a twelfth of the annual one for each month,
 * less its share on leave where the target is prorated. A later tier starts no lower than the first.
 */
export function periodThresholds(months: readonly MonthRun[]): readonly Ratio[] {
  const tiers = months[0]?.terms.tiers ?? [];
  const thresholds: Ratio[] = [];
  for (const tier of tiers.keys()) {
    const written = months.reduce((sum, month) => {
      const { n, d } = annualThreshold(month, tier);
      return plus(sum, ratio(multiply(n, carriedShare(month)), multiply(d, 1200)));
    }, ZERO);
    thresholds.push(tier === 0 ? written : greater(written, thresholds[0] ?? ZERO));
  }
  return thresholds;
}
