import type { ColumnRole, WrvuSense } from './columnTitle.ts';
import { columnRole } from './columnTitle.ts';
import type { Table } from './table.ts';
import type { Grid, GridCell } from './grid.ts';
import { cellText, columnLetters } from './grid.ts';

/** What a column is read for; all that is not kept is dropped, and said to be. */
export type ColumnUse =
  | 'month'
  | 'year'
  | 'wrvus'
  | 'units'
  /** Used to tell people apart; no name is kept. */
  | 'provider'
  /** Says what each row of months across is of. */
  | 'measure';

export type DropReason =
  | 'name'
  | 'birthDate'
  | 'recordNumber'
  | 'contact'
  /** wRVUs, but a target, a benchmark, another year, a difference. */
  | 'otherWrvus'
  | 'perUnit'
  | 'toDate'
  | 'otherColumn'
  | 'totalRvus'
  | 'rvusNotSaid'
  | 'expenseRvus'
  | 'total'
  | 'notNeeded';

/** A column of the report as it is shown before anything is used. */
export interface ReportColumn {
  /** "C". */
  readonly letters: string;
  readonly title: string;
  readonly use: ColumnUse | null;
  readonly dropped: DropReason | null;
  /** The spreadsheet hides it. */
  readonly isHidden: boolean;
}

/**
 * Every column of a table that holds anything, with its use or why it is dropped; no uses where a
 * question has to be answered first.
 */
export function reportColumns(
  grid: Grid,
  table: Table,
  uses: ReadonlyMap<number, ColumnUse> | null,
): readonly ReportColumn[] {
  const width = Math.max(0, ...grid.rows.slice(table.firstRow).map((cells) => cells.length));
  const titles = new Map(table.columns.map(({ column, title }) => [column, title]));
  return Array.from({ length: Math.max(width, ...[...titles.keys()].map((c) => c + 1)) }).flatMap(
    (_, column) => {
      const title = titles.get(column) ?? '';
      const cells = grid.rows.slice(table.firstRow).map((row) => row[column] ?? null);
      const isEmpty = title === '' && cells.every((cell) => cellText(cell) === '');
      const use = uses?.get(column) ?? null;
      const reason = use === null ? dropReason(columnRole(title), cells) : null;
      // Until the columns are chosen only those of people are settled: they are dropped in any case.
      const dropped = uses === null && reason !== null && !OF_PEOPLE.has(reason) ? null : reason;
      const isHidden = grid.hiddenColumns.includes(column);
      return isEmpty ? [] : [{ letters: columnLetters(column), title, use, dropped, isHidden }];
    },
  );
}

const OF_PEOPLE: ReadonlySet<DropReason> = new Set([
  'name',
  'birthDate',
  'recordNumber',
  'contact',
]);

function dropReason(role: ColumnRole, cells: readonly GridCell[]): DropReason {
  switch (role.role) {
    case 'name':
    case 'birthDate':
    case 'recordNumber':
    case 'contact':
      return role.role;
    case 'wrvus':
      return role.of === 'toDate' ? 'toDate' : wrvusDropped(role.sense);
    case 'otherWrvus':
      return 'otherWrvus';
    case 'rvus':
      return RVUS[role.are];
    case 'total':
      return 'total';
    case 'provider':
      return 'name';
    case 'month':
    case 'year':
    case 'fiscalYear':
    case 'units':
    case 'procedure':
    case 'other':
      return lookOf(cells) ?? 'notNeeded';
  }
}

function wrvusDropped(sense: WrvuSense): DropReason {
  return sense === 'perUnit' ? 'perUnit' : 'otherColumn';
}

const RVUS = { total: 'totalRvus', notSaid: 'rvusNotSaid', expense: 'expenseRvus' } as const;

/** A column whose title says nothing may still hold people: it is dropped by what it looks like. */
function lookOf(cells: readonly GridCell[]): DropReason | null {
  const filled = cells.filter((cell) => cellText(cell) !== '');
  const share = (isOne: (text: string, cell: GridCell) => boolean) =>
    filled.filter((cell) => isOne(cellText(cell), cell)).length / Math.max(1, filled.length);
  if (filled.length < 2) return null;
  if (share((text) => /^\p{Lu}[\p{L}'’-]+, ?\p{Lu}[\p{L}'’. -]*$/u.test(text)) >= 0.6)
    return 'name';
  const isOfLastCentury = (text: string, cell: GridCell) =>
    cell?.kind === 'day'
      ? cell.year < 2000
      : /^(?:\d{1,2}[/-]){2}19\d\d$|^19\d\d-\d\d-\d\d$/.test(text);
  if (share(isOfLastCentury) >= 0.3) return 'birthDate';
  return share((text) => /^[A-Z]{0,4}[-# ]?\d{6,}$/i.test(text)) >= 0.6 ? 'recordNumber' : null;
}
