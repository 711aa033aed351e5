import type { Offer } from '../../compensation/index.ts';
import { otherTerms } from '../../findings/index.ts';
import type { OfferReading } from '../../workspace/index.ts';

/** An offer in a line: what its base and its bonus say, or that it waits for an entry. */
export function offerLine(reading: OfferReading): string {
  return reading.offer === null ? 'Waiting for an entry' : termsLine(reading.offer);
}

/** "$260,000 a year, not recalculated for 24 months. $50.00 above 5,000, settled yearly." */
export function termsLine(offer: Offer): string {
  return otherTerms(offer)
    .filter(({ name }) => name === 'baseAndGuarantee' || name === 'bonus')
    .map(({ summary }) => `${summary.charAt(0).toUpperCase()}${summary.slice(1)}.`)
    .join(' ');
}
