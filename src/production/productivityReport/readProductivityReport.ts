import type { WrvuHundredths } from '../../compensation/index.ts';
import { round, wrvuHundredths } from '../../compensation/index.ts';
import { acrossEntries, workColumns, workRows } from './acrossEntries.ts';
import { decimalMarkOf } from './amount.ts';
import { assignMonths } from './assignMonths.ts';
import type { Entry, TableEntries } from './entry.ts';
import type { Table } from './table.ts';
import { countsWeeks, findTable } from './findTable.ts';
import type { Grid } from './grid.ts';
import { cellText } from './grid.ts';
import { pickColumns } from './pickColumns.ts';
import type { Preamble } from './preamble.ts';
import { readPreamble } from './preamble.ts';
import { printedTotals } from './printedTotals.ts';
import type { ColumnUse } from './reportColumns.ts';
import { reportColumns } from './reportColumns.ts';
import type { Person, ReportChoices, ReportReading, ReportSums } from './reportReading.ts';
import { noChoices } from './reportReading.ts';
import { rowEntries } from './rowEntries.ts';
import type { DatedEntry, RefusedRow, SettledMonths } from './settleMonths.ts';
import { looksToDate, settleMonths, settleToDate, unitsOf } from './settleMonths.ts';
import { toDateCheck } from './toDateCheck.ts';
import { singleTotal } from './singleTotal.ts';

/** Reads one table of a productivity report; nothing of it is dropped without being said. */
export function readProductivityReport(
  grid: Grid,
  choices: ReportChoices = noChoices,
): ReportReading {
  if (grid.rows.every((cells) => cells.every((cell) => cellText(cell) === '')))
    return { kind: 'refused', why: 'empty' };
  const table = findTable(grid);
  if (table === null)
    return singleTotal(grid) ?? { kind: 'refused', why: countsWeeks(grid) ? 'weeks' : 'noTable' };
  const preamble = readPreamble(grid, table.titlesRow);
  const found =
    table.kind === 'byRow'
      ? fromRows(grid, table, preamble, choices)
      : fromAcross(grid, table, preamble, choices);
  return found.kind === 'found' ? settled(grid, table, preamble, choices, found) : found;
}

interface Found {
  readonly kind: 'found';
  readonly entries: TableEntries;
  readonly uses: ReadonlyMap<number, ColumnUse>;
  readonly runs: 'row' | 'toDate';
  readonly isByService: boolean;
  readonly isTimesUnits: boolean;
  /** A running total beside the figures. */
  readonly toDate: { readonly column: number; readonly mark: 'point' | 'comma' } | null;
}

type Other = Exclude<ReportReading, { kind: 'read' }>;

function fromRows(
  grid: Grid,
  table: Extract<Table, { kind: 'byRow' }>,
  preamble: Preamble,
  choices: ReportChoices,
): Found | Other {
  const picked = pickColumns(grid, table, choices);
  if (picked.kind === 'ask') {
    const { ask, options } = picked;
    return { kind: 'ask', ask, options, columns: reportColumns(grid, table, null) };
  }
  const { columns, uses, runs } = picked;
  const figures = grid.rows.slice(table.firstRow).map((cells) => cells[columns.figure]);
  const mark = choices.decimalMark ?? decimalMarkOf(figures);
  if (mark === 'either' || mark === 'both')
    return { kind: 'ask', ask: 'decimalMark', columns: reportColumns(grid, table, uses) };
  const entries = rowEntries(grid, table, columns, mark, preamble.provider);
  return {
    kind: 'found',
    entries,
    uses,
    runs,
    isByService: columns.procedures.length > 0 || columns.units !== null,
    isTimesUnits: columns.units !== null,
    toDate: picked.toDateColumn === null ? null : { column: picked.toDateColumn, mark },
  };
}

function fromAcross(
  grid: Grid,
  table: Extract<Table, { kind: 'acrossMonths' }>,
  preamble: Preamble,
  choices: ReportChoices,
): Found | Other {
  const rows = workRows(grid, table, preamble);
  if (rows.length === 0) return { kind: 'refused', why: 'noWork' };
  const chosen = rows.filter(({ row }) => choices.row === null || row === choices.row);
  const people = chosen.map(({ provider }) => provider);
  const months = workColumns(table).map(({ column }) => column);
  const uses = new Map<number, ColumnUse>([
    ...table.columns
      .filter(({ column }) => column < Math.min(...table.months.map((month) => month.column)))
      .map(({ column, role }) => [column, labelUse(role.role)] as const),
    ...months.map((column) => [column, 'wrvus'] as const),
  ]);
  const columns = reportColumns(grid, table, uses);
  if (new Set(people).size < people.length)
    return { kind: 'ask', ask: 'row', rows: chosen, columns };
  const figures = chosen.flatMap(({ row }) => grid.rows[row - 1] ?? []);
  const mark = choices.decimalMark ?? decimalMarkOf(figures);
  if (mark === 'either' || mark === 'both') return { kind: 'ask', ask: 'decimalMark', columns };
  return {
    kind: 'found',
    entries: acrossEntries(grid, table, chosen, mark),
    uses,
    runs: 'row',
    isByService: false,
    isTimesUnits: false,
    toDate: null,
  };
}

function settled(
  grid: Grid,
  table: Table,
  preamble: Preamble,
  choices: ReportChoices,
  found: Found,
): ReportReading {
  const { entries, totals, passed } = found.entries;
  const columns = reportColumns(grid, table, found.uses);
  if (entries.every((entry) => unitsOf(entry) === null))
    return { kind: 'refused', why: 'noFigures' };
  const people = peopleIn(entries);
  const [only] = people;
  const who = people.length > 1 ? choices.provider : (only?.name ?? null);
  if (people.length > 1 && !people.some(({ name }) => name === who))
    return { kind: 'ask', ask: 'provider', people, columns };
  const own = entries.filter(({ provider }) => samePerson(provider, who));
  const nobody = people.length === 0 ? [] : entries.filter(isOfNobody);
  const assignment = assignMonths(
    own.map(({ when }) => when),
    preamble,
    choices,
  );
  if (assignment.kind === 'ask') return { kind: 'ask', ask: assignment.ask, columns };
  const dated = own.map((entry, index) => ({
    entry,
    assigned: assignment.months[index] ?? { kind: 'none' as const, why: 'notAMonth' as const },
  }));
  const runs = choices.runs ?? found.runs;
  const isByService = found.isByService || hasSeveralDays(dated);
  const result = runs === 'toDate' ? settleToDate(dated) : settleMonths(dated, isByService);
  if (runs === 'row' && choices.runs === null && !isByService && looksToDate(result.months))
    return { kind: 'ask', ask: 'toDate', columns };
  return {
    kind: 'read',
    report: {
      sheet: grid.sheet,
      titlesRow: table.titlesRow < 0 ? null : table.titlesRow + 1,
      columns,
      months: result.months.map(({ units, ...month }) => ({
        ...month,
        wrvus: units === null ? null : hundredthsOf(units),
      })),
      total: null,
      spans: result.spans,
      otherPeople: Math.max(0, people.length - 1),
      refused: [...result.refused, ...nobody.map(refusedOfNobody)],
      passed,
      totals: printedTotals(entries, totals),
      sums: sumsOf(entries, own, nobody, result, runs),
      notes: {
        yearsFrom: assignment.yearsFrom,
        isAmerican: assignment.isAmerican,
        isWorkByChoice: isWorkByChoice(table, found.uses),
        isToDate: runs === 'toDate',
        isByService,
        toDate: found.toDate === null ? null : toDateCheck(grid, own, found.toDate),
        isTimesUnits: found.isTimesUnits,
        carriedRows: own.filter(({ isCarried }) => isCarried).length,
        roundedRows: own.flatMap(({ row, amount }) =>
          amount.kind === 'amount' && amount.isRounded ? [row] : [],
        ),
        hiddenRows: own.flatMap(({ row }) => (grid.hiddenRows.includes(row - 1) ? [row] : [])),
        zerosAtEnd: zerosAtEnd(result),
      },
    },
  };
}

function isWorkByChoice(table: Table, uses: ReadonlyMap<number, ColumnUse>): boolean {
  return table.columns.some(
    ({ column, role }) => uses.get(column) === 'wrvus' && role.role === 'rvus',
  );
}

/** Three days of one month are days of work, where the ends of months would be one. */
function hasSeveralDays(dated: readonly DatedEntry[]): boolean {
  const days = new Map<string, Set<string>>();
  for (const { entry, assigned } of dated) {
    const isDay = entry.when.cell?.kind === 'day' || entry.when.cell?.kind === 'eitherDay';
    if (!isDay || assigned.kind === 'none') continue;
    const month = `${assigned.at.year}-${assigned.at.month}`;
    days.set(month, (days.get(month) ?? new Set()).add(entry.when.text));
  }
  return [...days.values()].some(({ size }) => size >= 3);
}

/** In a report that names people, a figure without a name is nobody's. */
function isOfNobody(entry: Entry): boolean {
  return entry.provider === null && unitsOf(entry) !== null;
}

function refusedOfNobody(entry: Entry): RefusedRow {
  const { row, when, found } = entry;
  return { row, when: when.text, why: 'nobody', found, against: null, units: unitsOf(entry) ?? 0 };
}

function labelUse(role: string): ColumnUse {
  return role === 'provider' ? 'provider' : 'measure';
}

/** A running total is its own sum: what it grew by is what the file says it came to. */
function sumsOf(
  entries: readonly Entry[],
  own: readonly Entry[],
  nobody: readonly Entry[],
  { months, refused, spans }: SettledMonths,
  runs: 'row' | 'toDate',
): ReportSums {
  const sum = (all: readonly Entry[]) => all.reduce((s, entry) => s + (unitsOf(entry) ?? 0), 0);
  const kept =
    months.reduce((s, { units }) => s + (units ?? 0), 0) +
    spans.reduce((s, one) => s + one.units, 0);
  const left = refused.reduce((s, { units }) => s + units, 0);
  if (runs === 'toDate') return { kept, others: 0, refused: 0, file: kept };
  return {
    kept,
    others: sum(entries) - sum(own) - sum(nobody),
    refused: left + sum(nobody),
    file: sum(entries),
  };
}

function peopleIn(entries: readonly Entry[]): readonly Person[] {
  const people = new Map<string, Person>();
  for (const entry of entries) {
    const { provider } = entry;
    if (provider === null) continue;
    const before = people.get(provider.toLowerCase());
    const units = (before?.units ?? 0) + (unitsOf(entry) ?? 0);
    people.set(provider.toLowerCase(), { name: before?.name ?? provider, units });
  }
  return [...people.values()];
}

function samePerson(provider: string | null, chosen: string | null): boolean {
  return (provider ?? '').toLowerCase() === (chosen ?? '').toLowerCase();
}

function zerosAtEnd({ months }: SettledMonths): number {
  const last = months.findLastIndex(({ units }) => units !== null && units !== 0);
  return months.slice(last + 1).filter(({ units }) => units === 0).length;
}

function hundredthsOf(units: number): WrvuHundredths {
  return wrvuHundredths(round({ n: units, d: 100 }));
}
