import { describe, expect, test } from 'vitest';
import type { EntryProblem } from './entryProblem.ts';
import { problemSentence } from './entryProblem.ts';
import { formatEntry } from './formatEntry.ts';
import { parseEntry } from './parseEntry.ts';

/** What reads as the length of a leave: text, months of the file, house style. */
const lengths: readonly (readonly [string, number, string])[] = [
  ['6 weeks', 1.38, '6 weeks'],
  ['six weeks', 1.38, '6 weeks'],
  ['Six Weeks', 1.38, '6 weeks'],
  ['6 wks', 1.38, '6 weeks'],
  ['6 wks.', 1.38, '6 weeks'],
  ['6 wk', 1.38, '6 weeks'],
  ['6wks', 1.38, '6 weeks'],
  ['6w', 1.38, '6 weeks'],
  ['6', 1.38, '6 weeks'],
  ['6-week', 1.38, '6 weeks'],
  ['6-week leave', 1.38, '6 weeks'],
  ['6 weeks of leave', 1.38, '6 weeks'],
  ['six (6) weeks', 1.38, '6 weeks'],
  ['twelve (12) weeks', 2.77, '12 weeks'],
  ['twelve weeks', 2.77, '12 weeks'],
  ['twelve-week leave', 2.77, '12 weeks'],
  ['12 weeks', 2.77, '12 weeks'],
  ['12 weeks’ leave', 2.77, '12 weeks'],
  ['１２ ｗｅｅｋｓ', 2.77, '12 weeks'],
  [' 12\u00a0weeks\t', 2.77, '12 weeks'],
  ['one week', 0.23, '1 week'],
  ['1 week', 0.23, '1 week'],
  ['1.5 weeks', 0.35, '1.5 weeks'],
  ['.5 weeks', 0.12, '0.5 weeks'],
  ['6 weeks 3 days', 1.48, '6 weeks 3 days'],
  ['6 weeks, 3 days', 1.48, '6 weeks 3 days'],
  ['6 weeks,3 days', 1.48, '6 weeks 3 days'],
  ['6 weeks and 3 days', 1.48, '6 weeks 3 days'],
  ['six weeks and three days', 1.48, '6 weeks 3 days'],
  ['6w3d', 1.48, '6 weeks 3 days'],
  ['1 week 1 day', 0.26, '1 week 1 day'],
  ['10 days', 0.33, '10 days'],
  ['5 d', 0.16, '5 days'],
  ['42 days', 1.38, '42 days'],
  ['13 weeks', 3, '13 weeks'],
  ['26 weeks', 6, '26 weeks'],
  ['twenty-six weeks', 6, '26 weeks'],
  ['twenty six weeks', 6, '26 weeks'],
  ['fifty-two weeks', 12, '52 weeks'],
  ['3 months', 3, '3 months'],
  ['three months', 3, '3 months'],
  ['1 mo', 1, '1 month'],
  ['2.77 months', 2.77, '2.77 months'],
  ['1 month 2 weeks', 1.46, '1 month 2 weeks'],
  // what is out of bounds is refused by the schema, with the bound
  ['0', 0, '0 weeks'],
  ['200 weeks', 46.15, '200 weeks'],
];

const partial: readonly (readonly [string, string | null])[] = [
  ['s', null],
  ['si', null],
  ['sixt', null],
  ['six we', null],
  ['six wee', null],
  ['twenty-s', null],
  ['twenty s', null],
  ['6 we', null],
  ['6 weeks 3', null],
  ['6 weeks and', null],
  ['6 weeks and 3', null],
  ['6 weeks 3 da', null],
  ['6 weeks t', null],
  ['twelve (', null],
  ['twelve (12', null],
  ['6 m', null],
  ['6 weeks o', null],
  ['6 weeks of le', null],
  ['1.', '1 week'],
  ['.', null],
  ['1,', null],
];

const refused: readonly (readonly [string, EntryProblem['code'], string])[] = [
  ['6-8 weeks', 'severalNumbers', 'Enter one number here.'],
  ['6 to 8 weeks', 'severalNumbers', 'Enter one number here.'],
  ['6 weeks or 8 weeks', 'notALeave', '6 weeks 3 days'],
  ['6 weeks 6 weeks', 'severalNumbers', 'Enter one number here.'],
  ['3 days 6 weeks', 'severalNumbers', 'Enter one number here.'],
  ['6\t8', 'severalNumbers', 'Enter one number here.'],
  ['1,5 weeks', 'decimalComma', 'write 1.5'],
  ['1.333 weeks', 'pointOfThousands', 'write 1,333'],
  ['1.3333 weeks', 'tooManyDecimals', 'weeks with at most 2 decimals'],
  ['2.5 days', 'tooManyDecimals', 'days as a whole number'],
  ['1 year', 'otherUnit', 'Enter weeks here, not "year".'],
  ['480 hours', 'otherUnit', 'Enter weeks here, not "hours".'],
  ['twelve (10) weeks', 'wordsAndDigits', 'The words say 12, the digits 10'],
  ['six and a half weeks', 'notALeave', '1.5 weeks'],
  ['6 1/2 weeks', 'notALeave', '1.5 weeks'],
  ['−6 weeks', 'notALeave', 'as in 6 weeks'],
  ['$6', 'notALeave', 'as in 6 weeks'],
  ['6 weeks unpaid', 'notALeave', 'as in 6 weeks'],
  ['a while', 'notALeave', 'as in 6 weeks'],
  ['12345678901 weeks', 'tooManyDigits', 'check it'],
  ['6 weeks '.repeat(200), 'notALeave', 'as in 6 weeks'],
];

describe('the length of a leave as it is typed and pasted', () => {
  test.each(lengths)('"%s" is %d months, set as "%s"', (text, value, set) => {
    expect(parseEntry(text, 'leave')).toEqual({ kind: 'value', value, text: set });
    expect(parseEntry(set, 'leave')).toEqual({ kind: 'value', value, text: set });
  });

  test.each(partial)('"%s" is not finished, and left as %s', (text, leftAs) => {
    const read = parseEntry(text, 'leave');
    expect(read).toMatchObject({
      kind: 'partial',
      leftAs: leftAs === null ? null : { text: leftAs },
    });
  });

  test.each(refused)('"%s" is refused: %s', (text, code, words) => {
    const read = parseEntry(text, 'leave');
    const said = 'problem' in read ? [read.problem.code, problemSentence(read.problem)] : [read];
    expect([read.kind, ...said]).toEqual(['refused', code, expect.stringContaining(words)]);
  });

  test.each(lengths.filter(([text]) => /^[ -~]+$/.test(text)))(
    'no start of "%s" is refused while it is typed',
    (text) => {
      const starts = Array.from(text, (_, end) => text.slice(0, end));
      expect(starts.map((start) => parseEntry(start, 'leave').kind)).not.toContain('refused');
    },
  );

  test.each([
    [2.77, '12 weeks'],
    [1.38, '6 weeks'],
    [1.48, '6 weeks 3 days'],
    [0.23, '1 week'],
    [0.16, '5 days'],
    [3, '3 months'],
    [1.5, '1.5 months'],
    [0.37, '0.37 months'],
  ])('%d months of a file stand as "%s"', (months, text) => {
    expect(formatEntry(months, 'leave')).toBe(text);
  });

  test('every length that a file can hold is set so that it reads as itself', () => {
    const lost = Array.from({ length: 2400 }, (_, index) => (index + 1) / 100).filter((months) => {
      const read = parseEntry(formatEntry(months, 'leave'), 'leave');
      return read.kind !== 'value' || read.value !== months;
    });
    expect(lost).toEqual([]);
  });
});
