import type { Ladder, Offer, Unread } from '../compensation/index.ts';
import type { Node, NodePart } from './draftTree.ts';

/**
 * A term of the contract as it stands on the page: what was typed, or that the contract says there
 * is none. A term that is not in its part is not stated.
 */
export type Leaf = { readonly typed: string } | 'none';

/** The same, with "not stated" as a kind of its own, for whoever looks a term up by its path. */
export type Entry =
  | { readonly kind: 'typed'; readonly text: string }
  | { readonly kind: 'notStated' }
  | { readonly kind: 'none' };

/** A part of the file with each term as it was typed. */
export type DraftPart<Part> = { readonly [Term in keyof Part]?: DraftTerm<Part[Term]> };

/** A part that stands in a list; its id stays with it wherever it moves. */
export type DraftEntry<Part> = { readonly id: string } & DraftPart<Part>;

/** Content from before a part had a shape is a leaf that holds its JSON. */
type DraftTerm<Term> = Term extends Unread
  ? Leaf
  : Term extends null
    ? never
    : Term extends 'none'
      ? 'none'
      : Term extends string | number | boolean
        ? Leaf
        : Term extends readonly (infer Element)[]
          ? readonly (Element extends string | number | boolean ? Leaf : DraftEntry<Element>)[]
          : DraftPart<Term>;

/** An offer as it stands on the page. */
export type DraftOffer = DraftEntry<Offer> & {
  /** What was typed and has no place under a choice made since, by path: it comes back with the choice before. */
  readonly aside?: Readonly<Record<string, Node>>;
  /** Where it was copied from, so that it can be told what changed there since. */
  readonly copied?: CopiedPart;
  readonly phases: readonly DraftEntry<Offer['phases'][number]>[];
};

/** What a copy from a link was when it was made. It goes with the offer wherever that is kept, and into no file and no link. */
export interface CopiedPart extends NodePart {
  /** The day on the clock of this device: "2027-05-12". */
  readonly on: { readonly typed: string };
  /** A link that holds the offer alone, as it was then. */
  readonly link: { readonly typed: string };
}

/** What stands on the page: the file's shape, each leaf as it was typed. */
export type Draft = {
  /** The number in the next id; ids come from here, so that the same acts give the same draft. */
  readonly nextId: number;
  /** Ids of the phases whose bonus was set apart from the target by the user. */
  readonly unlinked: readonly string[];
  readonly horizonYears?: Leaf;
  readonly ladder?: DraftPart<Ladder>;
  readonly offers: readonly DraftOffer[];
};
