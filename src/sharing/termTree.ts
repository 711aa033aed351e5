import { terms, workspaceTerms, writtenChoices, type TermRow } from '../contract-file/index.ts';

/** A term of the table with what a link needs of it. */
export interface LinkTerm {
  readonly row: TermRow;
  /** The list in whose entries it stands; null for the file's own terms. */
  readonly list: LinkList | null;
  /** The keys that lead to it from the entry, or from the file: `['productivity', 'model']`. */
  readonly keys: readonly string[];
  /** The kind of item that alone has it. */
  readonly kind: string | null;
  /** The words of a choice in their permanent places. */
  readonly choices: readonly (string | number)[];
}

/**
 * A list of the file: offers, phases, tiers, items, leaves, clause references. An entry begins with
 * the list's first term, which is written even where it is not stated.
 */
export interface LinkList {
  readonly list: LinkList | null;
  readonly keys: readonly string[];
  readonly first: number;
  /** Whether its entries stand under names instead of in order. */
  readonly isNamed: boolean;
  /** Its terms and the lists in them, by number: the order in which they are written. */
  readonly members: readonly LinkMember[];
}

export type LinkMember =
  | { readonly kind: 'term'; readonly term: LinkTerm }
  | { readonly kind: 'list'; readonly list: LinkList };

interface GrowingList extends LinkList {
  readonly members: LinkMember[];
}

const ownPaths = new Set(workspaceTerms.map(({ path }) => path));
const members: LinkMember[] = [];
const byNumber = new Map<number, LinkTerm>();
const lists = new Map<string, GrowingList>();

for (const row of terms.toSorted((one, other) => one.number - other.number)) {
  // The table writes an offer's terms as seen from the offer.
  const path = ownPaths.has(row.path) ? row.path : `offers[].${row.path}`;
  const [, pattern = '', rest = path] = /^(.*\])\.(.*)$/.exec(path) ?? [];
  const list = listAt(pattern.replace(/\[\w+\]/g, '[]'), row.number);
  const [, kind = null] = /\[(\w+)\]$/.exec(pattern) ?? [];
  const choices = writtenChoices(row.path);
  const term = { row, list, keys: rest.split('.'), kind, choices };
  (list?.members ?? members).push({ kind: 'term', term });
  byNumber.set(row.number, term);
}

/** The list at a pattern, `offers[].phases[]`; the first term that asks for it is its first. */
function listAt(pattern: string, number: number): GrowingList | null {
  if (pattern === '') return null;
  const known = lists.get(pattern);
  if (known !== undefined) return known;
  const [, outside = '', name = pattern.slice(0, -2)] = /^(.*\])\.(.*)\[\]$/.exec(pattern) ?? [];
  const outer = listAt(outside, number);
  const list = {
    list: outer,
    keys: name.split('.'),
    first: number,
    isNamed: name === 'sources',
    members: [],
  };
  (outer?.members ?? members).push({ kind: 'list', list });
  lists.set(pattern, list);
  return list;
}

/** The file's own terms, then the offers. */
export const linkMembers: readonly LinkMember[] = members;

/** The term of a number; undefined for a number that a later version gave. */
export function linkTermOf(number: number): LinkTerm | undefined {
  return byNumber.get(number);
}
