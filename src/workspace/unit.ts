import { termAt, terms, type TermRow } from '../contract-file/index.ts';

/** What a term counts in, and so how it is typed, read and set. */
export type Unit =
  | NumberUnit
  | 'text'
  | 'choice'
  | 'flag'
  | 'calendarMonth'
  | 'calendarDay'
  | 'calendarYear'
  | 'scheduleYear'
  | 'content';

/** The units of numbers. */
export type NumberUnit =
  | 'dollars'
  | 'wrvus'
  | 'rate'
  | 'percent'
  | 'fte'
  | 'shifts'
  | 'miles'
  | 'count'
  | 'months'
  | 'leave'
  | 'contractMonth'
  | 'days'
  | 'years'
  | 'contractYear'
  | 'weight';

/** The unit of the term at a path of an offer or of the file, by the table of terms; text where no term is. */
export function unitAt(path: string): Unit {
  // The one choice that is a number and not a word.
  if (path.endsWith('.measuredEveryMonths')) return 'months';
  // Months in the file, weeks and days on the page.
  if (/^volume\.leave\[\d+\]\.months$/.test(path)) return 'leave';
  const unit = rowAt(path)?.unit ?? 'text';
  return isCountedAs(unit) ? countedAs[unit] : unit;
}

/** What the table of terms calls otherwise than a field does. */
const countedAs = {
  percentByYear: 'percent',
  contractYears: 'contractYear',
  monthWeights: 'weight',
  part: 'choice', // what stands in place of a part is a word: "none"
} as const;

function isCountedAs(unit: string): unit is keyof typeof countedAs {
  return Object.hasOwn(countedAs, unit);
}

export function isNumberUnit(unit: Unit): unit is NumberUnit {
  return Object.hasOwn(mostDecimals, unit);
}

/** Whether the contract can say that there is none of it. */
export function canBeNone(path: string): boolean {
  return rowAt(path)?.orNone === true;
}

/** Whether a path leads to a part that the contract can be said not to have: rebasing, a tail. */
export function isStatedPart(path: string): boolean {
  return rowAt(path)?.unit === 'part';
}

/** Whether a path leads to a list of values that is one term: a ramp, the weights of the months. */
export function isListOfValues(path: string): boolean {
  const unit = rowAt(path)?.unit;
  const isOneValue = path.endsWith(']');
  return (
    !isOneValue && (unit === 'percentByYear' || unit === 'contractYears' || unit === 'monthWeights')
  );
}

/** An item's term counts in the same unit whatever the kind of the item. */
function rowAt(path: string): TermRow | undefined {
  const pattern = path.replace(/\[\d+\]/g, '[]');
  return (
    rowsByPattern.get(pattern) ?? rowsByPattern.get(pattern.replace(/\[\]$/, '')) ?? termAt(path)
  );
}

const rowsByPattern = new Map(
  terms.map((row) => [row.path.replace(/^items\[\w+\]/, 'items[]'), row]),
);

/** The most decimals that a number of this unit can have; a month of leave can be a part of one. */
export function decimalsOf(unit: NumberUnit): 0 | 2 | 4 {
  return mostDecimals[unit];
}

const mostDecimals: Readonly<Record<NumberUnit, 0 | 2 | 4>> = {
  rate: 4,
  dollars: 2,
  wrvus: 2,
  percent: 2,
  fte: 2,
  shifts: 2,
  miles: 2,
  count: 2,
  months: 2,
  leave: 2,
  contractMonth: 0,
  days: 0,
  years: 0,
  contractYear: 0,
  weight: 0,
};
