import type { NumberUnit } from './unit.ts';

/**
 * The words that may follow a number of each unit, written close and in lower case, and the power
 * of ten that they stand for: "k/year" after dollars is 3.
 */
export function unitWords(unit: NumberUnit): ReadonlyMap<string, number> {
  return wordsByUnit[unit];
}

/** Whether some other unit has these words: "months" in a field of dollars. */
export function isWordOfUnit(words: string): boolean {
  return foreignWords.test(words) || Object.values(wordsByUnit).some((table) => table.has(words));
}

/** What no term counts in: an amount of a month or an hour, weeks. */
const foreignWords =
  /^(?:k|usd|dollars?|\$|w?rvus?)?(?:\/|per|an?(?=month|week|day|hour|shift)|monthly|weekly|hourly|daily)|^(?:weeks?|wks?|hours?|hrs?)$/;

const scales = { '': 0, k: 3, thousand: 3, m: 6, million: 6 };
const money = ['', '$', 'usd', 'us$', 'dollar', 'dollars'];
const eachYear = [
  '',
  '/year',
  '/yr',
  '/y',
  '/annum',
  'peryear',
  'peryr',
  'perannum',
  'ayear',
  'eachyear',
  'annually',
  'annual',
  'yearly',
  'pa',
];
const eachMonth = ['', '/month', '/mo', 'permonth', 'amonth', 'monthly'];
const wrvus = ["wrvu's", 'wrvus', 'wrvu', 'workrvus', 'workrvu', 'rvus', 'rvu', "rvu's"];
const perWrvu = ['/', 'per', 'a', 'each'].flatMap((per) =>
  ['wrvu', 'workrvu', 'rvu', 'wrvus', 'rvus'].map((noun) => `${per}${noun}`),
);

const wordsByUnit: Readonly<Record<NumberUnit, ReadonlyMap<string, number>>> = {
  dollars: scaled(joined(money, eachYear)),
  wrvus: scaled(joined(['', ...wrvus], eachYear)),
  rate: plain(joined(money, ['', ...perWrvu])),
  percent: plain(joined(['', '%', 'percent', 'pct', 'percents'], eachYear)),
  fte: plain(['', 'fte', 'ftes', 'fulltime', 'clinicalfte', 'cfte']),
  shifts: plain(joined(['', 'shift', 'shifts', 'calls'], eachMonth)),
  miles: plain(['', 'mile', 'miles', 'mi']),
  count: plain(['', 'slot', 'slots', 'visit', 'visits', 'patients', 'days', 'weeks', 'times']),
  months: plain(['', 'month', 'months', 'mo', 'mos', 'm']),
  leave: plain(['', 'week', 'weeks', 'wk', 'wks', 'w']),
  contractMonth: plain(['', 'month', 'months']),
  days: plain(['', 'day', 'days', 'd', 'calendardays', "days'", "days'notice", 'daysnotice']),
  years: plain(['', 'year', 'years', 'yr', 'yrs', 'y']),
  contractYear: plain(['', 'year', 'years']),
  weight: plain(['']),
};

function joined(first: readonly string[], second: readonly string[]): readonly string[] {
  return first.flatMap((start) => second.map((end) => `${start}${end}`));
}

function plain(words: readonly string[]): ReadonlyMap<string, number> {
  return new Map(words.map((word) => [word, 0]));
}

function scaled(words: readonly string[]): ReadonlyMap<string, number> {
  return new Map(
    Object.entries(scales).flatMap(([scale, power]) =>
      words.map((word): [string, number] => [`${scale}${word}`, power]),
    ),
  );
}
