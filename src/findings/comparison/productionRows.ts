import type { Cell } from './cell.ts';
import { NO_FIGURE } from './cell.ts';
import {
  isPartSame,
  productionPartName,
  productionParts,
  productionPartText,
} from './productionParts.ts';
import type { Comparing, ComparisonRow } from './row.ts';
import { explainColumns } from './row.ts';

/** Clinic and year so far as a row each, where any offer has them: whether they differ, and what they come to. */
export function productionRows({ columns }: Comparing): readonly ComparisonRow[] {
  const offers = columns.flatMap(({ offer }) => offer ?? []);
  const [first] = offers;
  if (first === undefined) return [];
  return productionParts
    .filter((part) => offers.some((offer) => offer[part] !== null))
    .map((part): ComparisonRow => {
      const name = productionPartName(part) ?? part;
      const cells = columns.map(({ offer }): Cell => ({
        text: offer === null ? NO_FIGURE : productionPartText(offer, part),
        difference: null,
      }));
      const lines = columns.map((column, index) => ({
        label: column.name,
        printed: null,
        amount: cells[index]?.text ?? '',
        notes: [],
      }));
      const restsOn = ['Your own figures, as entered.'];
      return {
        key: part,
        name,
        cells,
        holds: 'words',
        isSame: offers.every((offer) => isPartSame(first, offer, part)),
        isSum: false,
        explain: () => explainColumns(columns, { title: name, lines, terms: [part], restsOn }),
      };
    });
}
