import type { Expression } from './derivation.ts';
import { quantity } from './derivation.ts';
import { explainDue } from './explainSettlement.ts';
import type { LastSettlement } from './lastSettlement.ts';
import type { LeavingPart } from './leavingPart.ts';
import { leavingAmount, leavingPart } from './leavingPart.ts';
import type { Offer } from './offer.ts';
import { openAdvances } from './openAdvances.ts';

/** Advances that are not earned when one leaves, as a part of what leaving costs, with the reasons. */
export function openBalance(offer: Offer, last: LastSettlement): LeavingPart {
  const { before, after, left, settlement } = last;
  const { balance, advance } = openAdvances(offer, last);
  const carried = quantity(before, 'dollars', 'openBalance');
  const earned = quantity(before - Math.min(before, after), 'dollars', 'deficitRecovered');
  const kept = leavingAmount(
    'balance',
    null,
    balance,
    balance.most === before ? carried : { kind: 'difference', from: carried, less: earned },
  );
  if (settlement === null || advance === 0)
    return leavingPart('deficit', [kept], ['exit.bonusNeedsEmployment']);
  const due: Expression = { kind: 'negative', of: explainDue(left, settlement) };
  const range = { least: advance, most: advance };
  const added = leavingAmount('advance', settlement.month, range, due);
  return leavingPart('deficit', [kept, added], ['exit.bonusNeedsEmployment']);
}
