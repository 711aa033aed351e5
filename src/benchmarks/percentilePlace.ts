import type { Hundredths } from '../compensation/index.ts';

/** A percentile of a survey: the 25th of yearly wRVUs is 4,100, in the measure's unit. */
export interface Percentile {
  readonly percent: number;
  readonly value: number;
}

/** Where a value falls among percentiles; never a percentile of its own. */
export type PercentilePlace =
  | { readonly kind: 'below'; readonly percent: number }
  | { readonly kind: 'at'; readonly percent: number }
  | { readonly kind: 'between'; readonly low: number; readonly high: number }
  | { readonly kind: 'above'; readonly percent: number }
  /** Percentiles that do not rise, or are none, say nothing. */
  | { readonly kind: 'notSaid'; readonly why: 'none' | 'notRising' | 'notAPercent' };

/**
 * Where a value falls, said only by the percentiles that are there: "between the 25th and the 50th",
 * "below the 25th", "above the 90th". Nothing is drawn between two of them or beyond the last. With
 * an FTE the percentiles, which are of full time, count at it; dollars per wRVU take none.
 */
export function percentilePlace(
  percentiles: readonly Percentile[],
  value: number,
  fte: Hundredths | null = null,
): PercentilePlace {
  const rising = percentiles.toSorted((a, b) => a.percent - b.percent);
  if (rising.some(({ percent }) => !Number.isInteger(percent) || percent < 1 || percent > 99))
    return { kind: 'notSaid', why: 'notAPercent' };
  const isRising = rising.every((one, index) => {
    const before = rising[index - 1];
    return before === undefined || (before.percent < one.percent && before.value < one.value);
  });
  if (!isRising) return { kind: 'notSaid', why: 'notRising' };
  const own = BigInt(value) * 100n;
  const scaled = (one: Percentile) => BigInt(one.value) * BigInt(fte ?? 100);
  const [at] = rising.filter((one) => scaled(one) === own);
  if (at !== undefined) return { kind: 'at', percent: at.percent };
  const low = rising.findLast((one) => scaled(one) < own);
  const high = rising.find((one) => scaled(one) > own);
  if (low !== undefined && high !== undefined)
    return { kind: 'between', low: low.percent, high: high.percent };
  if (low !== undefined) return { kind: 'above', percent: low.percent };
  return high === undefined
    ? { kind: 'notSaid', why: 'none' }
    : { kind: 'below', percent: high.percent };
}
