import { monthName } from './formatMonth.ts';

/**
 * Which months a plan year holds that starts in a contract month, 1 to 12: "January to December;
 * September to December 2027 are a part year of their own."
 */
export function planYearWords(startMonth: string | null, month: number): string {
  const year = `${calendarName(startMonth, month)} to ${calendarName(startMonth, month + 11)}`;
  const whole = startMonth === null ? `Months ${year.replaceAll('month ', '')}` : year;
  if (month === 1) return `${whole}.`;
  return `${whole}; ${partYear(startMonth, month - 1)} of its own.`;
}

function partYear(startMonth: string | null, last: number): string {
  const [from, to] = [monthName(startMonth, 1), monthName(startMonth, last)];
  if (last === 1) return `${from} before it is a part year`;
  const [name = '', year] = from.split(' ');
  const dated = to.endsWith(` ${year}`) ? name : from;
  const start = startMonth === null ? 'months 1' : dated;
  return `${start} to ${to.replace('month ', '')} before it is a part year`;
}

/** A month by its name without a year, where the start is known. */
function calendarName(startMonth: string | null, month: number): string {
  const name = monthName(startMonth, month);
  return startMonth === null ? name : name.replace(/ \d+$/, '');
}
