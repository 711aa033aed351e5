import type { Volume } from './offer.ts';
import type { Plan, PlanMonth } from './plan.ts';
import type { Ratio } from './ratio.ts';
import { lowestTerms, ratio, round, times } from './ratio.ts';
import { commonDivisor, multiply } from './integer.ts';
import type { BasisPoints, WrvuHundredths } from './units.ts';
import { basisPoints, wrvuHundredths } from './units.ts';

/** The share of a year's amount that a ramp gives; the last percent repeats, none is 100 %. */
export function rampOf(percents: readonly BasisPoints[] | null, year: number): BasisPoints {
  return percents?.[Math.min(year, percents.length) - 1] ?? basisPoints(10_000);
}

/** By contract year: ramp × growth so far × what the contract credits, exact. */
export function volumeFactors(volume: Volume, years: number): readonly Ratio[] {
  const growth = ratio(10_000 + (volume.growthPercentPerYear ?? 0), 10_000);
  const credit = ratio(volume.creditPercent ?? 10_000, 10_000);
  let grown = credit;
  return Array.from({ length: years }, (_, index) => {
    if (index > 0) grown = lowestTerms(times(grown, growth));
    return lowestTerms(times(grown, ratio(rampOf(volume.rampPercent, index + 1), 10_000)));
  });
}

/** Each year's volume for a mature volume, in hundredths of a wRVU, rounded once. */
export function yearVolumes(plan: Plan, annual: WrvuHundredths): readonly WrvuHundredths[] {
  return plan.volumeFactors.map((factor) => wrvuHundredths(round(times(ratio(annual), factor))));
}

/** Each month's exact wRVUs, in hundredths, for the volumes of the years. */
export function monthlyWrvus(plan: Plan, volumes: readonly WrvuHundredths[]): readonly Ratio[] {
  const { numerators, denominator } = plan.shares;
  return plan.months.map(({ month, year }) =>
    ratio(multiply(volumes[year - 1] ?? 0, numerators[month - 1] ?? 0), denominator),
  );
}

/** Each month's part of its year's volume: its weight, less its share on leave. */
export function monthShares(volume: Volume, months: readonly PlanMonth[]): Plan['shares'] {
  const weights = volume.monthWeights ?? Array<number>(12).fill(1);
  const parts = months.map(
    ({ monthOfYear, leave }) => (weights[monthOfYear - 1] ?? 0) * (100 - leave),
  );
  const whole = 100 * weights.reduce((sum, weight) => sum + weight, 0);
  const divisor = parts.reduce((common, part) => Number(commonDivisor(common, part)), whole);
  return { numerators: parts.map((part) => part / divisor), denominator: whole / divisor };
}
