import { dayNumber, dayOf } from '../compensation/index.ts';

/**
 * A day as its number in one count of days, so that days are added and compared as whole numbers and
 * no clock or time zone takes part: `dayAt('2026-03-02')` is a Monday everywhere.
 */
export function dayAt(text: string): number {
  const [year = 0, month = 1, day = 1] = text.split('-').map(Number);
  return dayNumber(year, month) + day - 1;
}

/** A day as it stands in the file: `2027-07-01`. */
export function dayText(at: number): string {
  const { year, month, day } = dayOf(at);
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
}

/** The weekday, from Monday 0 to Sunday 6: March 2, 2026 is 0. */
export function weekdayAt(at: number): number {
  const fromMonday = (at - aMonday) % 7;
  return fromMonday < 0 ? fromMonday + 7 : fromMonday;
}

/** A month of the calendar by its first and last day. */
export interface CalendarMonth {
  /** Months since the year 0, so that months can be counted: July 2027 is 24,330. */
  readonly count: number;
  readonly from: number;
  readonly to: number;
  readonly days: number;
}

/** The calendar month in which a day lies. */
export function monthAround(at: number): CalendarMonth {
  const { year, month } = dayOf(at);
  return monthOfCount(12 * year + month - 1);
}

/** The calendar month `YYYY-MM`. */
export function monthOfText(text: string): CalendarMonth {
  const [year = 0, month = 1] = text.split('-').map(Number);
  return monthOfCount(12 * year + month - 1);
}

/** The same day so many months later, or the last day of a month that is too short for it: a year after February 29 is February 28. */
export function monthsLater(at: number, months: number): number {
  const { count, from } = monthAround(at);
  const later = monthOfCount(count + months);
  return later.from + Math.min(at - from, later.days - 1);
}

/** The month's text, `2027-07`. */
export function monthTextOf({ count }: CalendarMonth): string {
  return `${String(Math.floor(count / 12)).padStart(4, '0')}-${two((count % 12) + 1)}`;
}

function monthOfCount(count: number): CalendarMonth {
  const from = dayNumber(Math.floor(count / 12), (count % 12) + 1);
  const next = count + 1;
  const to = dayNumber(Math.floor(next / 12), (next % 12) + 1) - 1;
  return { count, from, to, days: to - from + 1 };
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}

const aMonday = dayAt('2026-03-02');
