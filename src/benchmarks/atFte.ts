import type { Hundredths } from '../compensation/index.ts';
import { round } from '../compensation/index.ts';

/**
 * A yearly figure of full time at a clinical FTE, in its own unit: 5,000 wRVUs at 0.8 are 4,000. An
 * FTE that is not stated counts as full time. Dollars per wRVU are the same at any FTE.
 */
export function atFte(fullTime: number, fte: Hundredths | null): number {
  return round({ n: BigInt(fullTime) * BigInt(fte ?? 100), d: 100 });
}

/**
 * By how much a target is above a full-time median at a clinical FTE, in basis points of the
 * median: 6,500 of 5,000 are 3,000. Below it the figure is negative.
 */
export function aboveMedian(target: number, median: number, fte: Hundredths | null): number {
  const share = { n: BigInt(target) * 1_000_000n, d: BigInt(median) * BigInt(fte ?? 100) };
  return round(share) - 10_000;
}
