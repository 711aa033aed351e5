import { whole } from './formatNumber.ts';

/** A count with its noun: "1 year", "3 years". */
export function plural(value: number, one: string, many = `${one}s`): string {
  return `${whole(value)} ${value === 1 ? one : many}`;
}

/** The unit of an amount of wRVUs in hundredths: "wRVU" for exactly one, else "wRVUs". */
export function wrvuNoun(hundredths: number): string {
  return hundredths === 100 ? 'wRVU' : 'wRVUs';
}

/** Days of a notice, as they stand before that word: "90 days’", "1 day’s". */
export function daysOf(days: number): string {
  return `${plural(days, 'day')}${days === 1 ? '’s' : '’'}`;
}

/** Things in a row: "a", "a and b", "a, b and c"; or with "or". */
export function listed(things: readonly string[], last: 'and' | 'or' = 'and'): string {
  if (things.length < 2) return things.join('');
  return `${things.slice(0, -1).join(', ')} ${last} ${things.at(-1)}`;
}

/** The first letter as a sentence begins. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
