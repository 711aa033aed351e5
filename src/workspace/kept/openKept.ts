import { readDraft } from '../readDraft.ts';
import { shownDraft } from '../shownDraft.ts';
import {
  comparedAtFirst,
  startState,
  type ComparedBy,
  type State,
  type TermRef,
} from '../state.ts';
import { withOfferAdded, withOwnTerms } from './everySnapshot.ts';
import { keptOfferOf, textOfKept } from './keptOffer.ts';
import type { KeptView } from './keptRecord.ts';
import { deskHere, deskTexts, type Seen, type SeenOffer } from './seen.ts';
import type { SettledOutcome } from './settleWishes.ts';

/** What was kept, as a page opens on it; null where no offer was. */
export function openKept(
  outcome: SettledOutcome,
): { readonly state: State; readonly seen: Seen } | null {
  const { desk, held } = outcome;
  const offers: Record<string, SeenOffer> = {};
  let state = withOwnTerms(startState({ horizonYears: null, ladder: null, offers: [] }), desk.own);
  let chosen: string | null = null;
  for (const key of desk.order) {
    const record = held.get(key);
    if (record === undefined) continue;
    const made = withOfferAdded(state, record.kept);
    state = made.state;
    const offer = state.draft.offers.find(({ id }) => id === made.id);
    // What an earlier layout said is written anew with the first change, and not before.
    const text = offer === undefined ? null : textOfKept(keptOfferOf(state, offer));
    offers[made.id] = { key, revision: record.revision, text };
    if (chosen === null || key === desk.view.offer) chosen = made.id;
  }
  if (chosen === null) return null;
  const year = Math.min(Math.max(desk.view.year, 1), 10);
  const isTrying = desk.view.isTrying === true;
  const compared = comparedIn(desk.view, offers);
  const shown = { ...state, view: { ...state.view, offer: chosen, year, isTrying, compared } };
  state = { ...shown, view: { ...shown.view, judged: leftUnfinished(shown) } };
  return { state, seen: { epoch: desk.epoch, desk: deskTexts(deskHere(state, offers)), offers } };
}

/** By what offers were compared, the baseline by the id that it has here. */
function comparedIn({ compared }: KeptView, offers: Seen['offers']): ComparedBy {
  if (compared === undefined) return comparedAtFirst;
  const found = Object.entries(offers).find(([, { key }]) => key === compared.baseline);
  return { ...compared, baseline: found?.[0] ?? null };
}

/** What was left half typed has been left: what is wrong with it may be said. */
function leftUnfinished(state: State): readonly TermRef[] {
  return readDraft(shownDraft(state), {}).offers.flatMap((reading): readonly TermRef[] => {
    if (reading.kind === 'ready') return [];
    return Object.entries(reading.faults)
      .filter(([, { kind }]) => kind !== 'notAllowed')
      .map(([path]) => ({
        offer: /^(?:horizonYears|ladder)\b/.test(path) ? null : reading.id,
        path,
      }));
  });
}
