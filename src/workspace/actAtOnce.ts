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
import { editShown, shownDraft, withTriesSettled } from './shownDraft.ts';
import { adoptTries, discardTries, keepTries, putBack, tryTerm } from './tryTerm.ts';
import { takeMonths } from './takeMonths.ts';
import { takeVolume } from './takeVolume.ts';
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
      | 'takeVolume'
      | 'takeMonths'
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
      | 'putBack'
      | 'discardTries'
      | 'adoptTries'
      | 'keepTries';
  }
>;

/** The state after such an act, in which the offer that it made or left is looked at. */
export function actAtOnce(state: State, action: ActAtOnce): State {
  const isTrying = triesAfter(state.view.isTrying, action);
  const next = step(state, withTriesSettled(snapshotAfter(state, action)));
  if (next === state)
    return isTrying === state.view.isTrying
      ? state
      : { ...state, view: { ...state.view, isTrying } };
  const held = new Set(state.draft.offers.map(({ id }) => id));
  const made = next.draft.offers.find(({ id }) => !held.has(id));
  const year = action.type === 'openTemplate' ? yearToShow(action.workspace) : next.view.year;
  const view = { ...next.view, year, isTrying, judged: judgedAfter(state, next, action) };
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
  const { isTrying } = state.view;
  switch (action.type) {
    case 'set': {
      const term = { offer: action.offer, path: action.path };
      return editShown(state, term, (shown) => chooseTerm(shown, term, action.to));
    }
    case 'add':
    case 'remove':
    case 'move':
    case 'sort':
      return isTrying
        ? editShown(
            state,
            action,
            (shown) => editOfferList({ draft: shown, tries: {} }, action).draft,
          )
        : editOfferList({ draft, tries }, action);
    case 'startFromEarlier': {
      const term = { offer: action.offer, path: action.path };
      return editShown(state, term, (shown) => startFromEarlier(shown, term));
    }
    case 'setValues': {
      const term = { offer: action.offer, path: action.path };
      return editShown(state, term, (shown) => setValues(shown, term, action.texts));
    }
    case 'takeVolume':
      return editShown(state, { offer: action.offer, path: 'volume.annualWrvus' }, (shown) =>
        takeVolume(shown, action),
      );
    case 'takeMonths':
      return editShown(state, { offer: action.offer, path: 'pace' }, (shown) =>
        takeMonths(shown, action.offer, action.report),
      );
    case 'answerRamp':
      return editShown(state, { offer: action.offer, path: 'volume.rampPercent' }, (shown) =>
        answerRamp(shown, action.offer, action.answer),
      );
    case 'link':
      return editShown(state, { offer: action.offer, path: 'phases' }, (shown) =>
        linkBonus(shown, action.offer, action.phase),
      );
    case 'unlink':
      return editShown(state, { offer: action.offer, path: 'phases' }, (shown) =>
        unlinkBonus(shown, action.offer, action.phase),
      );
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
      return tryTerm({ draft, tries }, action, action.text);
    case 'putBack':
      return putBack({ draft, tries }, action);
    case 'discardTries':
      return discardTries({ draft, tries }, action.offer);
    case 'adoptTries':
      return adoptTries({ draft, tries }, action.offer);
    case 'keepTries':
      return keepTries({ draft, tries }, action.offer, action.name);
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

/** Whether what is tried is shown after an act: what brings another contract brings it as it is written. */
function triesAfter(isTrying: boolean, { type }: ActAtOnce): boolean {
  return type === 'try' || (isTrying && !bringAsWritten.has(type));
}

const bringAsWritten: ReadonlySet<ActAtOnce['type']> = new Set([
  'openTemplate',
  'openFile',
  'addOffer',
  'addOffers',
  'discardTries',
  'adoptTries',
  'keepTries',
]);

/** What may be said of the terms of an entry moves with it, and goes with it. */
function judgedAfter(before: State, next: State, action: ActAtOnce): State['view']['judged'] {
  const offers = new Set(next.draft.offers.map(({ id }) => id));
  const held = next.view.judged.filter(({ offer }) => offer === null || offers.has(offer));
  return isListAct(action)
    ? carriedTerms({ ...before, draft: shownDraft(before) }, action, held)
    : held;
}
