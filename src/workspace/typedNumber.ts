import type { Leaf } from './draft.ts';
import { parseEntry } from './parseEntry.ts';
import type { NumberUnit } from './unit.ts';

/** The text of a leaf; null where the term is not stated or there is none. */
export function typedText(leaf: Leaf | undefined): string | null {
  return leaf === undefined || leaf === 'none' ? null : leaf.typed;
}

/** The number that a leaf says; null where it says none, or none yet. */
export function typedNumber(leaf: Leaf | undefined, unit: NumberUnit): number | null {
  const text = typedText(leaf);
  if (text === null) return null;
  const read = parseEntry(text, unit);
  return read.kind === 'value' ? read.value : null;
}
