import type { Action } from './action.ts';
import { answerRamp } from './answerRamp.ts';
import { chooseTerm } from './chooseTerm.ts';
import { chosenOffer } from './chosenOffer.ts';
import { withCopied } from './copied.ts';
import type { Draft } from './draft.ts';
import { draftOf } from './draftOf.ts';
import {
  addOffer,
  duplicateOffer,
  keepFourFields,
  moveOffer,
  removeOffer,
  replaceOffer,
} from './editOffers.ts';
import { isListAct } from './editList.ts';
import { carriedTerms, editOfferList } from './editOfferList.ts';
import { setValues } from './editTerm.ts';
import { step } from './history.ts';
import { linkBonus, unlinkBonus } from './linkBonus.ts';
import type { Snapshot, State } from './state.ts';
import { startFromEarlier } from './startFromEarlier.ts';
import { tryTerm } from './tryTerm.ts';
import { yearToShow } from './yearToShow.ts';

/** An act that is a step of the history by itself. */
export type ActAtOnce = Extract<
  Action,
  {
    type:
      | 'set'
      | 'add'
      | 'remove'
      | 'move'
      | 'sort'
      | 'startFromEarlier'
      | 'setValues'
      | 'answerRamp'
      | 'link'
      | 'unlink'
      | 'openTemplate'
      | 'openFile'
      | 'keepFourFields'
      | 'addOffer'
      | 'addOffers'
      | 'duplicateOffer'
      | 'removeOffer'
      | 'moveOffer'
      | 'try'
      | 'dropTries';
  }
>;

/** The state after such an act, in which the offer that it made or left is looked at. */
export function actAtOnce(state: State, action: ActAtOnce): State {
  const next = step(state, snapshotAfter(state, action));
  if (next === state) return state;
  const held = new Set(state.draft.offers.map(({ id }) => id));
  const made = next.draft.offers.find(({ id }) => !held.has(id));
  const year = action.type === 'openTemplate' ? yearToShow(action.workspace) : next.view.year;
  const view = { ...next.view, year, judged: judgedAfter(state, next, action) };
  const looked = made?.id ?? heirOf(state, next);
  return {
    ...next,
    view: looked === view.offer ? view : { ...view, offer: looked, explanation: null },
  };
}

/** The offer to look at where none was made: the same, or the one that came to its place. */
function heirOf(before: State, { draft: { offers } }: State): string {
  const { id } = chosenOffer(before);
  if (offers.some((offer) => offer.id === id)) return id;
  const place = before.draft.offers.findIndex((offer) => offer.id === id);
  return (offers[place] ?? offers.at(-1))?.id ?? id;
}

function snapshotAfter(state: State, action: ActAtOnce): Snapshot {
  const { draft, tries } = state;
  switch (action.type) {
    case 'set':
      return {
        draft: chooseTerm(draft, { offer: action.offer, path: action.path }, action.to),
        tries,
      };
    case 'add':
    case 'remove':
    case 'move':
    case 'sort':
      return editOfferList({ draft, tries }, action);
    case 'startFromEarlier':
      return { draft: startFromEarlier(draft, { offer: action.offer, path: action.path }), tries };
    case 'setValues':
      return {
        draft: setValues(draft, { offer: action.offer, path: action.path }, action.texts),
        tries,
      };
    case 'answerRamp':
      return { draft: answerRamp(draft, action.offer, action.answer), tries };
    case 'link':
      return { draft: linkBonus(draft, action.offer, action.phase), tries };
    case 'unlink':
      return { draft: unlinkBonus(draft, action.offer, action.phase), tries };
    case 'openTemplate': {
      const [template] = action.workspace.offers;
      if (template === undefined) return state;
      return replaceOffer({ draft, tries }, chosenOffer(state).id, template);
    }
    case 'openFile':
      return { draft: openedDraft(action, draft.nextId), tries: {} };
    case 'keepFourFields':
      return keepFourFields({ draft, tries }, action.offer, action.name);
    case 'addOffer':
      return addOffer({ draft, tries }, action.from);
    case 'addOffers':
      return action.from.reduce(
        (before: Snapshot, from, place) => addOffer(before, from, action.copied?.[place]),
        { draft, tries },
      );
    case 'duplicateOffer':
      return duplicateOffer({ draft, tries }, action.offer, action.name);
    case 'removeOffer':
      return removeOffer({ draft, tries }, action.offer);
    case 'moveOffer':
      return moveOffer({ draft, tries }, action.offer, action.to);
    case 'try':
      return { draft, tries: tryTerm(state, action, action.text) };
    case 'dropTries':
      return { draft, tries: {} };
  }
}

function openedDraft(
  { workspace, copied }: Extract<ActAtOnce, { type: 'openFile' }>,
  firstId: number,
): Draft {
  const draft = draftOf(workspace, firstId);
  const offers = draft.offers.map((offer, place) => withCopied(offer, copied?.[place]));
  return { ...draft, offers };
}

/** What may be said of the terms of an entry moves with it, and goes with it. */
function judgedAfter(before: State, next: State, action: ActAtOnce): State['view']['judged'] {
  const offers = new Set(next.draft.offers.map(({ id }) => id));
  const held = next.view.judged.filter(({ offer }) => offer === null || offers.has(offer));
  return isListAct(action) ? carriedTerms(before, action, held) : held;
}
