export { act } from './act.ts';
export type { Action, CopiedOffers, RampAnswer } from './action.ts';
export { rampOfNewPractice } from './answerRamp.ts';
export { chosenOffer } from './chosenOffer.ts';
export type { Copied } from './copied.ts';
export { isEntered } from './enteredEntries.ts';
export type { Draft, DraftEntry, DraftOffer, DraftPart, Entry, Leaf } from './draft.ts';
export { draftOf } from './draftOf.ts';
export { distinctName } from './distinctName.ts';
export type { ListAct, NewEntry } from './editList.ts';
export { entryCount, isUnsorted } from './editList.ts';
export { mostOffers } from './editOffers.ts';
export { entryAt } from './entryAt.ts';
export type { EntryProblem } from './entryProblem.ts';
export { problemSentence } from './entryProblem.ts';
export { contractMonthIn, namedMonth } from './planYears.ts';
export { faultOf, isJudged } from './faultOf.ts';
export { faultSentence } from './faultSentence.ts';
export type { DraftFile } from './fileOf.ts';
export { fileOf } from './fileOf.ts';
export { formatEntry } from './formatEntry.ts';
export type { Field } from './field.ts';
export { fieldOf } from './field.ts';
export type { FourFields, Link, RampState } from './fourFields.ts';
export { fourFields } from './fourFields.ts';
export { layTries } from './layTries.ts';
export { modelInForce } from './modelInForce.ts';
export type { MonthEntry } from './parseCalendarMonth.ts';
export { parseCalendarMonth } from './parseCalendarMonth.ts';
export type { NumberEntry, NumberValue } from './parseEntry.ts';
export { parseEntry } from './parseEntry.ts';
export type {
  DraftReading,
  FaultyOffer,
  OfferReading,
  ReadyOffer,
  TermFault,
  TermFaults,
} from './readDraft.ts';
export { readDraft } from './readDraft.ts';
export type { KeeperControls, Keeping, TabNews, Trouble } from './kept/keeping.ts';
export type { KeptCopy } from './kept/keptCopies.ts';
export { lookAtKept } from './kept/lookAtKept.ts';
export type { SetAside } from './kept/settleWishes.ts';
export { openSession } from './openSession.ts';
export type { Session } from './session.ts';
export { shownDraft } from './shownDraft.ts';
export type { ComparedBy, History, Snapshot, State, TermRef, Tries, View, Visit } from './state.ts';
export { startState } from './state.ts';
export { phaseToStartFrom } from './startFromEarlier.ts';
export type { TakenOver } from './takenOver.ts';
export { hasPart, isStated, takenOver } from './takenOver.ts';
export { tierLink } from './tierLink.ts';
export { saidInDraft, triedTerms, writtenInstead } from './triedTerms.ts';
export { canBeTried } from './triesOf.ts';
export type { NumberUnit, Unit } from './unit.ts';
export { canBeNone, isListOfValues, isNumberUnit, unitAt } from './unit.ts';
export { yearToShow } from './yearToShow.ts';
