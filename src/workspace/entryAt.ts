import type { Draft, Entry } from './draft.ts';
import { isTyped, nodeAt, type Node } from './draftTree.ts';
import { pathKeys } from './path.ts';
import type { TermRef } from './state.ts';

/** What stands at a term of the draft. */
export function entryAt(draft: Draft, term: TermRef): Entry {
  const node = nodeAtTerm(draft, term);
  if (node === 'none') return { kind: 'none' };
  return isTyped(node) ? { kind: 'typed', text: node.typed } : { kind: 'notStated' };
}

/** The leaf, part or list at a term; undefined where nothing is stated. */
export function nodeAtTerm(draft: Draft, term: TermRef): Node | undefined {
  const keys = termKeys(draft, term);
  return keys === null ? undefined : nodeAt(draft, keys);
}

/** The keys of a term from the draft on; null where its offer is not there. */
export function termKeys(
  draft: Draft,
  { offer, path }: TermRef,
): readonly (string | number)[] | null {
  if (offer === null) return pathKeys(path);
  const index = draft.offers.findIndex(({ id }) => id === offer);
  return index === -1 ? null : ['offers', index, ...pathKeys(path)];
}
