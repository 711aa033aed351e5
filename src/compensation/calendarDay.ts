/** A day of the calendar; months and days from 1. */
export interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** The last day of a contract month: month 24 from 2027-07 ends on June 30, 2029. */
export function lastDayOf(startMonth: string, month: number): CalendarDay {
  return dayOf(firstDayNumber(startMonth, month + 1) - 1);
}

/**
 * Days from the end of one contract month to the end of another: 92 from June to September, or a
 * twelfth of 365 a month where the start is not known.
 */
export function daysToEnd(startMonth: string | null, from: number, to: number): number {
  if (startMonth === null) return ((to - from) * 365) / 12;
  return firstDayNumber(startMonth, to + 1) - firstDayNumber(startMonth, from + 1);
}

/** So many days before a day: 90 before June 30, 2030 is April 1. */
export function daysBefore({ year, month, day }: CalendarDay, days: number): CalendarDay {
  return dayOf(dayNumber(year, month) + day - 1 - days);
}

function firstDayNumber(startMonth: string, month: number): number {
  const at = 12 * Number(startMonth.slice(0, 4)) + Number(startMonth.slice(5, 7)) - 1 + month - 1;
  return dayNumber(Math.floor(at / 12), (at % 12) + 1);
}

/**
 * The number of a month's first day, in one count of days: March 2027 begins 59 after January. Written
 * out, because a clock's dates
 * depend on the time zone of the reader. Years begin in March, so that a leap day ends one.
 */
export function dayNumber(year: number, month: number): number {
  const fromMarch = (month + 9) % 12;
  const ofYear = month > 2 ? year : year - 1;
  const leapDays = Math.floor(ofYear / 4) - Math.floor(ofYear / 100) + Math.floor(ofYear / 400);
  return 365 * ofYear + leapDays + Math.floor((153 * fromMarch + 2) / 5);
}

/** The day of a number in that count of days. */
export function dayOf(number: number): CalendarDay {
  let year = Math.floor(number / 365.2425) + 1;
  while (dayNumber(year, 1) > number) year -= 1;
  const month = [12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2].find((m) => dayNumber(year, m) <= number) ?? 1;
  return { year, month, day: number - dayNumber(year, month) + 1 };
}
