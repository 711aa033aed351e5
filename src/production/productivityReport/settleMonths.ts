import type { Assigned } from './assignMonths.ts';
import type { Entry } from './entry.ts';
import { monthOfOrdinal, ordinalOf } from './preamble.ts';

/** A month of the chosen person; `units` in ten-thousandths of a wRVU, null where nothing is printed. */
export interface SettledMonth {
  /** `2026-07`. */
  readonly month: string;
  readonly units: number | null;
  /** Rows of the file that it comes from. */
  readonly rows: readonly number[];
  /** The report calls it partial, or to date. */
  readonly isPart: boolean;
}

/** A row that is not counted, and why; its figure is in the file's sum all the same. */
export interface RefusedRow {
  readonly row: number;
  readonly why:
    | 'notAMonth'
    | 'longer'
    | 'dayWithoutYear'
    | 'outside'
    | 'notANumber'
    | 'money'
    | 'percent'
    | 'noValue'
    | 'monthTwice'
    /** In a report of several people it names none. */
    | 'nobody'
    | 'sameRow';
  /** What the row says of its month. */
  readonly when: string;
  /** What stands in the cell that cannot be used. */
  readonly found: string;
  /** The row that it contradicts or repeats. */
  readonly against: number | null;
  readonly units: number;
}

/** A span of months that a running total leaves out, with what it grew by in it. */
export interface Span {
  readonly from: string | null;
  readonly to: string;
  readonly units: number;
  readonly row: number;
}

export interface SettledMonths {
  readonly months: readonly SettledMonth[];
  readonly refused: readonly RefusedRow[];
  readonly spans: readonly Span[];
}

export interface DatedEntry {
  readonly entry: Entry;
  readonly assigned: Assigned;
}

/** Adds up the rows of each month; of two lines of one month in a list of months, not both hold. */
export function settleMonths(dated: readonly DatedEntry[], isByService: boolean): SettledMonths {
  const refused: RefusedRow[] = [];
  const taken = new Map<string, DatedEntry[]>();
  for (const one of dated) {
    const refusal = refusalOf(one);
    if (refusal !== null) {
      refused.push(refusal);
      continue;
    }
    const month = monthOf(one.assigned);
    const before = taken.get(month) ?? [];
    const clash = isByService ? null : clashWith(one.entry, before);
    if (clash !== null) refused.push(clash);
    else taken.set(month, [...before, one]);
  }
  const months = [...taken].map(([month, ones]): SettledMonth => {
    const amounts = ones.flatMap(({ entry }) => unitsOf(entry) ?? []);
    return {
      month,
      units: amounts.length === 0 ? null : amounts.reduce((sum, units) => sum + units, 0),
      rows: ones.map(({ entry }) => entry.row),
      isPart: ones.some(({ assigned }) => assigned.kind === 'month' && assigned.isPart),
    };
  });
  return { months: inTime(months), refused, spans: [] };
}

/** Takes a running total apart into months; what it covers without saying how stays one span. */
export function settleToDate(dated: readonly DatedEntry[]): SettledMonths {
  const read = settleMonths(dated, false);
  const steps = read.months.filter(({ units }) => units !== null);
  const growth = steps.slice(1).map((one, index) => (one.units ?? 0) - (steps[index]?.units ?? 0));
  const usual = growth.toSorted((a, b) => a - b)[Math.floor(growth.length / 2)] ?? 0;
  const months: SettledMonth[] = [];
  const spans: Span[] = [];
  for (const [index, one] of steps.entries()) {
    const before = steps[index - 1];
    const units = one.units ?? 0;
    const row = one.rows[0] ?? 0;
    // A fall by most of it is a new year; a small one is a correction.
    const isNewYear = before !== undefined && 2 * units < (before.units ?? 0);
    const grew = before === undefined || isNewYear ? units : units - (before.units ?? 0);
    const isNext = before !== undefined && countOf(one.month) - countOf(before.month) === 1;
    // The first figure may cover months before it: it is one month's if it is as large as the steps.
    const isOneMonth = before === undefined ? growth.length > 0 && units <= 2 * usual : isNext;
    if (isOneMonth) months.push({ ...one, units: grew });
    else
      spans.push({
        from: before === undefined ? null : next(before.month),
        to: one.month,
        units: grew,
        row,
      });
  }
  return { months, refused: read.refused, spans };
}

/** Whether monthly figures grow as a running total does: each step about as large as the first month. */
export function looksToDate(months: readonly SettledMonth[]): boolean {
  const units = months.flatMap((one) => one.units ?? []);
  const [first = 0] = units;
  const steps = units.slice(1).map((one, index) => one - (units[index] ?? 0));
  return (
    units.length >= 4 &&
    first > 0 &&
    steps.every((step) => 5 * step >= 2 * first && 2 * step <= 5 * first) &&
    4 * (units.at(-1) ?? 0) >= 3 * units.length * first
  );
}

/** The ten-thousandths of an entry; null where none are printed. */
export function unitsOf({ amount }: Entry): number | null {
  return amount.kind === 'amount' ? amount.units : null;
}

function refusalOf({ entry, assigned }: DatedEntry): RefusedRow | null {
  const { row, amount, when, found } = entry;
  const units = unitsOf(entry) ?? 0;
  const refused = (why: RefusedRow['why'], text: string): RefusedRow => ({
    row,
    when: when.text,
    why,
    found: text,
    against: null,
    units,
  });
  if (assigned.kind === 'none') return refused(assigned.why, when.text);
  return amount.kind === 'unreadable' ? refused(amount.why, found) : null;
}

/** Another place, another kind of work or a correction adds; the same line again does not. */
function clashWith(entry: Entry, before: readonly DatedEntry[]): RefusedRow | null {
  const units = unitsOf(entry);
  const same = before.find(
    ({ entry: other }) => other.rest === entry.rest && unitsOf(other) !== null,
  );
  if (same === undefined || units === null || units < 0) return null;
  const isSame = unitsOf(same.entry) === units;
  return {
    row: entry.row,
    when: entry.when.text,
    why: isSame ? 'sameRow' : 'monthTwice',
    found: entry.found,
    against: same.entry.row,
    units,
  };
}

function monthOf(assigned: Assigned): string {
  if (assigned.kind === 'none') throw new RangeError('a row without a month was refused before');
  return monthText(assigned.at.year, assigned.at.month);
}

function monthText(year: number, month: number): string {
  return `${year}-${String(month).padStart(2, '0')}`;
}

function countOf(month: string): number {
  return ordinalOf({ year: Number(month.slice(0, 4)), month: Number(month.slice(5)) });
}

function next(month: string): string {
  const { year, month: of } = monthOfOrdinal(countOf(month) + 1);
  return monthText(year, of);
}

function inTime(months: readonly SettledMonth[]): readonly SettledMonth[] {
  return months.toSorted((a, b) => (a.month < b.month ? -1 : 1));
}
