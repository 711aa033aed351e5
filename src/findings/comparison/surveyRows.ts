import type { BesideMedian } from '../targetBesideMedian.ts';
import { targetBesideMedian } from '../targetBesideMedian.ts';
import { NO_FIGURE } from './cell.ts';
import type { Column } from './compared.ts';
import { enteredIn } from './compared.ts';
import type { Comparing, ComparisonRow } from './row.ts';
import { areSame, explainColumns } from './row.ts';

/**
 * The target of a year against the highest median that can be quoted, each offer by its own
 * specialty and FTE; no row where no offer has both.
 */
export function surveyRows({ columns }: Comparing, year: number): readonly ComparisonRow[] {
  const found = columns.map((column) => beside(column, year));
  if (found.every((one) => (one?.printed ?? null) === null)) return [];
  const cells = found.map((one) => ({ text: one?.text ?? NO_FIGURE, difference: null }));
  const title = `Target of year ${year} against the highest quoted median`;
  return [
    {
      key: 'surveys.target',
      name: title,
      cells,
      holds: 'words',
      isSame: areSame(cells),
      isSum: false,
      explain: () =>
        explainColumns(columns, {
          title,
          lines: columns.map(({ name }, index) => ({
            label: name,
            printed: found[index]?.printed ?? null,
            amount: found[index]?.text ?? NO_FIGURE,
            notes: found[index]?.notes ?? [],
          })),
          terms: ['specialty', 'clinicalFte', 'phases', 'wrvuSchedule'],
          restsOn: [
            'Each offer by its own specialty and FTE: where these differ, so do the medians.',
            'The quotes do not say by which fee schedule their wRVUs are counted. The same work can count differently under another year.',
          ],
        }),
    },
  ];
}

function beside(column: Column, year: number): BesideMedian | null {
  return column.readings.length === 0 ? null : targetBesideMedian(enteredIn(column), year);
}
