import type { DraftEntry, DraftOffer, Leaf } from './draft.ts';
import type { MonthWorked } from '../compensation/index.ts';
import { isLeaf } from './draftTree.ts';
import { typedText } from './typedNumber.ts';

/** Whether a month of the year so far says which it is and its wRVUs: one that does not yet counts in no figure. */
export function isMonthEntered({ month, wrvus }: DraftEntry<MonthWorked>): boolean {
  return !isBlank(month) && !isBlank(wrvus);
}

/**
 * The offer as it is read: without the months at the end of its year so far that were added and not
 * entered yet, so that every figure stands as before until there is something to count.
 */
export function withEnteredMonths(offer: DraftOffer): DraftOffer {
  const { pace } = offer;
  if (pace === undefined || isLeaf(pace)) return offer;
  const added = pace.months ?? [];
  const months = added.slice(0, added.findLastIndex(isMonthEntered) + 1);
  if (months.length === added.length) return offer;
  const { months: _months, ...others } = pace;
  return { ...offer, pace: months.length === 0 ? others : { ...others, months } };
}

function isBlank(leaf: Leaf | undefined): boolean {
  return typedText(leaf)?.trim() === '' || leaf === undefined;
}
