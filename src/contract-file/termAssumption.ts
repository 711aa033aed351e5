import type { ItemKind } from './itemSchema.ts';
import { termAt } from './terms.ts';
import { assumptions } from './terms/assumptions.data.ts';

const byPattern = new Map(assumptions);

/**
 * What is taken to hold where the term at a path is not stated, an item's by its kind; null where
 * nothing stands in. Apart from the table, as the wordings are: the first answer needs none of it.
 */
export function termAssumptionAt(path: string, kind?: ItemKind): string | null {
  const row = termAt(path, kind);
  return (row && byPattern.get(row.path)) ?? null;
}
