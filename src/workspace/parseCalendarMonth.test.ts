import { describe, expect, test } from 'vitest';
import type { EntryProblem } from './entryProblem.ts';
import { problemSentence } from './entryProblem.ts';
import { parseCalendarMonth } from './parseCalendarMonth.ts';

/** What reads as a month: text, month of the file, house style. */
const months: readonly (readonly [string, string, string])[] = [
  // by its name
  ['July 2027', '2027-07', 'July 2027'],
  ['july 2027', '2027-07', 'July 2027'],
  ['JULY 2027', '2027-07', 'July 2027'],
  ['Jul 2027', '2027-07', 'July 2027'],
  ['Jul. 2027', '2027-07', 'July 2027'],
  ['July, 2027', '2027-07', 'July 2027'],
  ['July2027', '2027-07', 'July 2027'],
  ['  July   2027 ', '2027-07', 'July 2027'],
  ['July\u00a02027', '2027-07', 'July 2027'],
  ['2027 July', '2027-07', 'July 2027'],
  ['July-2027', '2027-07', 'July 2027'],
  ['July/2027', '2027-07', 'July 2027'],
  ['Jul-2027', '2027-07', 'July 2027'],
  ["Jul '27", '2027-07', 'July 2027'],
  ['Jul ’27', '2027-07', 'July 2027'],
  ["July'27", '2027-07', 'July 2027'],
  ['Sep 2027', '2027-09', 'September 2027'],
  ['Sept 2027', '2027-09', 'September 2027'],
  ['Sept. 2027', '2027-09', 'September 2027'],
  ['Septem 2027', '2027-09', 'September 2027'],
  ['Jan 2028', '2028-01', 'January 2028'],
  ['May 2028', '2028-05', 'May 2028'],
  ['December 2099', '2099-12', 'December 2099'],
  ['July 2027\t', '2027-07', 'July 2027'],
  ['"July 2027"', '2027-07', 'July 2027'],
  ['\ufeffJuly 2027\r\n', '2027-07', 'July 2027'],
  ['Ｊｕｌｙ ２０２７', '2027-07', 'July 2027'],
  // with a day, which belongs to its month
  ['July 1, 2027', '2027-07', 'July 2027'],
  ['July 1 2027', '2027-07', 'July 2027'],
  ['July 1st, 2027', '2027-07', 'July 2027'],
  ['July 22nd, 2027', '2027-07', 'July 2027'],
  ['July 3rd 2027', '2027-07', 'July 2027'],
  ['Jul. 15, 2027', '2027-07', 'July 2027'],
  ['1 July 2027', '2027-07', 'July 2027'],
  ['1-Jul-2027', '2027-07', 'July 2027'],
  ['1-Jul-27', '2027-07', 'July 2027'],
  ["1 Jul '27", '2027-07', 'July 2027'],
  ['1st of July 2027', '2027-07', 'July 2027'],
  ['the 1st day of July, 2027', '2027-07', 'July 2027'],
  ['2027 July 1', '2027-07', 'July 2027'],
  ['February 29, 2028', '2028-02', 'February 2028'],
  // in digits
  ['7/2027', '2027-07', 'July 2027'],
  ['07/2027', '2027-07', 'July 2027'],
  ['7-2027', '2027-07', 'July 2027'],
  ['7.2027', '2027-07', 'July 2027'],
  ['7 2027', '2027-07', 'July 2027'],
  ['7 / 2027', '2027-07', 'July 2027'],
  ['2027-07', '2027-07', 'July 2027'],
  ['2027-7', '2027-07', 'July 2027'],
  ['2027/07', '2027-07', 'July 2027'],
  ['2027-07-01', '2027-07', 'July 2027'],
  ['2027‑07‑01', '2027-07', 'July 2027'],
  ['12/2027', '2027-12', 'December 2027'],
  // American order: month, day, year
  ['07/01/2027', '2027-07', 'July 2027'],
  ['7/1/2027', '2027-07', 'July 2027'],
  ['7/1/27', '2027-07', 'July 2027'],
  ['7-1-2027', '2027-07', 'July 2027'],
  ['03/04/2027', '2027-03', 'March 2027'],
  ['04/03/2027', '2027-04', 'April 2027'],
  ['2/29/2028', '2028-02', 'February 2028'],
  ['０７／０１／２０２７', '2027-07', 'July 2027'],
  // whether the file takes the year is the schema's affair
  ['July 1999', '1999-07', 'July 1999'],
];

const partial: readonly (readonly [string, EntryProblem['code'], string])[] = [
  ['J', 'monthAndYear', 'July 2027 or 7/2027'],
  ['Ju', 'monthAndYear', 'July 2027 or 7/2027'],
  ['Jul', 'monthAndYear', 'July 2027 or 7/2027'],
  ['July', 'monthAndYear', 'July 2027 or 7/2027'],
  ['July ', 'monthAndYear', 'July 2027 or 7/2027'],
  ['July 2', 'monthAndYear', 'July 2027 or 7/2027'],
  ['July 202', 'monthAndYear', 'July 2027 or 7/2027'],
  ["July '", 'monthAndYear', 'July 2027 or 7/2027'],
  ["July '2", 'monthAndYear', 'July 2027 or 7/2027'],
  ['July 1,', 'monthAndYear', 'July 2027 or 7/2027'],
  ['July 1, 2', 'monthAndYear', 'July 2027 or 7/2027'],
  ['July 1, 202', 'monthAndYear', 'July 2027 or 7/2027'],
  ['1 Ju', 'monthAndYear', 'July 2027 or 7/2027'],
  ['1 o', 'monthAndYear', 'July 2027 or 7/2027'],
  ['2027', 'monthAndYear', 'July 2027 or 7/2027'],
  ['2027-', 'monthAndYear', 'July 2027 or 7/2027'],
  ['2027-0', 'monthAndYear', 'July 2027 or 7/2027'],
  ['2027-07-0', 'monthAndYear', 'July 2027 or 7/2027'],
  ['7', 'monthAndYear', 'July 2027 or 7/2027'],
  ['07', 'monthAndYear', 'July 2027 or 7/2027'],
  ['13', 'monthAndYear', 'July 2027 or 7/2027'],
  ['7/', 'monthAndYear', 'July 2027 or 7/2027'],
  ['7/2', 'monthAndYear', 'July 2027 or 7/2027'],
  ['7/202', 'monthAndYear', 'July 2027 or 7/2027'],
  ['7/1/', 'monthAndYear', 'July 2027 or 7/2027'],
  ['7/1/2', 'monthAndYear', 'July 2027 or 7/2027'],
  ['7/1/202', 'monthAndYear', 'July 2027 or 7/2027'],
  // a day of that month, or a year: never guessed
  [
    'July 27',
    'yearInFull',
    'July 2027 if it is the year, or add the year to the day, as in July 27, 2027.',
  ],
  [
    'Jul 27',
    'yearInFull',
    'July 2027 if it is the year, or add the year to the day, as in July 27, 2027.',
  ],
  [
    'Jul-27',
    'yearInFull',
    'July 2027 if it is the year, or add the year to the day, as in July 27, 2027.',
  ],
  ['7/27', 'yearInFull', '7/2027 if it is the year, or add the year to the day, as in 7/27/2027.'],
  ['07-28', 'yearInFull', '7/2028 if it is the year, or add the year to the day, as in 7/28/2028.'],
  // no day of that month
  ['July 32', 'yearInFull', 'Write the year in four digits, as in July 2032.'],
  ['2/30', 'yearInFull', 'Write the year in four digits, as in 2/2030.'],
];

const refused: readonly (readonly [string, EntryProblem['code'], string])[] = [
  ['13/2027', 'noSuchMonth', 'There is no month 13: write the month first'],
  ['0/2027', 'noSuchMonth', 'There is no month 0'],
  ['2027-13', 'noSuchMonth', 'There is no month 13'],
  ['2027-00', 'noSuchMonth', 'There is no month 0'],
  ['15/07/2027', 'noSuchMonth', 'The month comes first here: write July 2027.'],
  ['15.07.2027', 'noSuchMonth', 'The month comes first here: write July 2027.'],
  ['31/04/2027', 'noSuchMonth', 'There is no month 31: write the month first'],
  ['13/13/2027', 'noSuchMonth', 'There is no month 13: write the month first'],
  ['2/30/2027', 'noSuchDay', 'February 2027 has no day 30: check the date.'],
  ['2/29/2027', 'noSuchDay', 'February 2027 has no day 29'],
  ['7/0/2027', 'noSuchDay', 'July 2027 has no day 0'],
  ['June 31, 2027', 'noSuchDay', 'June 2027 has no day 31'],
  ['Ju 2027', 'notAMonth', 'Enter a month and its year'],
  ['Ma 2027', 'notAMonth', 'Enter a month and its year'],
  ['Juli 2027', 'notAMonth', 'Enter a month and its year'],
  ['Q3 2027', 'notAMonth', 'Enter a month and its year'],
  ['summer 2027', 'notAMonth', 'Enter a month and its year'],
  ['July to September 2027', 'notAMonth', 'Enter a month and its year'],
  ['July 2027 or August 2027', 'notAMonth', 'Enter a month and its year'],
  ['7/1/2027 - 6/30/2030', 'notAMonth', 'Enter a month and its year'],
  ['July 20271', 'notAMonth', 'Enter a month and its year'],
  ["July '2027", 'notAMonth', 'Enter a month and its year'],
  ["'27", 'notAMonth', 'Enter a month and its year'],
  ['20270701', 'notAMonth', 'Enter a month and its year'],
  ['July 2027\tAugust 2027', 'notAMonth', 'Enter a month and its year'],
  ['2027-07-01T00:00', 'notAMonth', 'Enter a month and its year'],
  ['to be agreed', 'notAMonth', 'choose "not stated"'],
  ['TBD', 'notAMonth', 'choose "not stated"'],
  ['month 7', 'notAMonth', 'Enter a month and its year'],
  ['$2027', 'notAMonth', 'Enter a month and its year'],
  ['0007-07', 'notAMonth', 'Enter a month and its year'],
  ['−7/2027', 'notAMonth', 'Enter a month and its year'],
  ['July '.repeat(300), 'notAMonth', 'Enter a month and its year'],
];

describe('a month of the calendar as it is typed and pasted', () => {
  test.each(months)('"%s" is %s, set as "%s"', (text, value, set) => {
    expect(parseCalendarMonth(text)).toEqual({ kind: 'value', value, text: set });
    expect(parseCalendarMonth(set)).toEqual({ kind: 'value', value, text: set });
  });

  test.each(['', ' ', '\t', '\u200b'])('"%s" is empty', (text) => {
    expect(parseCalendarMonth(text)).toEqual({ kind: 'empty' });
  });

  test.each(partial)('"%s" is not finished: %s', (text, code, words) => {
    expect(saidOf(text)).toEqual(['partial', code, expect.stringContaining(words)]);
  });

  test.each(refused)('"%s" is refused: %s', (text, code, words) => {
    expect(saidOf(text)).toEqual(['refused', code, expect.stringContaining(words)]);
  });

  test.each(months.filter(([text]) => /^[\w']/.test(text)))(
    'no start of "%s" is refused while it is typed',
    (text) => {
      const starts = Array.from(text, (_, end) => text.slice(0, end));
      expect(starts.map((start) => parseCalendarMonth(start).kind)).not.toContain('refused');
    },
  );
});

function saidOf(text: string): readonly unknown[] {
  const read = parseCalendarMonth(text);
  return 'problem' in read ? [read.kind, read.problem.code, problemSentence(read.problem)] : [read];
}
