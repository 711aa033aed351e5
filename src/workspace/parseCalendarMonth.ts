import { monthName } from '../findings/index.ts';
import type { EntryProblem } from './entryProblem.ts';
import { plainText } from './plainText.ts';

/** What a typed text says as a month of the calendar. */
export type MonthEntry =
  | {
      readonly kind: 'value';
      /** `2027-07`, as the file writes it. */
      readonly value: string;
      /** In house style: "July 2027". */
      readonly text: string;
    }
  | { readonly kind: 'empty' }
  /** Still being typed: "Jul", "7/", "2027". */
  | { readonly kind: 'partial'; readonly problem: EntryProblem; readonly leftAs: null }
  | { readonly kind: 'refused'; readonly problem: EntryProblem };

/**
 * Reads a month, or the month of a date, as people type and paste them: "July 2027", "Jul '27",
 * "7/2027", "2027-07" and "07/01/2027" are all July 2027. Dates in digits are in American order,
 * month first; "7/27", which can be a day or a year, waits for four digits. Bounds belong to the schema.
 */
export function parseCalendarMonth(text: string): MonthEntry {
  if (text.length > mostCharacters) return refused({ code: 'notAMonth' });
  const plain = plainText(text)
    .toLowerCase()
    .replace(/(?<=\d)[snrt]$/, '');
  if (plain === '') return { kind: 'empty' };
  const parts = plain.match(/[a-z]+|'?\d+/g) ?? [];
  const between = plain.replace(/[a-z]+|'?\d+/g, '');
  if (/[^-/., ']/.test(between) || /^[-/.,]/.test(plain)) return refused({ code: 'notAMonth' });
  const words = parts.filter((part) => !/\d/.test(part) && !spareWords.has(part));
  const digits = parts.filter((part) => /\d/.test(part));
  if (digits.length > 3 || words.length > 1) return refused({ code: 'notAMonth' });
  const [word] = words;
  if (word === undefined) return ofDigits(digits);
  const isTyping =
    plain.endsWith(word) && [...names, ...spareWords].some((w) => w.startsWith(word));
  if (word.length < 3) return isTyping ? unfinished : refused({ code: 'notAMonth' });
  const month = monthNumber(word);
  return month === 0 ? refused({ code: 'notAMonth' }) : ofNamed(month, digits, plain);
}

/** A month of the year by a word of at least three letters in lower case: 9 for "sept"; 0 where there is none. */
export function monthNumber(word: string): number {
  if (word.length < 3) return 0;
  return names.findIndex((name) => name.startsWith(word === 'sept' ? 'sep' : word)) + 1;
}

/** How a month is set in house style: `2027-07` is "July 2027". */
export function monthText(month: string): string {
  return monthName(month, 1);
}

const mostCharacters = 1000;

/** "July 1st, 2027", "the 1st day of July 2027". */
const spareWords = new Set(['st', 'nd', 'rd', 'th', 'of', 'the', 'day', 'on']);
const names = Array.from({ length: 12 }, (_, index) =>
  monthName('2000-01', index + 1)
    .replace(' 2000', '')
    .toLowerCase(),
);

function ofNamed(month: number, digits: readonly string[], plain: string): MonthEntry {
  const [one, other] = digits;
  if (one === undefined) return unfinished;
  if (other === undefined) return ofYear(one, month, plain);
  if (digits.length > 2) return refused({ code: 'notAMonth' });
  // "July 1, 2027" and "1 July 2027" end in the year; "2027 July 1" begins with it.
  const isYearFirst = one.length === 4;
  return ofDate(isYearFirst ? one : other, month, isYearFirst ? other : one);
}

/** A month by its name and one number: "July 27" is no year yet. */
function ofYear(number: string, month: number, plain: string): MonthEntry {
  const isShort = number.startsWith("'");
  const year = yearOf(number);
  if (isShort && year !== null) return valueOf(year, month);
  if (isShort) return number.length < 3 ? unfinished : refused({ code: 'notAMonth' });
  if (number.length === 4) return valueOf(Number(number), month);
  if (number.length > 4) return refused({ code: 'notAMonth' });
  const isMonthFirst = /^[a-z]/.test(plain);
  return number.length === 2 && isMonthFirst
    ? yearInFull(
        number,
        month,
        (year) => monthText(fileText(year, month)),
        (day, year) => monthText(fileText(year, month)).replace(' ', ` ${day}, `),
      )
    : unfinished;
}

/** Two digits behind a month, which can be its day or its year: how each is written. */
function yearInFull(
  digits: string,
  month: number,
  asYear: (year: number) => string,
  asDay: (day: number, year: number) => string,
): MonthEntry {
  const day = Number(digits);
  const year = 2000 + day;
  const date = day >= 1 && day <= daysIn(year, month) ? asDay(day, year) : null;
  return partial({ code: 'yearInFull', suggestion: asYear(year), date });
}

function ofDigits(digits: readonly string[]): MonthEntry {
  const [first = '', second, third] = digits;
  if (digits.some((part) => part.startsWith("'") || part.length > 4))
    return refused({ code: 'notAMonth' });
  if (second === undefined) return unfinished;
  if (first.length === 4) {
    // `2027-07`, and `2027-07-01` with its day
    if (second.length > 2 || (third?.length ?? 0) > 2) return refused({ code: 'notAMonth' });
    if (second === '0' || third === '0') return unfinished;
    return third === undefined ? inYear(first, second) : ofDate(first, Number(second), third);
  }
  if (first.length > 2) return refused({ code: 'notAMonth' });
  if (third === undefined) {
    if (second.length === 4) return inYear(second, first);
    return second.length === 2 && isMonth(first)
      ? yearInFull(
          second,
          Number(first),
          (year) => `${Number(first)}/${year}`,
          (day, year) => `${Number(first)}/${day}/${year}`,
        )
      : unfinished;
  }
  if (second.length > 2) return refused({ code: 'notAMonth' });
  if (third.length === 1 || third.length === 3) return unfinished;
  return ofDate(third, Number(first), second);
}

function inYear(year: string, month: string): MonthEntry {
  return isMonth(month)
    ? valueOf(Number(year), Number(month))
    : refused({ code: 'noSuchMonth', found: Number(month), suggestion: null });
}

function ofDate(yearText: string, month: number, dayText: string): MonthEntry {
  const year = yearOf(yearText);
  const day = Number(dayText);
  if (dayText.startsWith("'")) return refused({ code: 'notAMonth' });
  if (year === null) return yearText.length < 4 ? unfinished : refused({ code: 'notAMonth' });
  if (!isMonth(String(month))) {
    const swapped = isMonth(dayText) && month > 0 && month <= daysIn(year, day);
    const suggestion = swapped ? monthText(fileText(year, day)) : null;
    return refused({ code: 'noSuchMonth', found: month, suggestion });
  }
  if (day < 1 || day > daysIn(year, month))
    return refused({ code: 'noSuchDay', found: day, month: monthText(fileText(year, month)) });
  return valueOf(year, month);
}

/** A year in four digits, or in two of this century, with or without an apostrophe. */
function yearOf(text: string): number | null {
  const digits = text.replace("'", '');
  if (digits.length === 4 && digits === text) return Number(digits);
  return digits.length === 2 ? 2000 + Number(digits) : null;
}

function isMonth(text: string): boolean {
  return Number(text) >= 1 && Number(text) <= 12;
}

function daysIn(year: number, month: number): number {
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  if (month === 2) return isLeap ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function valueOf(year: number, month: number): MonthEntry {
  if (year < 1000) return refused({ code: 'notAMonth' });
  const value = fileText(year, month);
  return { kind: 'value', value, text: monthText(value) };
}

function fileText(year: number, month: number): string {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}`;
}

const unfinished: MonthEntry = partial({ code: 'monthAndYear' });

function partial(problem: EntryProblem): MonthEntry {
  return { kind: 'partial', problem, leftAs: null };
}

function refused(problem: EntryProblem): MonthEntry {
  return { kind: 'refused', problem };
}
