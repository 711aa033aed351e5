import type { Offer } from './offer.ts';
import { mulDiv } from './ratio.ts';
import type { Cents } from './units.ts';
import { cents } from './units.ts';

/** What the employer must still pay if it ends the contract without cause today. */
export type CertainPay =
  | { readonly kind: 'amount'; readonly cents: Cents; readonly days: number }
  /** Whether, or on what notice, the employer may end it is not stated: no figure is a promise. */
  | { readonly kind: 'notStated'; readonly path: 'exit.withoutCause' | 'exit.employerNoticeDays' }
  /** The contract does not let the employer end it without cause. */
  | { readonly kind: 'notWithoutCause' }
  /** There is no base to run on through the notice. */
  | { readonly kind: 'noBase' };

/** Annual base × notice days ÷ 365: $260,000 on 90 days' notice is $64,109.59. */
export function certainPay(offer: Offer, annualBase: Cents | null): CertainPay {
  const { withoutCause = null, employerNoticeDays: days = null } = offer.exit ?? {};
  if (withoutCause === null) return { kind: 'notStated', path: 'exit.withoutCause' };
  if (withoutCause === 'physician' || withoutCause === 'neither')
    return { kind: 'notWithoutCause' };
  if (days === null) return { kind: 'notStated', path: 'exit.employerNoticeDays' };
  if (annualBase === null) return { kind: 'noBase' };
  return { kind: 'amount', cents: cents(mulDiv(annualBase, days, 365)), days };
}
