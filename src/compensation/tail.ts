import type { Tail } from './offer.ts';
import { mulDiv } from './ratio.ts';
import type { Cents } from './units.ts';
import { basisPoints, cents } from './units.ts';
import { rampOf } from './volume.ts';

/**
 * What a tail costs the physician, where the physician pays, on leaving at the end of `month`: of
 * $24,000 with a share of 100 %, then 50 %, $12,000 after 18 months. Null where its price is not stated.
 */
export function tailCost(tail: Tail, month: number): Cents | null {
  if (tail.dollars === null) return null;
  const shares = tail.physicianPercentByYear ?? [basisPoints(10_000)];
  return cents(mulDiv(tail.dollars, rampOf(shares, Math.ceil(month / 12)), 10_000));
}
