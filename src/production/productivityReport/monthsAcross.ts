import { namesWork } from './columnTitle.ts';
import type { Grid, GridCell } from './grid.ts';
import { cellText } from './grid.ts';
import type { MonthCell } from './monthText.ts';
import { readMonthCell } from './monthText.ts';
import type { MonthColumn, Table } from './table.ts';
import { spread, textsOf, titled } from './table.ts';

/** The table whose months stand across in this row, alone or over a second row of titles. */
export function monthsAcross(grid: Grid, row: number): Table | null {
  const cells = grid.rows[row] ?? [];
  const upper = spread(textsOf(grid, row - 1), cells.length);
  const own = cells.flatMap((cell, column) => {
    const title = monthTitle(cell);
    return title === null
      ? []
      : [{ ...title, column, cell: withYear(title.cell, upper[column]), text: cellText(cell) }];
  });
  // Two months are enough where their titles say that they are of work.
  const least = own.some(({ measure }) => measure !== '') ? 2 : 3;
  if (new Set(own.map(({ text }) => text)).size < least) return null;
  const measures = textsOf(grid, row + 1);
  const isTwoRows =
    own.some(({ column }) => namesWork(measures[column] ?? '')) ||
    measures.filter((text) => namesWork(text)).length > 1;
  const months = isTwoRows ? spreadMonths(own, measures) : own;
  const titlesRow = isTwoRows ? row + 1 : row;
  return {
    kind: 'acrossMonths',
    titlesRow,
    firstRow: titlesRow + 1,
    months,
    columns: titled(
      isTwoRows
        ? joinedTitles(spread(textsOf(grid, row), measures.length), measures)
        : textsOf(grid, row),
    ),
  };
}

/** The month that a title names, and the words beside it where they are of work: "Jul-26 wRVUs". */
function monthTitle(cell: GridCell): Omit<MonthColumn, 'column' | 'text'> | null {
  if (!isMonthTitle(cell)) return null;
  const text = cellText(cell);
  const isOfWork = cell?.kind === 'text' && namesWork(text);
  const bare = text
    .replace(/\b(?:w[\s_.-]?rvus?|work[\s_-]*rvus?)\b/gi, '')
    .replace(/[-–:/()\s]+$|^[-–:/()\s]+/g, '');
  const read = readMonthCell(isOfWork ? { kind: 'text', text: bare } : cell);
  if (read === null || read.kind === 'longer' || read.kind === 'eitherDay') return null;
  return { cell: read, measure: isOfWork ? text : '' };
}

/** A bare number can head no column as a month: visits and procedure codes are such numbers too. */
export function isMonthTitle(cell: GridCell): boolean {
  if (cell?.kind === 'number') return cell.value > 40_000 && cell.value < 210_000;
  return cell !== null && !/^\d{1,2}$|^\d{5}$/.test(cellText(cell));
}

function withYear(read: MonthCell, above: string | undefined): MonthCell {
  const year = /^(?:cy ?)?(20\d\d)$/i.exec(above ?? '')?.[1];
  return read.kind === 'monthOnly' && year !== undefined
    ? { kind: 'month', year: Number(year), month: read.month, isPart: read.isPart }
    : read;
}

/** A month merged over its measures heads each of them, up to the next month or a total. */
function spreadMonths(
  own: readonly MonthColumn[],
  measures: readonly string[],
): readonly MonthColumn[] {
  return own.flatMap((month, index) => {
    const next = own[index + 1]?.column ?? month.column + widthOf(own);
    return measures
      .slice(month.column, next)
      .map((measure, at) => ({ ...month, column: month.column + at, measure }));
  });
}

function widthOf(own: readonly { readonly column: number }[]): number {
  const [first, second] = own;
  return first === undefined || second === undefined ? 1 : second.column - first.column;
}

function joinedTitles(upper: readonly string[], lower: readonly string[]): readonly string[] {
  const length = Math.max(upper.length, lower.length);
  return Array.from({ length }, (_, column) =>
    [upper[column] ?? '', lower[column] ?? ''].filter((text) => text !== '').join(' '),
  );
}
