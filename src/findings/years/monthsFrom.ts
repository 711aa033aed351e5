import { monthName } from '../formatMonth.ts';
import type { YearView } from '../yearView.ts';

/** Months in a row: "July 2028 to June 2029", "months 13 to 24". */
export function monthsFrom({ subject }: YearView, from: number, to: number): string {
  const { startMonth } = subject.offer;
  if (from === to) return monthName(startMonth, from);
  return startMonth === null
    ? `months ${from} to ${to}`
    : `${monthName(startMonth, from)} to ${monthName(startMonth, to)}`;
}
