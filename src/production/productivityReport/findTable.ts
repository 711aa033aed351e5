import { isNumeric } from './amount.ts';
import type { ColumnRole } from './columnTitle.ts';
import { columnRole, isTotalTitle, namesWork } from './columnTitle.ts';
import type { Grid, GridCell } from './grid.ts';
import { cellText } from './grid.ts';
import type { MonthCell } from './monthText.ts';
import { readMonthCell } from './monthText.ts';

/** A column as it is titled. */
export interface TitledColumn {
  readonly column: number;
  readonly title: string;
  readonly role: ColumnRole;
}

/** The table of a report: rows and columns counted from 0. */
export type Table =
  /** One row a month, or one row a service. `titlesRow` is −1 where nothing is titled. */
  | {
      readonly kind: 'byRow';
      readonly titlesRow: number;
      readonly firstRow: number;
      readonly columns: readonly TitledColumn[];
    }
  /** Months across, in `months`; `measures` names what each column is of, where a second row says so. */
  | {
      readonly kind: 'acrossMonths';
      readonly titlesRow: number;
      readonly firstRow: number;
      readonly columns: readonly TitledColumn[];
      readonly months: readonly MonthColumn[];
    };

/** A column of months across, with what it is of: "" where no second row of titles says. */
export interface MonthColumn {
  readonly column: number;
  readonly cell: MonthCell;
  readonly text: string;
  readonly measure: string;
}

const SEARCHED_ROWS = 80;

/** Whether a report counts by weeks or pay periods, which belong to no month where they cross one. */
export function countsWeeks(grid: Grid): boolean {
  return grid.rows.slice(0, SEARCHED_ROWS).some((cells) => {
    const texts = cells.map(cellText);
    return (
      texts.some((text) => namesWork(text)) &&
      texts.some((text) => /\bweek|\bpay ?period|\bbi-?weekly/i.test(text))
    );
  });
}

/** Finds the titles of a report under whatever stands above them; null where no table is recognised. */
export function findTable(grid: Grid): Table | null {
  const candidates = Array.from(
    { length: Math.min(SEARCHED_ROWS, grid.rows.length) },
    (_, row) => row,
  );
  for (const row of candidates) {
    const found = titledAt(grid, row) ?? acrossAt(grid, row);
    if (found !== null) return found;
  }
  for (const row of candidates) {
    const found = titledInTwoRows(grid, row, row + 1);
    if (found !== null) return found;
  }
  return untitled(grid);
}

function titledAt(grid: Grid, row: number): Table | null {
  const columns = titled(textsOf(grid, row));
  if (!isTitleRow(columns)) return null;
  const titles = columns.map(({ title }) => title.toLowerCase());
  const isRepeated = new Set(titles).size < titles.length;
  return (
    (isRepeated && row > 0 ? titledInTwoRows(grid, row - 1, row) : null) ?? {
      kind: 'byRow',
      titlesRow: row,
      firstRow: row + 1,
      columns,
    }
  );
}

/** Titles over two rows: "Actual" spread over "wRVUs" and "Visits". */
function titledInTwoRows(grid: Grid, upper: number, lower: number): Table | null {
  const below = textsOf(grid, lower);
  const above = spread(textsOf(grid, upper), below.length);
  if (above.filter((text) => text !== '').length < 2 || grid.rows[lower]?.some(isNumeric))
    return null;
  const length = Math.max(above.length, below.length);
  const joined = Array.from({ length }, (_, column) =>
    `${below[column] === '' && above[column - 1] === above[column] ? '' : (above[column] ?? '')} ${below[column] ?? ''}`.trim(),
  );
  const columns = titled(joined);
  return isTitleRow(columns)
    ? { kind: 'byRow', titlesRow: lower, firstRow: lower + 1, columns }
    : null;
}

function isTitleRow(columns: readonly TitledColumn[]): boolean {
  const has = (...roles: readonly ColumnRole['role'][]) =>
    columns.some(({ role }) => roles.includes(role.role));
  return columns.length >= 2 && has('month') && has('wrvus', 'rvus');
}

function acrossAt(grid: Grid, row: number): Table | null {
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
function isMonthTitle(cell: GridCell): boolean {
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

/** Rows without titles, as they are typed or pasted: a month and one number. */
function untitled(grid: Grid): Table | null {
  const filled = grid.rows
    .map((cells, row) => ({ row, cells }))
    .filter(({ cells }) => cells.some((cell) => cellText(cell) !== ''));
  if (
    filled.some(({ cells }) => cells.length > 1 && cells.some((cell) => namesWork(cellText(cell))))
  )
    return null;
  const width = Math.max(0, ...filled.map(({ cells }) => cells.length));
  const isMonth = (cell: GridCell | undefined) =>
    cell !== undefined && isMonthTitle(cell) && readMonthCell(cell) !== null;
  const all = Array.from({ length: width }, (_, column) => column);
  const month = all.find(
    (column) => filled.filter(({ cells }) => isMonth(cells[column])).length > 0,
  );
  if (month === undefined) return null;
  const rows = filled.filter(({ cells }) => isMonth(cells[month]));
  const figures = all.filter(
    (column) => column !== month && rows.some(({ cells }) => isNumeric(cells[column])),
  );
  if (figures.length === 0 || 2 * rows.length < filled.length) return null;
  return {
    kind: 'byRow',
    titlesRow: -1,
    firstRow: 0,
    columns: all.map((column) => ({
      column,
      title: '',
      role: untitledRole(column, month, figures),
    })),
  };
}

function untitledRole(column: number, month: number, figures: readonly number[]): ColumnRole {
  if (column === month) return { role: 'month' };
  if (!figures.includes(column)) return { role: 'other' };
  return figures.length === 1
    ? { role: 'wrvus', of: 'row', sense: 'plain' }
    : { role: 'rvus', are: 'notSaid' };
}

function titled(titles: readonly string[]): readonly TitledColumn[] {
  return titles.flatMap((title, column) =>
    title === '' ? [] : [{ column, title, role: columnRole(title) }],
  );
}

function joinedTitles(upper: readonly string[], lower: readonly string[]): readonly string[] {
  const length = Math.max(upper.length, lower.length);
  return Array.from({ length }, (_, column) =>
    [upper[column] ?? '', lower[column] ?? ''].filter((text) => text !== '').join(' '),
  );
}

/** A title merged over several columns stands in the first of them only. */
function spread(texts: readonly string[], least: number): readonly string[] {
  let last = '';
  return Array.from({ length: Math.max(texts.length, least) }, (_, column) => {
    const text = texts[column] ?? '';
    if (text !== '') last = text;
    return isTotalTitle(last) && text === '' ? '' : last;
  });
}

function textsOf(grid: Grid, row: number): readonly string[] {
  return Array.from(grid.rows[row] ?? [], cellText);
}
