import { isList, isPart, isTyped, type Node } from './draftTree.ts';
import { pathText } from './path.ts';
import type { TermFaults } from './readDraft.ts';
import { readTyped } from './readTyped.ts';
import { unitAt } from './unit.ts';

/** Terms as the file writes them, and what is wrong with the texts that say no value. */
export interface FileTerms {
  /** What does not read is left out. */
  readonly json: unknown;
  readonly faults: TermFaults;
}

/** Reads the typed texts of a part of a draft; paths are those within it. */
export function fileTerms(part: Node): FileTerms {
  const faults: Record<string, TermFaults[string]> = {};
  const jsonOf = (node: Node | undefined, keys: readonly (string | number)[]): unknown => {
    if (node === 'none') return 'none';
    if (isTyped(node)) {
      const path = pathText(keys);
      const read = readTyped(node.typed, unitAt(path));
      if (read.kind === 'value') return read.value;
      faults[path] =
        read.kind === 'empty'
          ? { kind: 'unfinished', problem: { code: 'empty' } }
          : { kind: read.kind === 'partial' ? 'unfinished' : 'refused', problem: read.problem };
      return null;
    }
    if (isList(node)) return node.map((entry, index) => jsonOf(entry, [...keys, index]));
    if (!isPart(node) || isEmptied(node, keys)) return null;
    return Object.fromEntries(
      Object.entries(node)
        .filter(([key]) => key !== 'id')
        .map(([key, term]) => [key, jsonOf(term, [...keys, key])]),
    );
  };
  return { json: jsonOf(part, []), faults };
}

/** Where older content may stand, an empty object is such content: a part that was emptied says nothing. */
function isEmptied(node: object, keys: readonly (string | number)[]): boolean {
  return Object.keys(node).length === 0 && unitAt(pathText(keys)) === 'content';
}
