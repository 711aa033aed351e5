import { multiply } from './integer.ts';
import type { ProductivityTerms } from './plan.ts';
import type { Ratio } from './ratio.ts';
import { lesser, minus, plus, ratio, reaches, round, times, ZERO } from './ratio.ts';
import type { Cents } from './units.ts';
import { cents } from './units.ts';

/** What the tiers pay for a volume, and the last tier that it reaches (counted from 0; −1 none). */
export interface Scheduled {
  readonly cents: Cents;
  readonly tier: number;
}

/** The schedule S(W): what tiers and thresholds pay for exact wRVUs, rounded once to the cent. */
export function schedule(
  terms: ProductivityTerms,
  thresholds: readonly Ratio[],
  wrvus: Ratio,
): Scheduled {
  const tier = thresholds.findLastIndex((threshold) => reaches(wrvus, threshold));
  return { tier, cents: cents(round(toCents(paid(terms, thresholds, wrvus, tier)))) };
}

/** Hundredths of a wRVU × ten-thousandths of a dollar, to cents. */
function toCents({ n, d }: Ratio): Ratio {
  return ratio(n, multiply(d, 10_000));
}

function paid(
  terms: ProductivityTerms,
  thresholds: readonly Ratio[],
  wrvus: Ratio,
  tier: number,
): Ratio {
  if (tier < 0) return ZERO;
  const rateOf = (index: number) => ratio(terms.tiers[index]?.dollarsPerWrvu ?? 0);
  switch (terms.applies) {
    case 'marginal':
      return thresholds.slice(0, tier + 1).reduce((sum, from, index) => {
        const next = thresholds[index + 1];
        const upTo = next === undefined ? wrvus : lesser(wrvus, next);
        return plus(sum, times(rateOf(index), minus(upTo, from)));
      }, ZERO);
    case 'wholeAboveThreshold':
      return times(rateOf(tier), minus(wrvus, thresholds[0] ?? ZERO));
    case 'wholeFromFirst':
      return times(rateOf(tier), wrvus);
  }
}
