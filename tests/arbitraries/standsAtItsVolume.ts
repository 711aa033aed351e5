import type { Offer } from '../../src/compensation/index.ts';
import { plansOf } from './morePaysLess.ts';

/**
 * The one contract whose pay is no line anywhere: a whole-volume schedule whose first tier stands at
 * base ÷ rate, under a base recalculated at that rate.
 */
export function standsAtItsVolume(offer: Offer): boolean {
  const { rebase } = offer;
  if (rebase === null || rebase === 'none' || rebase.becomes === 'production') return false;
  return plansOf(offer).some(
    ({ applies, threshold }) =>
      applies === 'wholeFromFirst' &&
      (threshold === 'baseDividedByRate' || rebase.thresholdFollows === true),
  );
}
