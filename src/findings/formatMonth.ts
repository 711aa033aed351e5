const NAMES = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** A contract month by its name where the start is known ("June 2029"), else "month 24". */
export function monthName(startMonth: string | null, month: number): string {
  if (startMonth === null) return `month ${month}`;
  const at = monthsOf(startMonth) + month - 1;
  return `${NAMES[at % 12] ?? ''} ${Math.floor(at / 12)}`;
}

function monthsOf(month: string): number {
  return Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1;
}

/** The contract month of a month of the calendar, 1 at the start: 13 for 2028-07 after 2027-07. */
export function contractMonthOf(startMonth: string, month: string): number {
  return monthsOf(month) - monthsOf(startMonth) + 1;
}

/** The name of a month of each contract year: "Jul" where the start is known, else "Month 1". */
export function monthOfYearName(startMonth: string | null, month: number): string {
  return startMonth === null ? `Month ${month}` : monthName(startMonth, month).slice(0, 3);
}

/** The months of a contract year: "July 2029 to June 2030", else "months 25 to 36". */
export function yearMonths(startMonth: string | null, year: number): string {
  const [first, last] = [12 * year - 11, 12 * year];
  return startMonth === null
    ? `months ${first} to ${last}`
    : `${monthName(startMonth, first)} to ${monthName(startMonth, last)}`;
}
