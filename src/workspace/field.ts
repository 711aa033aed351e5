import type { SaidAtTerm } from '../findings/index.ts';
import { entryAt } from './entryAt.ts';
import { faultOf, isJudged } from './faultOf.ts';
import type { DraftReading, TermFault } from './readDraft.ts';
import { shownDraft } from './shownDraft.ts';
import type { State, TermRef } from './state.ts';
import { writtenInstead } from './triedTerms.ts';
import { unitAt, type Unit } from './unit.ts';

/** A field: what stands in it, and what may be said of that. */
export interface Field {
  readonly term: TermRef;
  readonly unit: Unit;
  /** What stands in the box; empty where the term is not stated. */
  readonly text: string;
  readonly state: 'value' | 'notStated' | 'none' | 'unfinished' | 'refused';
  /** What is wrong with the entry, once it is judged: `faultSentence` says it under the field. */
  readonly problem: TermFault | null;
  /** The phase that states the term, counted from 0; null for what is no term of a phase. */
  readonly phase: number | null;
  /** "set in phase 1": the term is in force here and stated in another phase. */
  readonly setIn: string | null;
  /** What belongs beside the field: "then $55.00 above 6,000". */
  readonly beside: string | null;
  /** Why the model of this phase does not use the term; null where it does. */
  readonly unused: 'salaryHasNoRate' | 'productionHasNoBase' | null;
  /** What the contract says where another value is tried; null where none is. */
  readonly written: SaidAtTerm | null;
}

/** The field of a term that `phase` states, seen from the phase of the chosen year. */
export function fieldOf(
  state: State,
  reading: DraftReading,
  term: TermRef,
  phase: number | null,
  seenFrom: number,
): Field {
  const entry = entryAt(shownDraft(state), term);
  const fault = faultOf(reading, term);
  return {
    term,
    unit: unitAt(term.path),
    text: entry.kind === 'typed' ? entry.text : '',
    state: entry.kind === 'typed' ? stateOf(fault) : entry.kind,
    problem: fault !== null && isJudged(state, term, fault) ? fault : null,
    phase,
    setIn: phase === null || phase === seenFrom ? null : `set in phase ${phase + 1}`,
    beside: null,
    unused: null,
    written: writtenInstead(state, term),
  };
}

function stateOf(fault: TermFault | null): 'value' | 'unfinished' | 'refused' {
  switch (fault?.kind) {
    case undefined:
      return 'value';
    case 'unfinished':
      return 'unfinished';
    case 'refused':
    case 'notAllowed':
      return 'refused';
  }
}
