import { chosenOffer } from '../chosenOffer.ts';
import type { Draft } from '../draft.ts';
import type { NodePart } from '../draftTree.ts';
import { comparedAtFirst, type State } from '../state.ts';
import type { KeptView } from './keptRecord.ts';

/** What this tab knows of the records: which of its offers is which, and what they said last. */
export interface Seen {
  /** Null until something was written or read. */
  readonly epoch: string | null;
  /** What was last in agreement with the desk; null before. */
  readonly desk: DeskTexts | null;
  /** By the offer's id in this tab. */
  readonly offers: Readonly<Record<string, SeenOffer>>;
}

export interface SeenOffer {
  readonly key: string;
  /** 0 until it was written. */
  readonly revision: number;
  /** What was last read or written; null before. */
  readonly text: string | null;
}

/** The three things on the desk, each compared by itself. */
export interface DeskTexts {
  readonly order: string;
  readonly own: string;
  readonly view: string;
}

export const nothingSeen: Seen = { epoch: null, desk: null, offers: {} };

/** The file's own terms of a draft: all that is neither an offer nor a matter of ids. */
export function ownTermsOf(draft: Draft): NodePart {
  const { nextId: _nextId, unlinked: _unlinked, offers: _offers, ...own } = draft;
  return own;
}

/** The desk as it stands in this tab. */
export function deskHere(
  state: State,
  offers: Seen['offers'],
): { readonly order: readonly string[]; readonly own: NodePart; readonly view: KeptView } {
  const keyOf = (id: string) => offers[id]?.key;
  const { compared } = state.view;
  return {
    order: state.draft.offers.flatMap(({ id }) => keyOf(id) ?? []),
    own: ownTermsOf(state.draft),
    view: {
      offer: keyOf(chosenOffer(state).id) ?? null,
      year: state.view.year,
      ...(state.view.isTrying ? { isTrying: true } : {}),
      ...(compared === comparedAtFirst
        ? {}
        : { compared: { ...compared, baseline: keyOf(compared.baseline ?? '') ?? null } }),
    },
  };
}

export function deskTexts(desk: ReturnType<typeof deskHere>): DeskTexts {
  return {
    order: JSON.stringify(desk.order),
    own: JSON.stringify(desk.own),
    view: JSON.stringify(desk.view),
  };
}
