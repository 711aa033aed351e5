import type { EntryProblem } from './entryProblem.ts';
import type { NumberUnit } from './unit.ts';

/** What a typed text says as a number of a unit. */
export type NumberEntry =
  | {
      readonly kind: 'value';
      readonly value: number;
      /** In house style: "260,000". */
      readonly text: string;
    }
  | { readonly kind: 'empty' }
  | { readonly kind: 'partial' }
  | { readonly kind: 'refused'; readonly problem: EntryProblem };

/** Reads what people type and paste: `$260k` in dollars is 260000. */
export function parseEntry(text: string, unit: NumberUnit): NumberEntry {
  throw new Error(`not yet written: ${text} ${unit}`);
}
