import type { SaidAtTerm } from '../findings/index.ts';
import type { Draft } from './draft.ts';
import { isList, isTyped, type Node } from './draftTree.ts';
import { tiedTo } from './editTerm.ts';
import { nodeAtTerm } from './entryAt.ts';
import { isBesideTerms, layTries } from './layTries.ts';
import { shownDraft } from './shownDraft.ts';
import type { Snapshot, State, TermRef } from './state.ts';

/**
 * The paths of the terms of an offer that are tried, in its order. A threshold that moves with its
 * target, as written and as tried, is one with it.
 */
export function triedTerms({ draft, tries }: Snapshot, offer: string): readonly string[] {
  const paths = Object.keys(tries[offer] ?? {}).filter(
    (path) => !isBesideTerms(path) && path !== 'volume.from',
  );
  if (!paths.some((path) => path.endsWith('.fromWrvus'))) return paths;
  const shown = layTries(draft, tries);
  return paths.filter((path) => {
    const first = [draft, shown].map((of) => tiedTo(of, { offer, path })[0]?.path ?? path);
    return first[0] !== first[1] || first[0] === path || !paths.includes(first[0] ?? path);
  });
}

/** What stands at a term: a text, the values of a list, how many entries another list has. */
export function saidInDraft(draft: Draft, term: TermRef): SaidAtTerm {
  const node = nodeAtTerm(draft, term);
  if (node === undefined) return { kind: 'notStated' };
  if (node === 'none') return { kind: 'none' };
  if (isTyped(node)) return { kind: 'text', text: node.typed };
  if (!isList(node)) return { kind: 'stated' };
  return node.every((entry) => isTyped(entry) || entry === 'none')
    ? { kind: 'values', texts: node.map(textOf) }
    : { kind: 'entries', count: node.length };
}

/** What the contract says at a term where another value is tried and shown; null where none is. */
export function writtenInstead(state: State, term: TermRef): SaidAtTerm | null {
  const shown = shownDraft(state);
  if (shown === state.draft) return null;
  const [written, tried] = [state.draft, shown].map((draft) => saidInDraft(draft, term));
  return written === undefined || JSON.stringify(written) === JSON.stringify(tried)
    ? null
    : written;
}

function textOf(node: Node): string {
  return isTyped(node) ? node.typed : '';
}
