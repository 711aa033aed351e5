import type { Amount } from './amount.ts';
import { readAmount } from './amount.ts';
import type { When } from './assignMonths.ts';
import { isAverageTitle, isTotalTitle } from './columnTitle.ts';
import type { Entry, PassedRow, TableEntries, TotalRow } from './entry.ts';
import type { Table } from './table.ts';
import type { Grid, GridCell } from './grid.ts';
import { cellText } from './grid.ts';
import { readMonthCell } from './monthText.ts';
import { providerLine } from './preamble.ts';

/** Which columns a table with one row a month or service is read by, counted from 0. */
export interface PickedColumns {
  readonly month: number;
  readonly figure: number;
  readonly provider: number | null;
  readonly year: number | null;
  readonly isFiscalYear: boolean;
  /** Where the figure is of one unit, the column that says how many. */
  readonly units: number | null;
  /** Codes of what was done: a row with one is a service, and no total. */
  readonly procedures: readonly number[];
}

/** Reads the rows of a table, top to bottom, with what empty cells take over from the row above. */
export function rowEntries(
  grid: Grid,
  table: Extract<Table, { kind: 'byRow' }>,
  picked: PickedColumns,
  mark: 'point' | 'comma',
  provider: string | null,
): TableEntries {
  const read: Reading = { entries: [], totals: [], passed: [], monthCell: null, provider };
  const titles = textsIn(grid.rows[table.titlesRow] ?? []);
  for (const [index, cells] of grid.rows.entries()) {
    if (index < table.firstRow || cells.every((cell) => cellText(cell) === '')) continue;
    readRow(read, index + 1, cells, { picked, mark, titles });
  }
  return read;
}

interface Reading {
  readonly entries: Entry[];
  readonly totals: TotalRow[];
  readonly passed: PassedRow[];
  /** The last month and person that a row named. */
  monthCell: GridCell;
  provider: string | null;
}

interface ByWhich {
  readonly picked: PickedColumns;
  readonly mark: 'point' | 'comma';
  readonly titles: readonly string[];
}

function readRow(read: Reading, row: number, cells: readonly GridCell[], by: ByWhich): void {
  const { picked, mark, titles } = by;
  const texts = textsIn(cells);
  const pass = (why: PassedRow['why']) => void read.passed.push({ row, why });
  if (texts.some((text) => text !== '') && isTitlesAgain(texts, titles)) return pass('titlesAgain');
  const amount = amountIn(cells, picked, mark);
  const named = amount.kind === 'amount' ? null : providerLine(texts);
  if (named !== null) {
    Object.assign(read, { provider: named, monthCell: null });
    return pass('words');
  }
  const monthCell = cells[picked.month] ?? null;
  const isMonth = readMonthCell(monthCell) !== null && !isTotalTitle(cellText(monthCell));
  const label = isMonth ? null : labelOf(texts, picked);
  if (label !== null && isAverageTitle(label)) return pass('average');
  if (label !== null && isTotalTitle(label)) {
    if (amount.kind !== 'amount') return pass('words');
    read.totals.push(totalOf(row, label, amount.units, read.entries.length));
    // What stands below a total begins anew.
    return void Object.assign(read, { monthCell: null });
  }
  // A quarter or a year that is the sum of its months is a total by another name.
  if (readMonthCell(monthCell)?.kind === 'longer' && amount.kind === 'amount')
    if (isSumOfSome(read.entries, amount.units))
      return void read.totals.push(
        totalOf(row, cellText(monthCell), amount.units, read.entries.length),
      );
  const isWords = amount.kind === 'empty' || (amount.kind === 'unreadable' && !isMonth);
  if (!isMonth && isWords) return pass('words');
  readFigure(read, row, cells, amount, by);
}

function readFigure(
  read: Reading,
  row: number,
  cells: readonly GridCell[],
  amount: Amount,
  { picked }: ByWhich,
): void {
  const texts = textsIn(cells);
  const own = cells[picked.month] ?? null;
  const others = texts.filter((_, column) => column !== picked.figure && column !== picked.month);
  const isDetail =
    others.some((text) => /[a-z]/i.test(text)) ||
    picked.procedures.some((column) => texts[column] !== '' && texts[column] !== undefined);
  const isMonthCarried = cellText(own) === '' && read.monthCell !== null && isDetail;
  const monthCell = isMonthCarried ? read.monthCell : own;
  if (cellText(own) === '' && !isMonthCarried && !isDetail)
    if (amount.kind === 'amount' && isSumOfSome(read.entries, amount.units))
      return void read.totals.push(totalOf(row, '', amount.units, read.entries.length));
  const named = picked.provider === null ? '' : (texts[picked.provider] ?? '');
  const isProviderCarried = picked.provider !== null && named === '' && read.provider !== null;
  const provider = named === '' ? read.provider : named;
  read.provider = provider;
  if (readMonthCell(monthCell) !== null) read.monthCell = monthCell;
  read.entries.push({
    row,
    provider,
    when: whenOf(monthCell, texts, picked),
    amount,
    found: texts[picked.figure] ?? '',
    rest: texts
      .filter((_, column) => column !== picked.figure)
      .filter((text) => !/^[$(]?[\d.,%)-]+$/.test(text))
      .join('\t'),
    isCarried: isMonthCarried || isProviderCarried,
  });
}

function whenOf(cell: GridCell, texts: readonly string[], picked: PickedColumns): When {
  const yearText = picked.year === null ? '' : (texts[picked.year] ?? '');
  const digits = /(20\d\d)$|^(?:fy|cy)? ?'?(\d\d)$/i.exec(yearText);
  const year = digits?.[1] ?? (digits?.[2] === undefined ? undefined : `20${digits[2]}`);
  return {
    cell: readMonthCell(cell),
    text: cellText(cell),
    year: year === undefined ? null : Number(year),
    isFiscal: picked.isFiscalYear || /^fy/i.test(yearText),
  };
}

/** The wRVUs of a row: the figure itself, or times its units where it is of one. */
function amountIn(
  cells: readonly GridCell[],
  { figure, units }: PickedColumns,
  mark: 'point' | 'comma',
): Amount {
  const amount = readAmount(cells[figure], mark);
  if (units === null || amount.kind !== 'amount') return amount;
  const count = readAmount(cells[units], mark);
  if (count.kind !== 'amount') return { kind: 'unreadable', why: 'notANumber' };
  const product = BigInt(amount.units) * BigInt(count.units);
  const whole = Number(product / 10_000n);
  return { ...amount, units: whole, isRounded: product % 10_000n !== 0n };
}

/** What a row that names no month is called: by its month's, its person's or its first cell. */
function labelOf(
  texts: readonly string[],
  { month, provider, figure }: PickedColumns,
): string | null {
  const first = texts.find((text, column) => text !== '' && column !== figure) ?? '';
  const candidates = [texts[month] ?? '', provider === null ? '' : (texts[provider] ?? ''), first];
  const named = candidates.filter((text) => text !== '');
  return named.find((text) => isTotalTitle(text) || isAverageTitle(text)) ?? named[0] ?? null;
}

function totalOf(row: number, label: string, units: number, after: number): TotalRow {
  return { row, label, units, after, isToDate: /ytd|to[\s-]date/i.test(label) };
}

/** Whether a number without a label is the sum of all entries, or of the last of them. */
function isSumOfSome(entries: readonly Entry[], units: number): boolean {
  let sum = 0;
  return entries.toReversed().some(({ amount }, index) => {
    sum += amount.kind === 'amount' ? amount.units : 0;
    return index > 0 && sum === units;
  });
}

function isTitlesAgain(texts: readonly string[], titles: readonly string[]): boolean {
  const filled = texts.map((text, column) => ({ text, column })).filter(({ text }) => text !== '');
  return filled.length > 1 && filled.every(({ text, column }) => text === titles[column]);
}

function textsIn(cells: readonly GridCell[]): readonly string[] {
  return Array.from(cells, cellText);
}
