import type { Offer, Workspace } from '../compensation/index.ts';
import type { SectionName } from '../findings/index.ts';
import type { Copied } from './copied.ts';
import type { Leaf } from './draft.ts';
import type { ListAct } from './editList.ts';
import type { ComparedBy, TermRef } from './state.ts';
import type { TakenReport } from './takeMonths.ts';

/** Everything that a user can do. An act that changes nothing is no step of the history. */
export type Action =
  /** A key, a paste, a deletion: the whole text of the field. A visit to a field is one step. */
  | (TermRef & { readonly type: 'type'; readonly text: string })
  /** The field is left: its entry is judged and, where it reads as a whole value, set in house style. */
  | (TermRef & { readonly type: 'leave' })
  /** A second's pause while typing: the entry is judged, and stays as it is. */
  | (TermRef & { readonly type: 'pause' })
  /**
   * A choice made at once: an option, "not stated", "the contract says none". A part is "stated" by
   * being there, whatever it says; what it says already stays, and what was typed before the
   * contract was said to have none comes back.
   */
  | (TermRef & { readonly type: 'set'; readonly to: Leaf | 'notStated' | 'stated' })
  /**
   * An entry of a list is added, taken out or moved to another place, or a list of tiers or phases
   * is put in the order in which they start: a year of a ramp, a tier, an item.
   */
  | ListAct
  /** A part of a later phase, its target or its pay, says first what the phase before it says. */
  | (TermRef & { readonly type: 'startFromEarlier' })
  /** All values of a list at once: twelve weights, the years that are ticked; none is "not stated". */
  | (TermRef & { readonly type: 'setValues'; readonly texts: readonly string[] })
  /** The months of a report, or its total, are the year so far. */
  | { readonly type: 'takeMonths'; readonly offer: string; readonly report: TakenReport }
  /** A drag from `beginDrag` to `endDrag` is one step. */
  | (TermRef & { readonly type: 'beginDrag' })
  | (TermRef & { readonly type: 'drag'; readonly value: number })
  | (TermRef & { readonly type: 'endDrag' })
  /** The wRVUs of a mature year become what the clinic or the year so far comes to, in hundredths. */
  | {
      readonly type: 'takeVolume';
      readonly offer: string;
      readonly from: 'clinic' | 'pace';
      readonly wrvus: number;
    }
  | { readonly type: 'answerRamp'; readonly offer: string; readonly answer: RampAnswer }
  /** Whether the bonus of a phase, counted from 0, starts at the target. */
  | { readonly type: 'link'; readonly offer: string; readonly phase: number }
  | { readonly type: 'unlink'; readonly offer: string; readonly phase: number }
  /** The chosen offer becomes the template's first. */
  | { readonly type: 'openTemplate'; readonly workspace: Workspace }
  /** Everything becomes what the file holds; of offers from a link, what each was copied from. */
  | { readonly type: 'openFile'; readonly workspace: Workspace; readonly copied?: CopiedOffers }
  /** The offer keeps its phases and volume; every other term becomes not stated. */
  | { readonly type: 'keepFourFields'; readonly offer: string; readonly name: string | null }
  /** Another offer after the others; of several, as many as there is room for among six. */
  | { readonly type: 'addOffer'; readonly from: Offer }
  | {
      readonly type: 'addOffers';
      readonly from: readonly Offer[];
      readonly copied?: CopiedOffers;
    }
  /** A copy after it, under this name where one is given. */
  | { readonly type: 'duplicateOffer'; readonly offer: string; readonly name?: string }
  | { readonly type: 'removeOffer'; readonly offer: string }
  /** The offer changes places with the one before or after it. */
  | { readonly type: 'moveOffer'; readonly offer: string; readonly to: 'earlier' | 'later' }
  /** Whether what is tried is shown, and edits try values, or what the contracts say. */
  | { readonly type: 'showTries'; readonly areShown: boolean }
  /** A value is tried at a term, and shown. */
  | (TermRef & { readonly type: 'try'; readonly offer: string; readonly text: string })
  /** What the contract says at a term stands there again. */
  | (TermRef & { readonly type: 'putBack'; readonly offer: string })
  /** Nothing is tried at an offer any more. */
  | { readonly type: 'discardTries'; readonly offer: string }
  /** What is tried at an offer is from now on what its contract says. */
  | { readonly type: 'adoptTries'; readonly offer: string }
  /** What is tried at an offer becomes another offer after it, which stays as it is written. */
  | { readonly type: 'keepTries'; readonly offer: string; readonly name: string }
  | { readonly type: 'chooseOffer'; readonly offer: string }
  | { readonly type: 'chooseYear'; readonly year: number }
  | { readonly type: 'openSection'; readonly section: SectionName; readonly isOpen: boolean }
  | { readonly type: 'explain'; readonly figure: string | null }
  | { readonly type: 'hideAmounts'; readonly areHidden: boolean }
  | { readonly type: 'compareBy'; readonly by: Partial<ComparedBy> }
  | { readonly type: 'undo' }
  | { readonly type: 'redo' };

/** What offers were copied from, in their order; null for those of a file. */
export type CopiedOffers = readonly (Copied | null)[];

/** The answer to the one question under the four fields. */
export type RampAnswer = 'newPractice' | 'takingOver';
