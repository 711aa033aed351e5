import type { DraftOffer } from './draft.ts';
import { monthNumber, parseCalendarMonth } from './parseCalendarMonth.ts';
import { plainText } from './plainText.ts';
import { typedText } from './typedNumber.ts';

/**
 * The month of the year that a text names: 1 for "January", "Jan." and "1 (January)"; null where
 * it names none, or a day other than the first.
 */
export function namedMonth(text: string): number | null {
  const plain = plainText(text).toLowerCase();
  const [word = '', ...more] = (plain.match(/[a-z]+/g) ?? []).filter((each) => !spare.has(each));
  const month = more.length === 0 ? monthNumber(word) : 0;
  const numbers = plain.match(/\d+/g) ?? [];
  const isSaidTwice = plain.startsWith(`${month} (`);
  const isWhole = numbers.every((number) => number === '1' || isSaidTwice) && numbers.length < 2;
  return month > 0 && isWhole ? month : null;
}

/** "July 1st", "the first of July". */
const spare = new Set(['the', 'first', 'st', 'of', 'day', 'on', 'month']);

/** The contract month, from 1 to 12, that falls in a month of the year: January after a start in September is 5. */
export function contractMonthIn(month: number, startMonth: string): number {
  return 1 + ((12 + month - Number(startMonth.slice(5))) % 12);
}

/**
 * The offer as it is read: a plan year that is said by the name of its month starts in the contract
 * month of that name, also after the start of the contract is moved.
 */
export function withPlanYears(offer: DraftOffer): DraftOffer {
  const start = parseCalendarMonth(typedText(offer.startMonth) ?? '');
  if (start.kind !== 'value') return offer;
  const phases = offer.phases.map((phase) => {
    const text = typedText(phase.productivity?.planYearStartsInMonth);
    const month = text === null ? null : namedMonth(text);
    if (month === null) return phase;
    const typed = String(contractMonthIn(month, start.value));
    return {
      ...phase,
      productivity: { ...phase.productivity, planYearStartsInMonth: { typed } },
    };
  });
  return { ...offer, phases };
}
