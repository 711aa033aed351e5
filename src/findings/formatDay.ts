import type { CalendarDay } from '../compensation/index.ts';
import { monthName } from './formatMonth.ts';

/** A day of the calendar: "April 1, 2030". */
export function dayName({ year, month, day }: CalendarDay): string {
  return monthName(`${year}-${String(month).padStart(2, '0')}`, 1).replace(' ', ` ${day}, `);
}
