import type { GridCell } from './grid.ts';
import { cellText } from './grid.ts';

/** What a cell says about time, before the column as a whole settles what it leaves open. */
export type MonthCell =
  | { readonly kind: 'month'; readonly year: number; readonly month: number; isPart: boolean }
  | { readonly kind: 'monthOnly'; readonly month: number; isPart: boolean }
  | { readonly kind: 'day'; readonly year: number; readonly month: number; readonly day: number }
  /** "03/04/2026": which is the day depends on the rest of the column. */
  | { readonly kind: 'eitherDay'; readonly year: number; readonly first: number; second: number }
  /** "7/26", "26-Jul": a year in two digits, or a day without its year. */
  | { readonly kind: 'short'; readonly month: number; readonly two: number; isPart: boolean }
  | { readonly kind: 'fiscalPeriod'; readonly period: number; readonly fiscalYear: number | null }
  /** A quarter, a year, a span of several months. */
  | { readonly kind: 'longer' };

const NAMES = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const FULL =
  /^(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)$/;

const PART =
  /\s*(?:\*+|\((?:partial|part|mtd|month to date|prelim\w*|open|to date|thru[^)]*|through[^)]*)\)|\b(?:mtd|partial|prelim\w*)\.?)$/;

/** Reads a cell as a month, a day or a period; null where it is none. */
export function readMonthCell(cell: GridCell | undefined): MonthCell | null {
  if (cell === null || cell === undefined) return null;
  if (cell.kind === 'day') return dayOf(cell.year, cell.month, cell.day);
  if (cell.kind === 'number') return ofNumber(cell.value);
  const text = cellText(cell)
    .toLowerCase()
    .replace(/^'/, '')
    .replace(/(?: |t)\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?: ?[ap]m)?z?$/, '');
  const whole = text.replace(PART, '');
  return ofSpan(whole) ?? ofText(whole, whole !== text);
}

/** A day of a spreadsheet's count, 1 being January 1, 1900: 46204 is July 1, 2026. */
export function dayOfSerial(serial: number): Extract<MonthCell, { kind: 'day' }> | null {
  const whole = Math.floor(serial);
  // From 2000 to 2099: any other number in a column of dates is no date.
  if (whole < 36_526 || whole > 73_050) return null;
  let days = whole - 36_526;
  let year = 2000;
  while (days >= daysIn(year, 0)) days -= daysIn(year++, 0);
  let month = 1;
  while (days >= daysIn(year, month)) days -= daysIn(year, month++);
  return { kind: 'day', year, month, day: days + 1 };
}

function ofNumber(value: number): MonthCell | null {
  if (value >= 200_001 && value <= 209_912) return ofText(String(value), false);
  if (Number.isInteger(value) && value >= 1 && value <= 12)
    return { kind: 'monthOnly', month: value, isPart: false };
  return dayOfSerial(value);
}

/** "07/01/2026 - 07/31/2026" is a month where both ends lie in one. */
function ofSpan(text: string): MonthCell | null {
  const ends = text.split(/ (?:-|–|—|to|through|thru) |(?<=\d{4})[-–—](?=\d{1,2}\/\d)/);
  if (ends.length !== 2) return null;
  const [first = null, last = null] = ends.map((end) => firstReading(ofText(end, false)));
  if (first === null || last === null) return null;
  return first.year === last.year && first.month === last.month
    ? { kind: 'month', year: first.year, month: first.month, isPart: false }
    : { kind: 'longer' };
}

/** Year and month of a reading, in American order where the digits leave it open; null without a year. */
export function firstReading(
  read: MonthCell | null,
): { readonly year: number; readonly month: number } | null {
  if (read?.kind === 'month' || read?.kind === 'day') return read;
  return read?.kind === 'eitherDay' ? { year: read.year, month: read.first } : null;
}

function ofText(text: string, isPart: boolean): MonthCell | null {
  return ofDigits(text, isPart) ?? ofNames(text, isPart) ?? ofPeriod(text);
}

function ofDigits(text: string, isPart: boolean): MonthCell | null {
  const numbers = (pattern: RegExp) => pattern.exec(text)?.slice(1).map(Number);
  const isoDay = numbers(/^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$|^(20\d\d)(\d\d)(\d\d)$/);
  if (isoDay !== undefined) {
    const [year = 0, month = 0, day = 0] = isoDay.filter((one) => !Number.isNaN(one));
    return dayOf(year, month, day);
  }
  const yearFirst = /^(20\d\d)[-/. ]?m?(\d{1,2})$/.exec(text);
  if (yearFirst !== null) return monthOf(Number(yearFirst[1]), Number(yearFirst[2]), isPart);
  const yearLast = /^(\d{1,2})[-/. ](\d{4})$/.exec(text);
  if (yearLast !== null) return monthOf(Number(yearLast[2]), Number(yearLast[1]), isPart);
  const short = numbers(/^(\d{1,2})[-/](\d\d)$/);
  if (short !== undefined) return shortOf(short[0] ?? 0, short[1] ?? 0, isPart);
  const day = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d\d)$/.exec(text);
  if (day !== null) return numericDay(Number(day[1]), day[2] ?? '', Number(day[3]), day[4] ?? '');
  if (/^\d{5}$/.test(text)) return dayOfSerial(Number(text));
  const only = /^\d{1,2}$/.test(text) ? Number(text) : 0;
  return only >= 1 && only <= 12 ? { kind: 'monthOnly', month: only, isPart } : null;
}

function numericDay(a: number, mark: string, b: number, yearText: string): MonthCell | null {
  const year = fullYear(yearText);
  // A date with points is written day first, wherever it is written at all.
  if (mark === '.') return dayOf(year, b, a);
  if (a <= 12 && b <= 12 && a !== b) return { kind: 'eitherDay', year, first: a, second: b };
  return a <= 12 ? dayOf(year, a, b) : dayOf(year, b, a);
}

function ofNames(text: string, isPart: boolean): MonthCell | null {
  const [, name = '', rest = ''] = /^([a-z]{3,9})\.?(.*)$/.exec(text) ?? [];
  const month = monthNumber(name);
  if (month > 0) {
    if (rest.trim() === '') return { kind: 'monthOnly', month, isPart };
    const year = /^[-\s/,']*(\d{4}|\d\d)$/.exec(rest)?.[1];
    if (year !== undefined) return monthOf(fullYear(year), month, isPart);
    const [, day, of] = /^[-\s]+(\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/.exec(rest) ?? [];
    return of === undefined ? null : dayOf(Number(of), month, Number(day));
  }
  const yearFirst = /^(\d{4})[-\s/,]*([a-z]{3,9})\.?$/.exec(text);
  if (yearFirst !== null)
    return monthOf(Number(yearFirst[1]), monthNumber(yearFirst[2] ?? ''), isPart);
  const dayFirst = /^(\d{1,2})[-\s/.]*([a-z]{3,9})\.?(?:[-\s/,.]*(\d{4}|\d\d))?$/.exec(text);
  if (dayFirst === null) return null;
  const [, first, word = '', year] = dayFirst;
  return year === undefined
    ? shortOf(monthNumber(word), Number(first), isPart)
    : dayOf(fullYear(year), monthNumber(word), Number(first));
}

function ofPeriod(text: string): MonthCell | null {
  if (/^(?:fy ?)?(?:\d{4}|'?\d\d)?[-\s]*q(?:tr|uarter)? ?[1-4]\b/.test(text))
    return { kind: 'longer' };
  if (/^(?:[cf]y ?)?(?:19|20)\d\d$|^fy ?'?\d\d$/.test(text)) return { kind: 'longer' };
  const [, before, period, behind] =
    /^(?:fy ?'?(\d{4}|\d\d)[-\s/]*)?(?:p|per|period|m)[ .]?(\d{1,2})(?:[-\s/]*fy ?'?(\d{4}|\d\d))?$/.exec(
      text,
    ) ?? [];
  const at = Number(period ?? 0);
  const year = before ?? behind;
  if (at < 1 || at > 12) return null;
  return { kind: 'fiscalPeriod', period: at, fiscalYear: year ? fullYear(year) : null };
}

/** A month of the year by its name or its first letters: 9 for "sept"; 0 for any other word. */
function monthNumber(word: string): number {
  return FULL.test(word) ? NAMES.indexOf(word.slice(0, 3)) + 1 : 0;
}

function fullYear(text: string): number {
  return text.length === 2 ? 2000 + Number(text) : Number(text);
}

function monthOf(year: number, month: number, isPart: boolean): MonthCell | null {
  return isYear(year) && month >= 1 && month <= 12 ? { kind: 'month', year, month, isPart } : null;
}

function shortOf(month: number, two: number, isPart: boolean): MonthCell | null {
  return month >= 1 && month <= 12 ? { kind: 'short', month, two, isPart } : null;
}

function dayOf(year: number, month: number, day: number): MonthCell | null {
  const isDay = month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
  return isYear(year) && isDay ? { kind: 'day', year, month, day } : null;
}

/** Reports of work are of this century; a date before it is a birth date, or none. */
function isYear(year: number): boolean {
  return year >= 2000 && year <= 2099;
}

/** Days of a month, or of the whole year for month 0. */
function daysIn(year: number, month: number): number {
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  if (month === 0) return isLeap ? 366 : 365;
  if (month === 2) return isLeap ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
