import type { MonthCell } from './monthText.ts';
import type { Preamble, YearMonth } from './preamble.ts';
import { monthOfOrdinal, ordinalOf } from './preamble.ts';

/** What one row says about its month. */
export interface When {
  readonly cell: MonthCell | null;
  readonly text: string;
  /** The year of a column of its own, and whether that counts fiscal years. */
  readonly year: number | null;
  readonly isFiscal: boolean;
}

/** What the user has settled about the months; null is not asked, or not answered. */
export interface MonthChoices {
  readonly firstYear: number | null;
  readonly fiscalYearStartsIn: number | null;
  readonly isDayFirst: boolean | null;
}

/** The month of a row, or why it has none. */
export type Assigned =
  | { readonly kind: 'month'; readonly at: YearMonth; readonly isPart: boolean }
  | { readonly kind: 'none'; readonly why: 'notAMonth' | 'longer' | 'dayWithoutYear' | 'outside' };

export type Assignment =
  | {
      readonly kind: 'assigned';
      readonly months: readonly Assigned[];
      readonly yearsFrom: 'stated' | 'period' | 'year' | 'fiscalYear' | 'chosen';
      /** Dates that could be read in two orders were read month first. */
      readonly isAmerican: boolean;
    }
  | { readonly kind: 'ask'; readonly ask: 'firstYear' | 'fiscalYearStart' | 'dayOrder' };

/** Settles for the rows of a report which month each is of, from the whole of them. */
export function assignMonths(
  whens: readonly When[],
  preamble: Preamble,
  choices: MonthChoices,
): Assignment {
  const order = dayOrder(whens, choices.isDayFirst);
  if (order === 'both') return { kind: 'ask', ask: 'dayOrder' };
  const kinds = new Set(whens.map(({ cell }) => cell?.kind));
  const needsYear = whens.some(({ cell, year }) => cell?.kind === 'monthOnly' && year === null);
  const isFiscal =
    kinds.has('fiscalPeriod') ||
    whens.some(({ cell, isFiscal }) => cell?.kind === 'monthOnly' && isFiscal) ||
    (needsYear &&
      preamble.period === null &&
      preamble.year === null &&
      preamble.fiscalYear !== null);
  const start = isFiscal ? fiscalStart(whens, preamble, choices) : 1;
  if (start === null) return { kind: 'ask', ask: 'fiscalYearStart' };
  const yearsFrom = sourceOfYears(needsYear, kinds.has('fiscalPeriod'), preamble, choices);
  if (yearsFrom === null) return { kind: 'ask', ask: 'firstYear' };
  const shorts = new Set(whens.flatMap(({ cell }) => (cell?.kind === 'short' ? [cell.two] : [])));
  const isYear = shorts.size <= 3 && [...shorts].every((two) => two >= 20);
  const settled: Settled = { start, preamble, isDayFirst: order === 'day', isYear };
  const months = whens.map((when) => settle(when, settled));
  return {
    kind: 'assigned',
    months: choices.firstYear === null ? months : inOrder(whens, months, choices.firstYear),
    yearsFrom,
    isAmerican: order === 'open',
  };
}

interface Settled {
  readonly start: number;
  readonly preamble: Preamble;
  readonly isDayFirst: boolean;
  /** Whether two digits beside a month are its year. */
  readonly isYear: boolean;
}

function settle({ cell, year, isFiscal }: When, settled: Settled): Assigned {
  const { start, preamble, isDayFirst, isYear } = settled;
  if (cell === null) return none('notAMonth');
  switch (cell.kind) {
    case 'month':
      return monthAt(cell.year, cell.month, cell.isPart);
    case 'day':
      return monthAt(cell.year, cell.month, false);
    case 'eitherDay':
      return monthAt(cell.year, isDayFirst ? cell.second : cell.first, false);
    case 'short':
      return isYear ? monthAt(2000 + cell.two, cell.month, cell.isPart) : none('dayWithoutYear');
    case 'longer':
      return none('longer');
    case 'fiscalPeriod': {
      const month = ((start + cell.period - 2) % 12) + 1;
      const of = cell.fiscalYear ?? year ?? preamble.fiscalYear;
      if (of !== null) return monthAt(inFiscalYear(of, month, start), month, false);
      return inPeriod(month, false, preamble);
    }
    case 'monthOnly':
      if (year !== null)
        return monthAt(
          isFiscal ? inFiscalYear(year, cell.month, start) : year,
          cell.month,
          cell.isPart,
        );
      if (preamble.period !== null) return inPeriod(cell.month, cell.isPart, preamble);
      if (preamble.year !== null) return monthAt(preamble.year, cell.month, cell.isPart);
      return preamble.fiscalYear === null
        ? monthAt(0, cell.month, cell.isPart)
        : monthAt(inFiscalYear(preamble.fiscalYear, cell.month, start), cell.month, cell.isPart);
  }
}

/** Where the years of bare months come from; null where the user has to say. */
function sourceOfYears(
  needsYear: boolean,
  hasPeriods: boolean,
  { period, year, fiscalYear }: Preamble,
  { firstYear }: MonthChoices,
) {
  if (!needsYear && !hasPeriods) return 'stated';
  if (firstYear !== null) return 'chosen';
  if (hasPeriods) return 'fiscalYear';
  if (period !== null) return 'period';
  if (year !== null) return 'year';
  return fiscalYear === null ? null : 'fiscalYear';
}

/** The month in which fiscal years begin: as chosen, as the period says, or with the first row. */
function fiscalStart(
  whens: readonly When[],
  { period }: Preamble,
  { fiscalYearStartsIn }: MonthChoices,
): number | null {
  if (fiscalYearStartsIn !== null) return fiscalYearStartsIn;
  if (period !== null) return period.from.month;
  const first = whens.find(({ cell }) => cell?.kind === 'monthOnly')?.cell;
  return first?.kind === 'monthOnly' ? first.month : null;
}

/** The calendar year of a month of a fiscal year that is named for the year in which it ends. */
function inFiscalYear(fiscalYear: number, month: number, start: number): number {
  return start > 1 && month >= start ? fiscalYear - 1 : fiscalYear;
}

function inPeriod(month: number, isPart: boolean, { period }: Preamble): Assigned {
  if (period === null) return none('outside');
  const [from, to] = [ordinalOf(period.from), ordinalOf(period.to)];
  const first = from + ((month - 1 - (from % 12) + 12) % 12);
  const at = monthOfOrdinal(first);
  // In a period of more than a year the same name comes twice, and which is meant is not known.
  return first <= to && first + 12 > to ? monthAt(at.year, at.month, isPart) : none('outside');
}

/** Bare months in the order of the rows, forwards or backwards, from the year of the first. */
function inOrder(
  whens: readonly When[],
  months: readonly Assigned[],
  firstYear: number,
): readonly Assigned[] {
  let year = firstYear;
  let before: number | null = null;
  const steps = whens.flatMap(({ cell }) => (cell?.kind === 'monthOnly' ? [cell.month] : []));
  const isBackwards = steps[1] !== undefined && ((steps[0] ?? 0) - steps[1] + 12) % 12 === 1;
  return months.map((assigned, index) => {
    const when = whens[index];
    if (when?.cell?.kind !== 'monthOnly' || when.year !== null) return assigned;
    const { month, isPart } = when.cell;
    if (before !== null && !isBackwards && month < before) year += 1;
    if (before !== null && isBackwards && month > before) year -= 1;
    before = month;
    return monthAt(year, month, isPart);
  });
}

/** Which number of a date is its day, from the dates that can be read in one way only. */
function dayOrder(
  whens: readonly When[],
  chosen: boolean | null,
): 'day' | 'month' | 'open' | 'both' {
  if (!whens.some(({ cell }) => cell?.kind === 'eitherDay')) return 'month';
  if (chosen !== null) return chosen ? 'day' : 'month';
  const dates = whens.flatMap(({ text }) => {
    const [, first, second] = /^(\d{1,2})[/-](\d{1,2})[/-]\d/.exec(text) ?? [];
    return first === undefined ? [] : [{ first: Number(first), second: Number(second) }];
  });
  const isDayFirst = dates.some(({ first }) => first > 12);
  const isMonthFirst = dates.some(({ second }) => second > 12);
  if (isDayFirst && isMonthFirst) return 'both';
  if (isDayFirst) return 'day';
  return isMonthFirst ? 'month' : 'open';
}

function monthAt(year: number, month: number, isPart: boolean): Assigned {
  return { kind: 'month', at: { year, month }, isPart };
}

function none(why: Extract<Assigned, { kind: 'none' }>['why']): Assigned {
  return { kind: 'none', why };
}
