import type { Expression } from './derivation.ts';
import { quantity } from './derivation.ts';
import { explainDue } from './explainSettlement.ts';
import type { LastSettlement } from './lastSettlement.ts';
import type { LeavingAmount, LeavingPart } from './leavingPart.ts';
import { leavingAmount, leavingPart } from './leavingPart.ts';
import type { Offer } from './offer.ts';

/** The reading under which nothing of a bonus needs employment, or null where none is stated. */
export function needsEmployment({ exit }: Offer): boolean | null {
  const need = exit?.bonusNeedsEmployment ?? null;
  return need === null ? null : need !== 'no';
}

/**
 * Advances that are not earned when one leaves, as a part of what leaving costs: what is carried from
 * earlier periods, and what the running one adds to it. What the running period earns against the
 * balance counts only where it is payable to who leaves before the period ends.
 */
export function openBalance(offer: Offer, last: LastSettlement): LeavingPart {
  const { before, after, takenBack } = last;
  if (before === 0 && after === 0 && takenBack === 0) return leavingPart('deficit', []);
  const isLost = needsEmployment(offer);
  const lowered = Math.min(before, after);
  const most = last.isCut && isLost !== false ? before : lowered;
  const least = last.isCut && isLost === true ? before : lowered;
  const carried = quantity(before, 'dollars', 'openBalance');
  const earned = quantity(before - lowered, 'dollars', 'deficitRecovered');
  const balance = leavingAmount(
    'balance',
    null,
    { least, most },
    most === before ? carried : { kind: 'difference', from: carried, less: earned },
  );
  return leavingPart('deficit', [balance, ...advanceOf(last)], ['exit.bonusNeedsEmployment']);
}

/** What the running period's work has not earned of its advances, carried or taken back. */
function advanceOf({ left, settlement, before, after, takenBack }: LastSettlement) {
  const advance = Math.max(0, after - before) + takenBack;
  if (settlement === null || advance === 0) return [];
  const expression: Expression = { kind: 'negative', of: explainDue(left, settlement) };
  const range = { least: advance, most: advance };
  return [leavingAmount('advance', settlement.month, range, expression)] satisfies LeavingAmount[];
}
