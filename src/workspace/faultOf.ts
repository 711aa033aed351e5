import type { DraftReading, TermFault } from './readDraft.ts';
import type { State, TermRef } from './state.ts';

/** What is wrong with a term, whether or not it may be said already; null where nothing is. */
export function faultOf(reading: DraftReading, term: TermRef): TermFault | null {
  const offer =
    term.offer === null
      ? reading.offers[0] // a fault of the file's own terms stands in each of its offers
      : reading.offers.find(({ id }) => id === term.offer);
  if (offer?.kind !== 'faulty' || !Object.hasOwn(offer.faults, term.path)) return null;
  return offer.faults[term.path] ?? null;
}

/**
 * Whether the sentence about a term's fault may stand under its field: the field was left, or a
 * pause was made in it. What a value is not allowed to be beside others may be said as soon as
 * nobody is typing: the fault can stand in another field than the one that was changed.
 */
export function isJudged({ view, history }: State, term: TermRef, fault: TermFault): boolean {
  if (view.judged.some((judged) => isSameTerm(judged, term))) return true;
  return fault.kind === 'notAllowed' && history.visit === null;
}

export function isSameTerm(one: TermRef, other: TermRef): boolean {
  return one.offer === other.offer && one.path === other.path;
}
