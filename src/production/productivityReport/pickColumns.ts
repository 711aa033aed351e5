import { readAmount } from './amount.ts';
import type { ColumnRole } from './columnTitle.ts';
import type { Table, TitledColumn } from './table.ts';
import type { Grid } from './grid.ts';
import { columnLetters } from './grid.ts';
import { readMonthCell } from './monthText.ts';
import type { ColumnUse } from './reportColumns.ts';
import type { PickedColumns } from './rowEntries.ts';

type RowTable = Extract<Table, { kind: 'byRow' }>;

/** A column that the user may choose, by its place, with what its title says it is. */
export interface ColumnOption {
  readonly column: number;
  readonly letters: string;
  readonly title: string;
  readonly are: 'work' | 'totalRvus' | 'rvusNotSaid' | 'date';
}

export interface ColumnChoices {
  readonly wrvuColumn: number | null;
  readonly monthColumn: number | null;
  readonly isPerUnit: boolean | null;
}

export type Picked =
  | {
      readonly kind: 'picked';
      readonly columns: PickedColumns;
      readonly runs: 'row' | 'toDate';
      /** A running total that stands beside the figures, to check them by. */
      readonly toDateColumn: number | null;
      readonly uses: ReadonlyMap<number, ColumnUse>;
    }
  | { readonly kind: 'ask'; readonly ask: 'wrvuColumn'; readonly options: readonly ColumnOption[] }
  | { readonly kind: 'ask'; readonly ask: 'monthColumn'; readonly options: readonly ColumnOption[] }
  | { readonly kind: 'ask'; readonly ask: 'perUnit'; readonly options: readonly ColumnOption[] };

/** Chooses the columns of a table with one row a month or service, or says what has to be asked. */
export function pickColumns(grid: Grid, table: RowTable, choices: ColumnChoices): Picked {
  const figure = pickFigure(table, choices);
  if (figure.kind === 'ask') return figure;
  const month = pickMonth(grid, table, choices);
  if (month.kind === 'ask') return month;
  const units = unitsFor(grid, table, figure.picked, month.column, choices);
  if (units === 'ask') return { kind: 'ask', ask: 'perUnit', options: [option(figure.picked)] };
  const bare = hasBareMonths(grid, table, month.column);
  const year = bare ? (firstOf(table, 'year') ?? firstOf(table, 'fiscalYear')) : null;
  const provider = firstOf(table, 'provider');
  const uses = new Map<number, ColumnUse>([
    [month.column, 'month'],
    [figure.picked.column, 'wrvus'],
  ]);
  if (year !== null) uses.set(year.column, 'year');
  if (provider !== null) uses.set(provider.column, 'provider');
  if (units !== null) uses.set(units, 'units');
  return {
    kind: 'picked',
    runs: figure.runs,
    toDateColumn: figure.toDateColumn,
    uses,
    columns: {
      month: month.column,
      figure: figure.picked.column,
      provider: provider?.column ?? null,
      year: year?.column ?? null,
      isFiscalYear: year?.role.role === 'fiscalYear',
      units,
      procedures: table.columns
        .filter(({ role }) => role.role === 'procedure')
        .map(({ column }) => column),
    },
  };
}

type FigurePick =
  | {
      readonly kind: 'figure';
      readonly picked: TitledColumn;
      readonly runs: 'row' | 'toDate';
      readonly toDateColumn: number | null;
    }
  | Extract<Picked, { kind: 'ask' }>;

function pickFigure({ columns }: RowTable, { wrvuColumn }: ColumnChoices): FigurePick {
  const done = columns.filter(({ role }) => role.role === 'wrvus' && role.of === 'row');
  const toDate = columns.filter(({ role }) => role.role === 'wrvus' && role.of === 'toDate');
  const chosen = columns.find(({ column }) => column === wrvuColumn);
  const toDateColumn = toDate.length === 1 ? (toDate[0]?.column ?? null) : null;
  const figure = (picked: TitledColumn): FigurePick => ({
    kind: 'figure',
    picked,
    runs: toDate.includes(picked) ? 'toDate' : 'row',
    toDateColumn: toDate.includes(picked) ? null : toDateColumn,
  });
  if (chosen !== undefined) return figure(chosen);
  const [one, second] = done;
  if (one !== undefined && second === undefined) return figure(one);
  const inTotal = done.filter(({ role }) => senseOf(role) === 'total');
  const [total] = inTotal;
  // Beside the wRVUs of one unit, those of the row are the ones that count.
  const isBesideUnit =
    done.some(({ role }) => senseOf(role) === 'perUnit') ||
    (done.length === 2 && columns.some(({ role }) => role.role === 'units'));
  if (total !== undefined && inTotal.length === 1 && isBesideUnit) return figure(total);
  const [running] = toDate;
  if (one === undefined && running !== undefined && toDate.length === 1) return figure(running);
  const rvus = columns.filter(({ role }) => role.role === 'rvus' && role.are !== 'expense');
  const options = (done.length > 0 ? done : toDate.length > 0 ? toDate : rvus).map(option);
  return { kind: 'ask', ask: 'wrvuColumn', options };
}

function senseOf(role: ColumnRole) {
  return role.role === 'wrvus' ? role.sense : null;
}

function pickMonth(
  grid: Grid,
  table: RowTable,
  { monthColumn }: ColumnChoices,
): { readonly kind: 'month'; readonly column: number } | Extract<Picked, { kind: 'ask' }> {
  const times = table.columns
    .filter(({ role }) => role.role === 'month')
    .filter(({ column }) => readableIn(grid, table, column) > 0);
  const chosen = times.find(({ column }) => column === monthColumn);
  const named = times.filter(({ title }) => /month|period|\bmo\b|\bmth\b/i.test(title));
  const [only] = chosen !== undefined ? [chosen] : named.length === 1 ? named : times;
  if (chosen === undefined && named.length !== 1 && times.length > 1)
    return {
      kind: 'ask',
      ask: 'monthColumn',
      options: times.map((one) => ({ ...option(one), are: 'date' })),
    };
  const first = table.columns.find(({ role }) => role.role === 'month');
  return { kind: 'month', column: only?.column ?? first?.column ?? 0 };
}

/** The units to multiply by; null where the figure is of the row; 'ask' where it could be either. */
function unitsFor(
  grid: Grid,
  table: RowTable,
  figure: TitledColumn,
  month: number,
  { isPerUnit }: ColumnChoices,
): number | null | 'ask' {
  const units = firstOf(table, 'units');
  const sense = senseOf(figure.role);
  if (units === null || sense === 'total' || isPerUnit === false) return null;
  const isSeveral = grid.rows.slice(table.firstRow).some((cells) => {
    const count = readAmount(cells[units.column], 'point');
    const isService = readMonthCell(cells[month]) !== null;
    return isService && count.kind === 'amount' && Math.abs(count.units) !== 10_000;
  });
  if (!isSeveral) return null;
  if (sense === 'perUnit' || isPerUnit === true) return units.column;
  // Units without a code of what was done are visits by another name: the row is a month.
  return table.columns.some(({ role }) => role.role === 'procedure') ? 'ask' : null;
}

function hasBareMonths(grid: Grid, table: RowTable, column: number): boolean {
  return grid.rows
    .slice(table.firstRow)
    .some((cells) => readMonthCell(cells[column])?.kind === 'monthOnly');
}

function readableIn(grid: Grid, table: RowTable, column: number): number {
  return grid.rows.slice(table.firstRow).filter((cells) => readMonthCell(cells[column]) !== null)
    .length;
}

function firstOf({ columns }: RowTable, role: ColumnRole['role']): TitledColumn | null {
  return columns.find((one) => one.role.role === role) ?? null;
}

function option({ column, title, role }: TitledColumn): ColumnOption {
  const are = role.role === 'rvus' && role.are === 'total' ? 'totalRvus' : 'rvusNotSaid';
  return {
    column,
    letters: columnLetters(column),
    title,
    are: role.role === 'wrvus' ? 'work' : are,
  };
}
