import type { DraftReading } from './readDraft.ts';
import type { State, TermRef } from './state.ts';
import type { NumberUnit } from './unit.ts';

/** The fields of the first view, for the chosen offer and year. */
export interface FourFields {
  readonly offer: string;
  readonly year: number;
  /** The phase in force in the year's last month, counted from 0; it is what `calc` calls the year's base. */
  readonly phase: number;
  /** How many phases the offer has: with one, no field says where it is set. */
  readonly phases: number;
  readonly base: Field;
  readonly target: Field;
  readonly rate: Field;
  readonly volume: Field;
  /** Where the bonus starts, for a page that shows it apart from the target; null where the model has no such place. */
  readonly threshold: Field | null;
  readonly link: Link;
  readonly ramp: RampState;
}

/** One of the fields: what stands in it, and what may be said of that. */
export interface Field {
  readonly term: TermRef;
  readonly unit: NumberUnit;
  /** What stands in the box; empty where the term is not stated. */
  readonly text: string;
  readonly state: 'value' | 'notStated' | 'none' | 'unfinished' | 'refused';
  /** The sentence under the field, once its entry is judged; else null. */
  readonly problem: string | null;
  /** The phase that states the term, counted from 0; null for what is no term of a phase. */
  readonly phase: number | null;
  /** "set in phase 1": the term is in force here and stated in another phase. */
  readonly setIn: string | null;
  /** What belongs beside the field: "then $55.00 above 6,000". */
  readonly beside: string | null;
  /** Why the model of this phase does not use the term; null where it does. */
  readonly unused: 'salaryHasNoRate' | 'productionHasNoBase' | null;
  /** A tried value lies over the term. */
  readonly isTried: boolean;
}

/** Whether target and first threshold are one: `impossible` where the model has no threshold to set. */
export type Link =
  | { readonly kind: 'linked'; readonly phase: number }
  | { readonly kind: 'apart'; readonly phase: number }
  | { readonly kind: 'impossible' };

/** What the ramp says of the question under the fields. */
export type RampState =
  | { readonly kind: 'unanswered' }
  | { readonly kind: 'takingOver' }
  | { readonly kind: 'newPractice'; readonly years: readonly Field[] };

/** The four fields of a state, read with it. */
export function fourFields(state: State, reading: DraftReading): FourFields {
  throw new Error(`not yet written: ${state.view.year} ${reading.offers.length}`);
}
