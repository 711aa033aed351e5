import type { DraftOffer } from './draft.ts';
import type { State } from './state.ts';

/** The offer that is looked at: the chosen one, or the first where it was taken back by an undo. */
export function chosenOffer({ draft, view }: State): DraftOffer {
  const offer = draft.offers.find(({ id }) => id === view.offer) ?? draft.offers[0];
  if (offer === undefined) throw new RangeError('a draft has at least one offer');
  return offer;
}
