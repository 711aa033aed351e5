import type { Workspace, WrvuHundredths } from '../compensation/index.ts';
import type { SectionName } from '../findings/index.ts';
import type { Draft } from './draft.ts';
import { draftOf } from './draftOf.ts';
import type { Node } from './draftTree.ts';

/** Everything that the page knows and does not compute. */
export interface State {
  readonly draft: Draft;
  readonly tries: Tries;
  readonly view: View;
  readonly history: History;
}

/** What is tried without losing what the contract says, by offer id. */
export type Tries = Readonly<Record<string, TriedTerms>>;

/** What is laid over the terms of an offer, by path. */
export type TriedTerms = Readonly<Record<string, Tried>>;

/** A tried value as it was typed; a list or part in place of the contract's; none; null: as if not stated. */
export type Tried = string | { readonly instead: Node | null };

/** Where the user looks; not undone, and in no file. */
export interface View {
  /** Id of the chosen offer; `chosenOffer` holds where it is gone. */
  readonly offer: string;
  /** The chosen contract year, from 1. */
  readonly year: number;
  /** The figure whose explanation is open. */
  readonly explanation: string | null;
  /** The sections of the contract that are open. */
  readonly openSections: readonly SectionName[];
  /** Whether fields and figures show what is tried, and an edit tries a value: "what if". */
  readonly isTrying: boolean;
  /** Whether nothing of the offers is shown, so that a look over the shoulder reads no amount. */
  readonly hidesAmounts: boolean;
  /** By what offers are compared. */
  readonly compared: ComparedBy;
  /** Terms whose fault may be said, because they were left or a pause was made in them. */
  readonly judged: readonly TermRef[];
}

/** What the user chose to compare by; texts as they were typed. */
export interface ComparedBy {
  /** Id of the offer that the others are measured against; null: the first. */
  readonly baseline: string | null;
  readonly low: string;
  readonly high: string;
  /** What the two texts ask for; null where they ask for nothing. */
  readonly volumes: { readonly low: WrvuHundredths; readonly high: WrvuHundredths } | null;
  /** Leaving at the end of this month; null: as the comparison begins. */
  readonly month: number | null;
  readonly rate: string;
}

/** By what offers are compared before anything is chosen. */
export const comparedAtFirst: ComparedBy = {
  baseline: null,
  low: '',
  high: '',
  volumes: null,
  month: null,
  rate: '',
};

/** A term: an offer by its id and a path in it as `calc` writes it; `null` for the file's own terms. */
export interface TermRef {
  readonly offer: string | null;
  /** `phases[0].base.annualDollars`; `horizonYears` where `offer` is null. */
  readonly path: string;
}

/** Earlier and undone states, the nearest last, and the visit or drag that is not yet over. */
export interface History {
  readonly past: readonly Snapshot[];
  readonly future: readonly Snapshot[];
  readonly visit: Visit | null;
}

/** A visit to a field or a drag, with the terms that moved together when it began: what is typed on the way ties no other. */
export interface Visit extends TermRef {
  readonly tied: readonly TermRef[];
}

/** What an undo gives back. */
export interface Snapshot {
  readonly draft: Draft;
  readonly tries: Tries;
}

/** The state with which the page opens on some offers: the first is looked at, in its first year unless said. */
export function startState(workspace: Workspace, year = 1): State {
  const draft = draftOf(workspace);
  return {
    draft,
    tries: {},
    view: {
      offer: draft.offers[0]?.id ?? '',
      year,
      explanation: null,
      openSections: [],
      isTrying: false,
      hidesAmounts: false,
      compared: comparedAtFirst,
      judged: [],
    },
    history: { past: [], future: [], visit: null },
  };
}
