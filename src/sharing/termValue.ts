import { hasShape } from '../contract-file/index.ts';
import type { LinkTerm } from './termTree.ts';

const none = '!';
const silent = '+';

/**
 * A value of the file as a link writes it, behind the letters of its term: numbers as they are,
 * a choice as its place, `!` for "the contract says none", `+` for a part that is there and says
 * nothing. Null for what is written by the terms within it.
 */
export function writeValue(term: LinkTerm, value: unknown): string | null {
  const { row, choices } = term;
  if (row.orNone === true && value === 'none') return none;
  switch (row.unit) {
    case 'part':
      return Object.keys(value as object).length === 0 ? silent : null; // a part is an object of terms
    case 'choice':
      return String(choices.indexOf(value as string | number)); // the schema read it as one of them
    case 'flag':
      return value === true ? '1' : '0';
    case 'text':
      return JSON.stringify(value);
    case 'content':
      return hasShape(row.path, value) ? null : JSON.stringify(JSON.stringify(value));
    case 'scheduleYear':
      return value === 'current' ? '0' : String(value);
    case 'percentByYear':
    case 'contractYears':
    case 'monthWeights':
      return (value as readonly number[]).join(); // the schema read a list of numbers
    case 'dollars':
    case 'wrvus':
    case 'rate':
    case 'percent':
    case 'months':
    case 'contractMonth':
    case 'calendarMonth':
    case 'calendarDay':
    case 'days':
    case 'years':
    case 'contractYear':
    case 'fte':
    case 'shifts':
    case 'miles':
    case 'count':
    case 'calendarYear':
      return String(value);
  }
}

/**
 * The value that was written. It judges nothing: what comes of a wrong text passes the schema no
 * more than any other wrong value, or is written otherwise.
 */
export function readValue(term: LinkTerm, text: string): unknown {
  const { row, choices } = term;
  if (row.orNone === true && text === none) return 'none';
  switch (row.unit) {
    case 'part':
      return text === silent ? {} : text;
    case 'choice':
      return choices[Number(text)] ?? text;
    case 'flag':
      return text === '1';
    case 'text':
      return parsed(text);
    case 'content':
      return parsed(String(parsed(text)));
    case 'scheduleYear':
      return text === '0' ? 'current' : Number(text);
    case 'percentByYear':
    case 'contractYears':
    case 'monthWeights':
      return text.split(',').map(Number);
    case 'calendarMonth':
    case 'calendarDay':
      return text;
    case 'dollars':
    case 'wrvus':
    case 'rate':
    case 'percent':
    case 'months':
    case 'contractMonth':
    case 'days':
    case 'years':
    case 'contractYear':
    case 'fte':
    case 'shifts':
    case 'miles':
    case 'count':
    case 'calendarYear':
      return Number(text);
  }
}

/** A text of JSON, or undefined where it is none. */
export function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
