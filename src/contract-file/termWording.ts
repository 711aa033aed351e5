import type { ItemKind } from './itemSchema.ts';
import { termAt } from './terms.ts';
import { clinicWordings } from './terms/clinicWordings.data.ts';
import { exitWordings } from './terms/exitWordings.data.ts';
import { itemWordings } from './terms/itemWordings.data.ts';
import { offerWordings } from './terms/offerWordings.data.ts';
import { phaseWordings } from './terms/phaseWordings.data.ts';
import { rebaseWordings } from './terms/rebaseWordings.data.ts';
import { volumeWordings } from './terms/volumeWordings.data.ts';

/**
 * How contracts word a term of the table, and what to ask where they do not state it. Apart from
 * the table: the first answer needs none of it.
 */
export interface TermWording {
  /** The path of the term's row. */
  readonly path: string;
  /** What it looks like in a contract; null for what no contract states. */
  readonly looksLike: string | null;
  /** What to ask the employer where the contract does not state it. */
  readonly question: string | null;
}

/** A wording for each term that a contract can state or an employer be asked for. */
export const termWordings: readonly TermWording[] = [
  ...offerWordings,
  ...phaseWordings,
  ...itemWordings,
  ...rebaseWordings,
  ...exitWordings,
  ...volumeWordings,
  ...clinicWordings,
];

const wordingsByPattern = new Map(termWordings.map((wording) => [wording.path, wording]));

/** The wording of the term at a path, an item's by its kind; undefined where no contract states it. */
export function termWordingAt(path: string, kind?: ItemKind): TermWording | undefined {
  const row = termAt(path, kind);
  return row && wordingsByPattern.get(row.path);
}
