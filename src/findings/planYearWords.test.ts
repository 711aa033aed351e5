import { expect, test } from 'vitest';
import { planYearWords } from './planYearWords.ts';

test.each<[string | null, number, string]>([
  ['2027-09', 1, 'September to August.'],
  [
    '2027-09',
    5,
    'January to December; September to December 2027 before it is a part year of its own.',
  ],
  ['2027-11', 9, 'July to June; November 2027 to June 2028 before it is a part year of its own.'],
  ['2027-12', 2, 'January to December; December 2027 before it is a part year of its own.'],
  [null, 1, 'Months 1 to 12.'],
  [null, 2, 'Months 2 to 13; month 1 before it is a part year of its own.'],
  [null, 5, 'Months 5 to 16; months 1 to 4 before it is a part year of its own.'],
])('after a start in %s, a plan year from contract month %d is %s', (start, month, words) =>
  expect(planYearWords(start, month)).toBe(words),
);
