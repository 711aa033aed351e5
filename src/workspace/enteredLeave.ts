import type { DraftOffer, Leaf } from './draft.ts';
import { typedText } from './typedNumber.ts';

type DraftLeave = NonNullable<NonNullable<DraftOffer['volume']>['leave']>[number];

/** Whether a leave says when it starts and how long it is: one that does not yet counts in no figure. */
export function isLeaveEntered({ fromMonth, months }: DraftLeave): boolean {
  return !isBlank(fromMonth) && !isBlank(months);
}

/**
 * The offer as it is read: without the leaves at its end that were added and not entered yet, so
 * that the answer stands as before until there is something to count.
 */
export function withEnteredLeave(offer: DraftOffer): DraftOffer {
  const leaves = offer.volume?.leave ?? [];
  const leave = leaves.slice(0, leaves.findLastIndex(isLeaveEntered) + 1);
  return leave.length === leaves.length ? offer : { ...offer, volume: { ...offer.volume, leave } };
}

function isBlank(leaf: Leaf | undefined): boolean {
  return typedText(leaf)?.trim() === '' || leaf === undefined;
}
