import type { NodePart } from '../draftTree.ts';
import type { ComparedBy, TriedTerms } from '../state.ts';

/** The layout in which this page writes; each earlier one has a step in `migrations.ts`. */
export const KEPT_VERSION = 1;

/** A record as it lies in the browser: its layout, how often it was written, and its content as JSON. */
export interface StoredRecord {
  readonly version: number;
  readonly revision: number;
  readonly body: string;
}

/** Everything that is kept, by key: the desk, and a record for each offer. */
export type KeptRecords = ReadonlyMap<string, unknown>;

/** An offer as typed, without the ids that this tab gave it, and with what is tried at it. */
export interface KeptOffer {
  readonly offer: NodePart;
  /** The phases whose bonus was set apart from the target, counted from 0. */
  readonly unlinked: readonly number[];
  /** Entries of tried lists by the places that they have in the offer; new ones without. */
  readonly tried: TriedTerms;
}

/** What the offers lie on: their order, the file's own terms, and where the user looked last. */
export interface KeptDesk {
  /** Named anew whenever a desk is begun, so that what was forgotten is told from what is not there yet. */
  readonly epoch: string;
  /** Keys of offers. */
  readonly order: readonly string[];
  readonly own: NodePart;
  readonly view: KeptView;
}

export interface KeptView {
  /** The key of the chosen offer. */
  readonly offer: string | null;
  readonly year: number;
  /** Left out where the contracts are shown as they are written. */
  readonly isTrying?: boolean;
  /** The baseline by its key; left out where nothing was chosen. */
  readonly compared?: ComparedBy;
}

export const DESK = 'desk';
const OFFER = 'offer/';
/** What does not read and stood where something must be written is moved here, never thrown away. */
const ASIDE = 'aside/';

export function offerKey(name: string): string {
  return `${OFFER}${name}`;
}

export function isOfferKey(key: string): boolean {
  return key.startsWith(OFFER);
}

export function asideKey(name: string): string {
  return `${ASIDE}${name}`;
}
