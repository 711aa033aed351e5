import type { DraftReading, TermFault } from './readDraft.ts';
import type { State, TermRef } from './state.ts';

/** What is wrong with a term, whether or not it may be said already; null where nothing is. */
export function faultOf(reading: DraftReading, term: TermRef): TermFault | null {
  throw new Error(`not yet written: ${reading.offers.length} ${term.path}`);
}

/**
 * Whether the sentence about a term's fault may stand under its field: the field was left, or a
 * pause was made in it. A fault between terms may be said as soon as nobody is typing.
 */
export function isJudged(state: State, term: TermRef, fault: TermFault): boolean {
  throw new Error(`not yet written: ${state.view.year} ${term.path} ${fault.kind}`);
}
