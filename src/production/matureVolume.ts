import type { Offer, WrvuHundredths } from '../compensation/index.ts';
import { over, round, wrvuHundredths } from '../compensation/index.ts';
import type { YearSoFar } from './paceOf.ts';
import { volumeFactorOf } from './targetOfYear.ts';

/**
 * The mature volume of an offer at which its contract year would go as it goes so far: 3,200 wRVUs a
 * year credited, in a year of a ramp of 80 %, are 4,000. Null where the year is none of the contract's,
 * brings no credit, or has nothing yet.
 */
export function matureVolume(offer: Offer, soFar: YearSoFar): WrvuHundredths | null {
  const factor = volumeFactorOf(offer, soFar.year.contractYear);
  if (factor === null || factor.n === 0 || soFar.annualised === null) return null;
  return wrvuHundredths(Math.max(0, round(over(soFar.annualised, factor))));
}
