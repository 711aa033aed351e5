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
  const from = Number(startMonth.slice(0, 4)) * 12 + Number(startMonth.slice(5, 7)) - 1;
  const at = from + month - 1;
  return `${NAMES[at % 12] ?? ''} ${Math.floor(at / 12)}`;
}

/** The months of a contract year: "July 2029 to June 2030", else "months 25 to 36". */
export function yearMonths(startMonth: string | null, year: number): string {
  const [first, last] = [12 * year - 11, 12 * year];
  return startMonth === null
    ? `months ${first} to ${last}`
    : `${monthName(startMonth, first)} to ${monthName(startMonth, last)}`;
}
