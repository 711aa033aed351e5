import { round, wrvuHundredths } from '../../compensation/index.ts';
import { decimalMarkOf, isNumeric, readAmount } from './amount.ts';
import { columnRole } from './columnTitle.ts';
import type { Grid } from './grid.ts';
import { cellText } from './grid.ts';
import type { ReportReading } from './reportReading.ts';

/** A report without a table: one line that names wRVUs done, and one number behind it. */
export function singleTotal(grid: Grid): Extract<ReportReading, { kind: 'read' }> | null {
  const lines = grid.rows.flatMap((cells, index) => {
    const label = cellText(cells.find((cell) => cellText(cell) !== ''));
    const figures = cells.filter((cell) => isNumeric(cell));
    const [figure] = figures;
    const mark = decimalMarkOf(figures);
    const amount = readAmount(figure, mark === 'comma' ? 'comma' : 'point');
    const isOne = columnRole(label).role === 'wrvus' && figures.length === 1;
    const isSure = mark === 'point' || mark === 'comma';
    return isOne && isSure && amount.kind === 'amount' ? [{ row: index + 1, amount }] : [];
  });
  const [line, more] = lines;
  if (line === undefined || more !== undefined) return null;
  const { units, isRounded } = line.amount;
  return {
    kind: 'read',
    report: {
      sheet: grid.sheet,
      titlesRow: null,
      columns: [],
      months: [],
      total: wrvuHundredths(round({ n: units, d: 100 })),
      spans: [],
      otherPeople: 0,
      refused: [],
      passed: grid.rows.flatMap((cells, index) =>
        index + 1 !== line.row && cells.some((cell) => cellText(cell) !== '')
          ? [{ row: index + 1, why: 'words' as const }]
          : [],
      ),
      totals: [],
      sums: { kept: units, others: 0, refused: 0, file: units },
      notes: {
        yearsFrom: 'stated',
        isAmerican: false,
        isWorkByChoice: false,
        isToDate: false,
        isByService: false,
        isTimesUnits: false,
        toDate: null,
        carriedRows: 0,
        roundedRows: isRounded ? [line.row] : [],
        hiddenRows: grid.hiddenRows.includes(line.row - 1) ? [line.row] : [],
        zerosAtEnd: 0,
      },
    },
  };
}
