import type { Draft, Leaf } from './draft.ts';
import { isLeaf, isPart, isTyped, nodeAt, withNode, withoutNode } from './draftTree.ts';
import { nodeAtTerm, termKeys } from './entryAt.ts';
import { pathKeys } from './path.ts';
import { readTyped, type TypedEntry } from './readTyped.ts';
import type { TermRef } from './state.ts';
import { tiedTerms } from './tiedTerms.ts';
import { canBeNone, isListOfValues, isStatedPart, unitAt } from './unit.ts';

/** The draft with a text at some terms; the same where they cannot be. */
export function typeTerms(draft: Draft, terms: readonly TermRef[], text: string): Draft {
  return terms.reduce(
    (edited, term) => withLeaf(withoutOrigin(edited, term), term, { typed: text }),
    draft,
  );
}

/** A number of one's own in place of one that was taken is from nowhere else any more. */
function withoutOrigin(draft: Draft, { offer, path }: TermRef): Draft {
  return path === 'volume.annualWrvus' ? withoutTerm(draft, { offer, path: 'volume.from' }) : draft;
}

/**
 * The draft after some terms were left: what reads as a whole value stands in house style, an
 * emptied field is not stated, and everything else stays as it was typed.
 */
export function settleTerms(draft: Draft, terms: readonly TermRef[]): Draft {
  return terms.reduce((settled, term) => {
    const read = readTerm(settled, term);
    switch (read?.kind) {
      case undefined:
      case 'refused':
        return settled;
      case 'value':
        // Words that were all deleted are not stated; only the name of an offer is there without any.
        if (read.text === '' && term.path !== 'name') return withoutTerm(settled, term);
        return withLeaf(settled, term, { typed: read.text });
      case 'partial':
        return read.leftAs === null
          ? settled
          : withLeaf(settled, term, { typed: read.leftAs.text });
      case 'empty':
        return isEntryOfList(term) ? settled : withoutTerm(settled, term);
    }
  }, draft);
}

/** The draft with a choice made at a term; the same where the term has no such choice. */
export function setTerm(draft: Draft, term: TermRef, to: Leaf | 'notStated' | 'stated'): Draft {
  if (to === 'notStated')
    return isEntryOfList(term) ? draft : withoutTerm(withoutOrigin(draft, term), term);
  if (to === 'none') return canBeNone(term.path) ? withLeaf(draft, term, to) : draft;
  if (to === 'stated') return withPart(draft, term);
  const tied = tiedTo(draft, term);
  return settleTerms(typeTerms(draft, tied, to.typed), tied);
}

/** The draft with all values of a list that is one term; the same where the term is no such list. */
export function setValues(draft: Draft, term: TermRef, texts: readonly string[]): Draft {
  if (!isListOfValues(term.path)) return draft;
  if (texts.length === 0) return withoutTerm(draft, term);
  const keys = termKeys(draft, term);
  const values = texts.map((typed): Leaf => ({ typed }));
  const edited = keys && withNode(draft, keys, values, draft.nextId);
  return edited === null ? draft : { ...(edited.node as Draft), nextId: edited.nextId }; // the draft with another list
}

/** What stands at a term, read as its unit; null where no text stands there. */
export function readTerm(draft: Draft, term: TermRef): TypedEntry | null {
  const node = nodeAtTerm(draft, term);
  return isTyped(node) ? readTyped(node.typed, unitAt(term.path)) : null;
}

export function withoutTerm(draft: Draft, term: TermRef): Draft {
  const keys = termKeys(draft, term);
  if (keys === null) return draft;
  const left = withoutNode(draft, keys) as Draft; // a draft without one leaf
  return term.path.startsWith('sources[') ? withoutEmptyNote(left, keys) : left;
}

/** A clause of which nothing is noted any more is none, and neither is a list of none. */
function withoutEmptyNote(draft: Draft, keys: readonly (string | number)[]): Draft {
  const around = keys.slice(0, -1);
  const part = nodeAt(draft, around);
  if (keys.length < 4 || !isPart(part) || isTyped(part) || Object.keys(part).length > 0)
    return draft;
  return withoutEmptyNote(withoutNode(draft, around) as Draft, around); // a draft without one part
}

function withLeaf(draft: Draft, term: TermRef, leaf: Leaf): Draft {
  const keys = termKeys(draft, term);
  const edited = keys && withNode(draft, keys, leaf, draft.nextId);
  if (edited === null) return draft;
  return { ...(edited.node as Draft), nextId: edited.nextId }; // the draft with another leaf
}

/** The draft with a part that can be said to be absent, there and silent; what it says already stays. */
function withPart(draft: Draft, term: TermRef): Draft {
  const stands = nodeAtTerm(draft, term);
  const keys = termKeys(draft, term);
  if (keys === null || !isStatedPart(term.path) || (isPart(stands) && !isLeaf(stands)))
    return draft;
  const edited = withNode(draft, keys, {}, draft.nextId);
  return edited === null ? draft : (edited.node as Draft); // the draft with another part
}

/** The term and those that move together with it. */
export function tiedTo(draft: Draft, term: TermRef): readonly TermRef[] {
  const offer = draft.offers.find(({ id }) => id === term.offer);
  if (offer === undefined) return [term];
  return tiedTerms(draft, offer, term.path).map((path) => ({ offer: offer.id, path }));
}

/** An entry of a list of values stands for its place, and cannot be left out of it. */
function isEntryOfList({ path }: TermRef): boolean {
  return typeof pathKeys(path).at(-1) === 'number';
}
