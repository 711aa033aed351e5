/** How long a leave is, as it is said: each count in hundredths, so that 1.5 weeks are 150. */
export interface LeaveLength {
  readonly month: number;
  readonly week: number;
  readonly day: number;
}

/**
 * A leave in months of the file, to the hundredth: 12 weeks are 2.77, 6 weeks 3 days are 1.48. A
 * week is 12 ÷ 52 of a month, so that 13 weeks are three months and 26 are half a year.
 */
export function leaveMonths({ month, week, day }: LeaveLength): number {
  // In 364ths of a hundredth of a month: a day is 12 ÷ 364 of a month.
  const whole = month * 364 + week * 84 + day * 12;
  return Math.floor((2 * whole + 364) / 728) / 100;
}

/** A leave in words, from its months: 2.77 is "12 weeks", 1.48 is "6 weeks 3 days", 2 is "2 months". */
export function leaveText(months: number): string {
  const hundredths = Math.round(months * 100);
  const days = Math.round((hundredths * 364) / 1200);
  const inDays = { month: 0, week: Math.floor(days / 7) * 100, day: (days % 7) * 100 };
  const isInDays = hundredths % 10 !== 0 && leaveMonths(inDays) === months;
  return leaveWords(isInDays ? inDays : { month: hundredths, week: 0, day: 0 });
}

/** A leave as it was said, in house style: "6 weeks 3 days". */
export function leaveWords(length: LeaveLength): string {
  const said = (['month', 'week', 'day'] as const)
    .filter((unit) => length[unit] !== 0)
    .map((unit) => `${length[unit] / 100} ${unit}${length[unit] === 100 ? '' : 's'}`);
  return said.length === 0 ? '0 weeks' : said.join(' ');
}
