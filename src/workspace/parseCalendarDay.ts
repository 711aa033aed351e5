import { monthNumber } from './parseCalendarMonth.ts';
import type { TypedEntry } from './readTyped.ts';

/**
 * Reads a day as people type it and as a date field gives it: `7/1/2027`, `July 1, 2027`,
 * `2027-07-01`. The schema judges whether the calendar has it.
 */
export function parseCalendarDay(text: string): TypedEntry {
  const plain = text.trim();
  if (plain === '') return { kind: 'empty' };
  const [, year, month, day] = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(plain) ?? inUsOrder(plain);
  if (year !== undefined && month !== undefined && day !== undefined) {
    const value = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
    return { kind: 'value', value, text: value };
  }
  if (/^[\d/-]{0,9}$/.test(plain))
    return { kind: 'partial', problem: { code: 'dayMonthYear' }, leftAs: null };
  return { kind: 'refused', problem: { code: 'notADay' } };
}

function inUsOrder(text: string): readonly (string | undefined)[] {
  const [all, word = '', day, year] =
    /^(\d{1,2}|[a-z]+)\.?[/ ](\d{1,2})(?:,? |\/)(\d{4})$/i.exec(text) ?? [];
  const month = Number(word) || monthNumber(word.toLowerCase());
  return [all, month === 0 ? undefined : year, String(month), day];
}
