import type { TermRow } from '../../contract-file/index.ts';
import { monthName } from '../formatMonth.ts';
import { count, dollars, exactDollars, percent, rate, whole, wrvus } from '../formatNumber.ts';
import { plural } from '../formatWords.ts';
import { termChoices } from '../termChoices.ts';

/** A term of an offer: a number of its unit, a list of them, a word, or a part that is there. */
export type TermHeld = unknown;

/** What an offer says of a term, as a cell of the comparison shows it. */
export function termText(row: TermRow, path: string, held: TermHeld): string {
  if (held === null) return 'not stated';
  if (held === 'none') return 'none';
  if (Array.isArray(held)) return listText(row, held as readonly unknown[]); // a list of values
  if (typeof held === 'number') return numberText(row, held, path);
  if (typeof held === 'string') return wordText(row, path, held);
  if (typeof held === 'boolean') return held ? 'yes' : 'no';
  return 'stated';
}

function listText({ unit }: TermRow, held: readonly unknown[]): string {
  if (held.length === 0) return 'none';
  const numbers = held.map(Number);
  if (unit === 'percentByYear') {
    return numbers.length === 1
      ? percent(numbers[0] ?? 0)
      : numbers.map((share, index) => `${percent(share)} in year ${index + 1}`).join(', ');
  }
  return numbers.map(whole).join(', ');
}

function numberText({ unit }: TermRow, held: number, path: string): string {
  switch (unit) {
    case 'dollars':
      return held % 100 === 0 ? dollars(held) : exactDollars(held);
    case 'wrvus':
      return wrvus(held);
    case 'rate':
      return rate(held);
    case 'percent':
      return percent(held);
    case 'months':
      // A leave is months to the hundredth.
      return path.startsWith('volume.leave')
        ? `${count(held)} ${held === 100 ? 'month' : 'months'}`
        : plural(held, 'month');
    case 'contractMonth':
      return `month ${held}`;
    case 'days':
      return plural(held, 'day');
    case 'years':
      return plural(held, 'year');
    case 'contractYear':
      return `year ${held}`;
    case 'fte':
      return `${count(held)} FTE`;
    case 'shifts':
    case 'count':
      return count(held);
    case 'miles':
      return `${count(held)} ${held === 100 ? 'mile' : 'miles'}`;
    case 'choice':
      return wordText({ unit }, path, String(held));
    case 'percentByYear':
    case 'calendarMonth':
    case 'calendarDay':
    case 'calendarYear':
    case 'contractYears':
    case 'scheduleYear':
    case 'monthWeights':
    case 'flag':
    case 'text':
    case 'part':
    case 'content':
      return String(held);
  }
}

function wordText({ unit }: Pick<TermRow, 'unit'>, path: string, held: string): string {
  if (unit === 'calendarMonth') return monthName(held, 1);
  if (unit === 'scheduleYear') return held === 'current' ? 'the one in force' : held;
  return termChoices(path).find(({ value }) => value === held)?.words ?? held;
}
