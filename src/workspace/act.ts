import type { Action } from './action.ts';
import { actAtOnce } from './actAtOnce.ts';
import { entryAt } from './entryAt.ts';
import { readTerm, settleTerms, tiedTo, typeTerms } from './editTerm.ts';
import { isSameTerm } from './faultOf.ts';
import { formatEntry } from './formatEntry.ts';
import { beginVisit, endVisit, redo, undo } from './history.ts';
import type { State, TermRef, View } from './state.ts';
import { editShown, shownDraft, withTriesSettled } from './shownDraft.ts';
import { isNumberUnit, unitAt } from './unit.ts';

/** The state after an act. The same object where the act changes nothing. */
export function act(state: State, action: Action): State {
  switch (action.type) {
    case 'type':
      return typeInto(state, termOf(action), action.text);
    case 'leave':
      return leave(state, termOf(action));
    case 'pause':
      return withView(state, { judged: withTerm(state.view.judged, termOf(action)) });
    case 'beginDrag':
      return closeVisit(state);
    case 'drag':
      return drag(state, termOf(action), action.value);
    case 'endDrag':
      return closeVisit(state);
    case 'chooseOffer':
      return withView(state, { offer: action.offer, explanation: null });
    case 'chooseYear':
      return withView(state, { year: Math.min(Math.max(Math.round(action.year), 1), 10) });
    case 'explain':
      return withView(state, { explanation: action.figure });
    case 'openSection':
      return withView(state, { openSections: withSection(state.view.openSections, action) });
    case 'hideAmounts':
      return withView(state, { hidesAmounts: action.areHidden });
    case 'showTries':
      return withView(closeVisit(state), { isTrying: action.areShown });
    case 'compareBy':
      return withView(state, { compared: { ...state.view.compared, ...action.by } });
    case 'undo':
      return withChangeShown(state, undo(closeVisit(state)));
    case 'redo':
      return withChangeShown(state, redo(closeVisit(state)));
    case 'set':
    case 'add':
    case 'remove':
    case 'move':
    case 'sort':
    case 'startFromEarlier':
    case 'setValues':
    case 'takeVolume':
    case 'takeMonths':
    case 'answerRamp':
    case 'keepFourFields':
    case 'link':
    case 'unlink':
    case 'openTemplate':
    case 'openFile':
    case 'addOffer':
    case 'addOffers':
    case 'duplicateOffer':
    case 'removeOffer':
    case 'moveOffer':
    case 'try':
    case 'putBack':
    case 'discardTries':
    case 'adoptTries':
    case 'keepTries':
      return actAtOnce(closeVisit(state), action);
  }
}

function typeInto(state: State, term: TermRef, text: string): State {
  const { visit } = state.history;
  const before = visit !== null && isSameTerm(visit, term) ? state : closeVisit(state);
  const shown = shownDraft(before);
  const entry = entryAt(shown, term);
  if (entry.kind === 'typed' ? entry.text === text : text === '') return before;
  const tied = before.history.visit?.tied ?? tiedTo(shown, term);
  const typed = editShown(before, term, (draft) => typeTerms(draft, tied, text));
  if (typed.draft === before.draft && typed.tries === before.tries) return before;
  const visited = before.history.visit === null ? beginVisit(before, { ...term, tied }) : before;
  const next = { ...visited, ...typed };
  // What reads as a whole value is judged anew; a sentence that stands stays until then.
  const isWhole = readTerm(shownDraft(next), term)?.kind === 'value';
  const judged = isWhole ? withoutTerm(state.view.judged, term) : state.view.judged;
  return { ...next, view: { ...visited.view, judged } };
}

function drag(state: State, term: TermRef, value: number): State {
  const unit = unitAt(term.path);
  return isNumberUnit(unit) ? typeInto(state, term, formatEntry(value, unit)) : state;
}

function leave(state: State, term: TermRef): State {
  const { visit } = state.history;
  if (visit !== null && isSameTerm(visit, term)) return closeVisit(state);
  return judge(state, term);
}

/** Ends the visit to a field, left or not: its entry is set and judged. */
function closeVisit(state: State): State {
  const { visit } = state.history;
  if (visit === null) return state;
  const settled = editShown(state, visit, (draft) => settleTerms(draft, visit.tied));
  return judge(endVisit({ ...state, ...withTriesSettled(settled) }), termOf(visit));
}

/** An entry that is left and no whole value may be spoken about from now on. */
function judge(state: State, term: TermRef): State {
  const read = readTerm(shownDraft(state), term);
  if (read === null || read.kind === 'value') return state;
  return withView(state, { judged: withTerm(state.view.judged, term) });
}

/** What a step back or forth changes is seen: where it brings tried values back, they are shown. */
function withChangeShown(before: State, after: State): State {
  const hasTries = Object.keys(after.tries).length > 0;
  return hasTries && after.tries !== before.tries ? withView(after, { isTrying: true }) : after;
}

function withView(state: State, change: Partial<View>): State {
  const view = { ...state.view, ...change };
  const isSame =
    view.offer === state.view.offer &&
    view.year === state.view.year &&
    view.explanation === state.view.explanation &&
    view.openSections === state.view.openSections &&
    view.isTrying === state.view.isTrying &&
    view.compared === state.view.compared &&
    view.hidesAmounts === state.view.hidesAmounts &&
    view.judged === state.view.judged;
  return isSame ? state : { ...state, view };
}

function withSection(
  open: View['openSections'],
  { section, isOpen }: Extract<Action, { type: 'openSection' }>,
): View['openSections'] {
  if (open.includes(section) === isOpen) return open;
  return isOpen ? [...open, section] : open.filter((other) => other !== section);
}

function withTerm(terms: readonly TermRef[], term: TermRef): readonly TermRef[] {
  return terms.some((other) => isSameTerm(other, term)) ? terms : [...terms, term];
}

function withoutTerm(terms: readonly TermRef[], term: TermRef): readonly TermRef[] {
  return terms.some((other) => isSameTerm(other, term))
    ? terms.filter((other) => !isSameTerm(other, term))
    : terms;
}

/** The term of an action, without the action. */
function termOf({ offer, path }: TermRef): TermRef {
  return { offer, path };
}
