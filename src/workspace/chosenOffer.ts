import type { DraftOffer } from './draft.ts';
import { shownDraft } from './shownDraft.ts';
import type { State } from './state.ts';

/**
 * The offer that is looked at, as it is shown: the chosen one, or the first where it was taken back
 * by an undo.
 */
export function chosenOffer(state: State): DraftOffer {
  const { offers } = shownDraft(state);
  const offer = offers.find(({ id }) => id === state.view.offer) ?? offers[0];
  if (offer === undefined) throw new RangeError('a draft has at least one offer');
  return offer;
}
