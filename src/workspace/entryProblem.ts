import type { NumberUnit } from './unit.ts';
import { unitNoun } from './unitNoun.ts';

/** Why a typed text is no whole value of its unit, with what a sentence about it needs. */
export type EntryProblem =
  | { readonly code: 'empty' }
  /** The text could still become a number: "$", "5,", "12.". */
  | { readonly code: 'unfinished' }
  | { readonly code: 'notANumber' }
  | { readonly code: 'notACountedMonth' }
  | { readonly code: 'severalNumbers' }
  /** "45 days" where months are counted; so many months come nearest. */
  | { readonly code: 'daysNotMonths'; readonly days: string; readonly months: number }
  | { readonly code: 'tooManyDecimals'; readonly decimals: 0 | 2 | 4; readonly unit: NumberUnit }
  | { readonly code: 'tooManyDigits' }
  /** `5.000,00`, `1,5`: the comma stands for a decimal point. */
  | { readonly code: 'decimalComma'; readonly suggestion: string }
  /** `5.000`: five thousand, or five; null where the unit has no such decimals. */
  | {
      readonly code: 'pointOfThousands';
      readonly suggestion: string;
      readonly orElse: string | null;
    }
  /** `2,60,000`: digits in groups of other than three. */
  | { readonly code: 'groups'; readonly suggestion: string }
  | { readonly code: 'otherUnit'; readonly found: string; readonly unit: NumberUnit }
  | { readonly code: 'otherCurrency'; readonly found: string }
  | { readonly code: 'notAWord'; readonly allowed: readonly string[] }
  /** "Jul", "2027": a month of the calendar is not finished. */
  | { readonly code: 'monthAndYear' }
  | { readonly code: 'notAMonth' }
  /** "7/1", "2027-07": a day of the calendar is not finished. */
  | { readonly code: 'dayMonthYear' }
  | { readonly code: 'notADay' }
  /**
   * "7/27", "Jul 27": the 27 can be a day or a year. The suggestion takes it as the year; the date,
   * null where no month has so many days, as the day.
   */
  | { readonly code: 'yearInFull'; readonly suggestion: string; readonly date: string | null }
  /** `13/2027`; the suggestion is the date with day and month the other way about. */
  | { readonly code: 'noSuchMonth'; readonly found: number; readonly suggestion: string | null }
  | { readonly code: 'noSuchDay'; readonly found: number; readonly month: string }
  | { readonly code: 'notALeave' }
  /** "twelve (10) weeks". */
  | { readonly code: 'wordsAndDigits'; readonly words: number; readonly digits: number };

/** The sentence about a text that is no whole value: what is wrong and how to fix it. */
export function problemSentence(problem: EntryProblem): string {
  switch (problem.code) {
    case 'empty':
      return 'Enter a value, or choose "not stated".';
    case 'unfinished':
      return 'This number is not finished: complete it, as in 5,000 or 50.00.';
    case 'notANumber':
      return 'Enter a number in digits, as in 5,000. If the contract does not say, choose "not stated".';
    case 'notACountedMonth':
      return 'Enter the month counted from the first of the contract, as in 13. If the contract does not say, choose "not stated".';
    case 'daysNotMonths':
      return `${problem.days} days are no whole months of 30 days: enter months, as in ${problem.months}.`;
    case 'severalNumbers':
      return 'Enter one number here.';
    case 'tooManyDecimals':
      return problem.decimals === 0
        ? `Enter ${unitNoun(problem.unit)} as a whole number.`
        : `Enter ${unitNoun(problem.unit)} with at most ${problem.decimals} decimals.`;
    case 'tooManyDigits':
      return 'This number has too many digits: check it.';
    case 'decimalComma':
      return `A comma groups thousands here, and a point starts the decimals: write ${problem.suggestion}.`;
    case 'pointOfThousands':
      return problem.orElse === null
        ? `A point starts the decimals here: for thousands write ${problem.suggestion}.`
        : `A point starts the decimals here: write ${problem.suggestion} or ${problem.orElse}.`;
    case 'groups':
      return `Check the digits: thousands are grouped by three, as in ${problem.suggestion}.`;
    case 'otherUnit':
      return `Enter ${unitNoun(problem.unit)} here, not "${problem.found}".`;
    case 'otherCurrency':
      return `Enter US dollars here, not "${problem.found}".`;
    case 'notAWord':
      return `Choose one of: ${problem.allowed.join(', ')}.`;
    case 'monthAndYear':
      return 'Enter the month and the year, as in July 2027 or 7/2027.';
    case 'notAMonth':
      return 'Enter a month and its year, as in July 2027 or 7/2027. If the contract does not say, choose "not stated".';
    case 'dayMonthYear':
      return 'Enter the day, its month and its year, as in 7/1/2027.';
    case 'notADay':
      return 'Enter a day of the calendar, as in 7/1/2027. If there is none, leave the field empty.';
    case 'yearInFull':
      return problem.date === null
        ? `Write the year in four digits, as in ${problem.suggestion}.`
        : `This can be a day or a year: write ${problem.suggestion} if it is the year, or add the year to the day, as in ${problem.date}.`;
    case 'noSuchMonth':
      return problem.suggestion === null
        ? `There is no month ${problem.found}: write the month first, as in 7/2027.`
        : `There is no month ${problem.found}. The month comes first here: write ${problem.suggestion}.`;
    case 'noSuchDay':
      return `${problem.month} has no day ${problem.found}: check the date.`;
    case 'notALeave':
      return 'Enter how long it is, as in 6 weeks, 1.5 weeks or 6 weeks 3 days.';
    case 'wordsAndDigits':
      return `The words say ${problem.words}, the digits ${problem.digits}: enter the one that holds.`;
  }
}
