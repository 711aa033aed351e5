import type { NumberUnit } from './unit.ts';

/** The unit in the middle of a sentence: "enter dollars per wRVU". */
export function unitNoun(unit: NumberUnit): string {
  switch (unit) {
    case 'dollars':
      return 'dollars';
    case 'wrvus':
      return 'wRVUs';
    case 'rate':
      return 'dollars per wRVU';
    case 'percent':
      return 'percent';
    case 'fte':
      return 'FTE';
    case 'shifts':
      return 'shifts';
    case 'miles':
      return 'miles';
    case 'count':
      return 'a number';
    case 'months':
      return 'months';
    case 'leave':
      return 'weeks';
    case 'contractMonth':
      return 'the month of the contract';
    case 'days':
      return 'days';
    case 'years':
      return 'years';
    case 'contractYear':
      return 'the year of the contract';
    case 'weight':
      return 'a weight';
  }
}
