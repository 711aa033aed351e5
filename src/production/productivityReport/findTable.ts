import { isNumeric } from './amount.ts';
import type { ColumnRole } from './columnTitle.ts';
import { namesWork } from './columnTitle.ts';
import type { Grid, GridCell } from './grid.ts';
import { cellText } from './grid.ts';
import { isMonthTitle, monthsAcross } from './monthsAcross.ts';
import { readMonthCell } from './monthText.ts';
import type { Table, TitledColumn } from './table.ts';
import { spread, textsOf, titled } from './table.ts';

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
    const found = titledAt(grid, row) ?? monthsAcross(grid, row);
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
