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
  switch (unit) {
    case 'percentByYear':
      return 'percent';
    case 'contractYears':
      return 'contractYear';
    case 'monthWeights':
      return 'weight';
    case 'part': // what stands in place of a part is a word: "none"
      return 'choice';
    case 'dollars':
    case 'wrvus':
    case 'rate':
    case 'percent':
    case 'fte':
    case 'shifts':
    case 'miles':
    case 'count':
    case 'months':
    case 'contractMonth':
    case 'days':
    case 'years':
    case 'contractYear':
    case 'text':
    case 'choice':
    case 'flag':
    case 'calendarMonth':
    case 'calendarDay':
    case 'calendarYear':
    case 'scheduleYear':
    case 'content':
      return unit;
  }
}

export function isNumberUnit(unit: Unit): unit is NumberUnit {
  switch (unit) {
    case 'text':
    case 'choice':
    case 'flag':
    case 'calendarMonth':
    case 'calendarDay':
    case 'calendarYear':
    case 'scheduleYear':
    case 'content':
      return false;
    case 'dollars':
    case 'wrvus':
    case 'rate':
    case 'percent':
    case 'fte':
    case 'shifts':
    case 'miles':
    case 'count':
    case 'months':
    case 'leave':
    case 'contractMonth':
    case 'days':
    case 'years':
    case 'contractYear':
    case 'weight':
      return true;
  }
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
  switch (unit) {
    case 'rate':
      return 4;
    case 'dollars':
    case 'wrvus':
    case 'percent':
    case 'fte':
    case 'shifts':
    case 'miles':
    case 'count':
    case 'months':
    case 'leave':
      return 2;
    case 'contractMonth':
    case 'days':
    case 'years':
    case 'contractYear':
    case 'weight':
      return 0;
  }
}

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
