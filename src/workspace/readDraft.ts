import type { Ladder, Offer } from '../compensation/index.ts';
import type { Fault } from '../contract-file/index.ts';
import type { Draft } from './draft.ts';
import type { EntryProblem } from './entryProblem.ts';
import type { Tries } from './state.ts';

/** What can be computed of a draft, offer by offer. */
export interface DraftReading {
  readonly horizonYears: number | null;
  readonly ladder: Ladder | null;
  /** In the order of the draft. */
  readonly offers: readonly OfferReading[];
}

/** An offer for the engine, or what stands in its way. */
export type OfferReading = ReadyOffer | FaultyOffer;

/** The engine says what is missing in it, by `compile`. */
export interface ReadyOffer {
  readonly kind: 'ready';
  readonly id: string;
  readonly name: string;
  readonly offer: Offer;
}

export interface FaultyOffer {
  readonly kind: 'faulty';
  readonly id: string;
  readonly name: string;
  /** By path of the offer, or of the file for its own terms. */
  readonly faults: Readonly<Record<string, TermFault>>;
  /** The paths of the faults for "waiting for: …"; of a target and a threshold that are one, the target. */
  readonly waitingFor: readonly string[];
}

/** What is wrong with one term: its text, or the value that the text says. */
export type TermFault =
  | { readonly kind: 'unfinished'; readonly problem: EntryProblem }
  | { readonly kind: 'refused'; readonly problem: EntryProblem }
  | { readonly kind: 'notAllowed'; readonly fault: Fault };

/** Reads each offer of a draft by itself: one that is faulty takes no other down. */
export function readDraft(draft: Draft, tries: Tries): DraftReading {
  throw new Error(`not yet written: ${draft.nextId} ${Object.keys(tries).length}`);
}
