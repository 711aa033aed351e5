import { isNumeric, readAmount } from './amount.ts';
import { columnRole, isAverageTitle, isTotalTitle, namesWork } from './columnTitle.ts';
import type { Entry, PassedRow, TableEntries, TotalRow } from './entry.ts';
import type { MonthColumn, Table } from './table.ts';
import type { Grid, GridCell } from './grid.ts';
import { cellText } from './grid.ts';

type AcrossTable = Extract<Table, { kind: 'acrossMonths' }>;

/** A row of months across, by what stands before its figures. */
export interface AcrossRow {
  /** From 1. */
  readonly row: number;
  readonly measure: string;
  readonly provider: string | null;
}

/** The rows that can be wRVUs done: each with its words, none where the report names no work RVUs. */
export function workRows(
  grid: Grid,
  table: AcrossTable,
  preamble: { readonly text: string; readonly provider: string | null },
): readonly AcrossRow[] {
  const rows = figureRows(grid, table);
  const byLabel = rows.flatMap(({ row, labels }) => {
    const measure = labels.findLast((text) => namesWork(text));
    const isDone = measure !== undefined && isWorkDone(measure);
    const named = labels.filter((text) => text !== measure).join(', ');
    const provider = named === '' ? carriedName(grid, table, row) : named;
    return isDone ? [{ row, measure, provider: provider ?? preamble.provider }] : [];
  });
  if (byLabel.length > 0) return byLabel;
  const isOfWork =
    table.months.some(({ measure }) => isWorkDone(measure)) || namesWork(preamble.text);
  if (!isOfWork || rows.some(({ labels }) => labels.some((text) => /rvu/i.test(text)))) return [];
  return rows
    .filter(({ labels }) => !labels.some((text) => isTotalTitle(text) || isAverageTitle(text)))
    .map(({ row, labels }) => ({
      row,
      measure: '',
      provider: labels.length === 0 ? preamble.provider : labels.join(', '),
    }));
}

/** The figures of the chosen rows, month by month, and the totals that the report prints of them. */
export function acrossEntries(
  grid: Grid,
  table: AcrossTable,
  rows: readonly AcrossRow[],
  mark: 'point' | 'comma',
): TableEntries {
  const entries: Entry[] = [];
  const totals: TotalRow[] = [];
  const columns = workColumns(table);
  for (const { row, measure, provider } of rows) {
    const cells = grid.rows[row - 1] ?? [];
    for (const { column, cell, text } of columns)
      entries.push({
        row,
        provider,
        when: { cell, text, year: null, isFiscal: false },
        amount: readAmount(cells[column], mark),
        found: cellText(cells[column]),
        rest: `${measure}\t${column}`,
        isCarried: false,
      });
    for (const { column, title } of totalColumns(table)) {
      const amount = readAmount(cells[column], mark);
      if (amount.kind === 'amount')
        totals.push({
          row,
          label: title,
          units: amount.units,
          after: entries.length,
          isToDate: /ytd/i.test(title),
        });
    }
  }
  return {
    entries,
    totals: [...totals, ...totalRows(grid, table, rows, mark, entries.length)],
    passed: passedRows(grid, table, rows),
  };
}

/** The columns of months that are read: those of wRVUs done, where a second row of titles says what each is of. */
export function workColumns({ months }: AcrossTable): readonly MonthColumn[] {
  const measured = months.filter(({ measure }) => isWorkDone(measure));
  return measured.length > 0 ? measured : months;
}

function totalColumns({ columns, months }: AcrossTable) {
  const taken = new Set(months.map(({ column }) => column));
  return columns.filter(
    ({ column, title, role }) =>
      !taken.has(column) &&
      isTotalTitle(title.split(' ')[0] ?? '') &&
      (role.role === 'total' || (role.role === 'wrvus' && isWorkDone(title))),
  );
}

/** Rows below that add up several people. */
function totalRows(
  grid: Grid,
  table: AcrossTable,
  rows: readonly AcrossRow[],
  mark: 'point' | 'comma',
  after: number,
): readonly TotalRow[] {
  const last = Math.max(0, ...rows.map(({ row }) => row));
  return figureRows(grid, table).flatMap(({ row, labels }) => {
    const label = labels.find((text) => isTotalLabel(text));
    if (label === undefined || row < last || rows.some((one) => one.row === row)) return [];
    const cells = grid.rows[row - 1] ?? [];
    const amounts = workColumns(table).map(({ column }) => readAmount(cells[column], mark));
    const units = amounts.reduce((sum, one) => sum + (one.kind === 'amount' ? one.units : 0), 0);
    return [{ row, label, units, after, isToDate: false }];
  });
}

function passedRows(
  grid: Grid,
  table: AcrossTable,
  rows: readonly AcrossRow[],
): readonly PassedRow[] {
  const taken = new Set(rows.map(({ row }) => row));
  return grid.rows.flatMap((cells, index) => {
    const isFilled = cells.some((cell) => cellText(cell) !== '');
    const isBelow = index >= table.firstRow && isFilled && !taken.has(index + 1);
    const isTotal = labelsOf(table, cells).some((text) => isTotalLabel(text));
    const isMeasure = table.months.some(({ column }) => isNumeric(cells[column]));
    return isBelow && !isTotal
      ? [{ row: index + 1, why: isMeasure ? ('otherMeasure' as const) : ('words' as const) }]
      : [];
  });
}

function figureRows(grid: Grid, table: AcrossTable) {
  return grid.rows.flatMap((cells, index) => {
    const hasFigure = table.months.some(({ column }) => isNumeric(cells[column]));
    return index >= table.firstRow && hasFigure
      ? [{ row: index + 1, labels: labelsOf(table, cells) }]
      : [];
  });
}

/** The words before the first month. */
function labelsOf({ months }: AcrossTable, cells: readonly GridCell[]): readonly string[] {
  const first = Math.min(...months.map(({ column }) => column));
  return cells
    .slice(0, first)
    .filter((cell) => !isNumeric(cell))
    .map(cellText)
    .filter((text) => text !== '');
}

/** A name merged over several measures stands beside the first of them only. */
function carriedName(grid: Grid, table: AcrossTable, row: number): string | null {
  const above = grid.rows.slice(table.firstRow, row - 1).toReversed();
  const first = above.findIndex((cells) => labelsOf(table, cells).length > 1);
  const cells = above[first];
  return cells === undefined ? null : (labelsOf(table, cells)[0] ?? null);
}

/** "Total", and not "Total RVUs", which is a measure. */
function isTotalLabel(text: string): boolean {
  return isTotalTitle(text) && columnRole(text).role === 'total';
}

function isWorkDone(text: string): boolean {
  const role = columnRole(text);
  return role.role === 'wrvus' && role.of === 'row';
}
