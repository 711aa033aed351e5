import { plural } from './formatWords.ts';

/** What the length of a leave comes to in months of the contract: "Counted as 1.38 months; a week is 12 ÷ 52 of a month." */
export function leaveCountedAs(months: number): string {
  const counted = Number.isInteger(months) ? plural(months, 'month') : `${months} months`;
  return `Counted as ${counted}; a week is 12 ÷ 52 of a month.`;
}
