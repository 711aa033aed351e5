import { termAssumptionAt, termAt, termWordingAt } from '../contract-file/index.ts';
import type { ItemKind } from '../contract-file/index.ts';
import { MEANINGS } from './termMeanings.data.ts';
import { MORE_WORDINGS } from './termWordings.data.ts';
import { lowerFirst } from './termWords.ts';

/** What is said about a term beside its field. */
export interface TermHelp {
  readonly name: string;
  /** What it looks like in a contract, and other wordings of it; empty for what no contract states. */
  readonly looksLike: readonly string[];
  readonly question: string | null;
  /** What the term is, in plain words, where its name alone does not say it to everybody. */
  readonly means: string | null;
  /** "Assumed: no raise." where the term is not stated; null where nothing stands in. */
  readonly assumed: string | null;
}

/** What is said about the term at a path; an item's by its kind. */
export function termHelp(path: string, kind?: ItemKind): TermHelp {
  const row = termAt(path, kind);
  if (row === undefined)
    return { name: path, looksLike: [], question: null, means: null, assumed: null };
  const assumption = termAssumptionAt(path, kind);
  const wording = termWordingAt(path, kind);
  const looksLike = wording?.looksLike ?? null;
  return {
    name: row.name,
    looksLike: [...(looksLike === null ? [] : [looksLike]), ...(MORE_WORDINGS[row.path] ?? [])],
    question: wording?.question ?? null,
    means: MEANINGS[row.path] ?? null,
    assumed: assumption === null ? null : `Assumed: ${lowerFirst(assumption)}`,
  };
}
