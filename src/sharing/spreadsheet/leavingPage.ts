import type { LeavingColumn, ReadySubject } from '../../findings/index.ts';
import { leavingMonths } from '../../findings/index.ts';
import type { SheetCell, SheetPage } from './sheetPage.ts';
import { heading, note, overNumbers, text, title } from './sheetPage.ts';

/** The rows above the first month. */
const HEADS = 5;

/** What leaving at the end of each month costs, as values: what formulas carry are the years. */
export function leavingPage(subject: ReadySubject, name: string): SheetPage {
  const { columns, rows, sentences } = leavingMonths(subject);
  return {
    name,
    widths: [18, 10, ...columns.map(widthOf)],
    frozenRows: HEADS,
    frozenColumns: 2,
    rows: [
      [title(`${subject.offer.name}: what leaving costs`)],
      [
        note(
          'Values, not formulas: leaving at the end of a month, before tax, at the terms as they were saved. To see them at other terms, change the terms on the page and save again.',
        ),
      ],
      [],
      [null, null, ...columns.map(({ ending }) => overNumbers(ending))],
      [
        heading('Month'),
        overNumbers('Contract month'),
        ...columns.map(({ part }) => overNumbers(part)),
      ],
      ...rows.map(({ month, name: words, cells }): readonly SheetCell[] => [
        text(words),
        { number: month, format: 'whole' },
        ...cells.map((cell): SheetCell =>
          'cents' in cell
            ? { number: cell.cents / 100, format: 'dollars' }
            : { text: cell.text, look: 'amongNumbers' },
        ),
      ]),
      [],
      [heading('In words')],
      ...sentences.map((sentence) => [text(sentence)]),
    ],
  };
}

/** A range, and a notice with its days, takes more room than an amount. */
function widthOf({ isSum, isNotice }: LeavingColumn): number {
  if (isNotice) return 30;
  return isSum ? 22 : 16;
}
