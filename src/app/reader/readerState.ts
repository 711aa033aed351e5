import { HORIZON_YEARS } from '../../compensation/index.ts';
import type { SharedOffers } from '../../sharing/index.ts';
import type { Action, State } from '../../workspace/index.ts';
import { act, startState, yearToShow } from '../../workspace/index.ts';

/** What a reader starts from: the offer and the year at which the sender looked, where the link says so. */
export function readerState({ workspace, view }: SharedOffers): State {
  const years = workspace.horizonYears ?? HORIZON_YEARS;
  const year = view === null ? yearToShow(workspace) : Math.min(view.year, years);
  const state = startState(workspace, year);
  const offer = state.draft.offers[view?.offer ?? 0];
  return offer === undefined ? state : { ...state, view: { ...state.view, offer: offer.id } };
}

/** Acts by which a reader looks around; no other changes anything here. */
const looks: ReadonlySet<string> = new Set<Action['type']>([
  'chooseOffer',
  'chooseYear',
  'explain',
  'hideAmounts',
  'compareBy',
]);

export function seenBy(state: State, action: Action): State {
  return looks.has(action.type) ? act(state, action) : state;
}
