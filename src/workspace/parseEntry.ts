import { digitGroups, type Digits } from './digitGroups.ts';
import type { EntryProblem } from './entryProblem.ts';
import { formatEntry } from './formatEntry.ts';
import { parseLeave } from './parseLeave.ts';
import { plainText } from './plainText.ts';
import { decimalsOf, type NumberUnit } from './unit.ts';
import { isWordOfUnit, unitWords } from './unitWords.ts';

/** What a typed text says as a number of a unit. */
export type NumberEntry =
  | NumberValue
  | { readonly kind: 'empty' }
  | {
      /** Still being typed: "$", "-", "5,", "12.". */
      readonly kind: 'partial';
      /** What is said where it stays like that. */
      readonly problem: EntryProblem;
      /** What it is taken as once the field is left: "12." is 12, "5," is nothing yet. */
      readonly leftAs: NumberValue | null;
    }
  | { readonly kind: 'refused'; readonly problem: EntryProblem };

export interface NumberValue {
  readonly kind: 'value';
  /** The shortest decimal that reads back as the number: what is written in the file. */
  readonly value: number;
  /** In house style: "260,000". */
  readonly text: string;
}

/**
 * Reads what people type and paste: `$260k` in dollars is 260000, `5,000 wRVUs` in wRVUs is 5000.
 * Nothing is rounded, and what can be read in two ways is refused. Bounds belong to the schema.
 */
export function parseEntry(text: string, unit: NumberUnit): NumberEntry {
  if (unit === 'leave') return parseLeave(text);
  if (text.length > mostCharacters) return refused({ code: 'notANumber' });
  const plain = plainText(text);
  if (plain === '') return { kind: 'empty' };
  if (plain.split('\t').filter((cell) => /\d/.test(cell)).length > 1)
    return refused({ code: 'severalNumbers' });
  const shape = shapeOf(plain.replaceAll('\t', ' '), unit);
  return shape === null ? withoutNumber(plain, unit) : ofShape(shape, unit);
}

/** A cell of a table with its unit is shorter; a page that was pasted whole is no number. */
const mostCharacters = 1000;

/** The parts of a text that has a number in it. */
interface Shape {
  readonly open: string;
  readonly sign: string;
  readonly digits: string;
  readonly exponent: string;
  /** What follows the number, as it was typed. */
  readonly tail: string;
}

const before = /^(?<open>\(?) ?(?<sign>[-+]?) ?(?:US ?\$|USD|\$)? ?(?<late>[-+]?) ?/i.source;
const number = /(?<digits>[.,']*\d[\d.,']*(?: [\d.,']+)*)/.source;
const after = /(?<exponent>(?:e(?:[-+]?\d+|[-+]?$))?) ?(?<tail>.*)$/i.source;
const entry = new RegExp(`${before}${number}${after}`, 'i');
const place = /^(?:month|year) ?(?=\d)/i;

function shapeOf(plain: string, unit: NumberUnit): Shape | null {
  const isPlace = unit === 'contractMonth' || unit === 'contractYear';
  const found = entry.exec(isPlace ? plain.replace(place, '') : plain)?.groups;
  if (found === undefined || (found['sign'] !== '' && found['late'] !== '')) return null;
  return {
    open: found['open'] ?? '',
    sign: `${found['sign']}${found['late']}`,
    digits: found['digits'] ?? '',
    exponent: found['exponent'] ?? '',
    tail: found['tail'] ?? '',
  };
}

function ofShape(shape: Shape, unit: NumberUnit): NumberEntry {
  const isOpen = shape.open !== '';
  const isClosed = isOpen && shape.tail.includes(')');
  const tail = isClosed ? shape.tail.replace(')', '').trim() : shape.tail;
  const words = tail.toLowerCase().replace(/[ .]/g, '');
  const scale = unitWords(unit).get(words);
  const length = unit === 'months' && scale === undefined ? lengthIn(words) : undefined;
  if (length !== undefined) return inMonths(ofShape(shape, length), length);
  if (scale === undefined && !startsWords(words, unit))
    return refused(wrongTail(tail, words, unit));
  const digits = digitGroups(shape.digits, decimalsOf(unit));
  if (digits.kind === 'refused') return digits;
  if (digits.kind === 'partial') return ofPartialDigits(digits, shape, unit);
  if (isOpen && shape.sign !== '') return refused({ code: 'notANumber' });
  const isScaledTwice = shape.exponent !== '' && (scale ?? 0) > 0;
  if (isScaledTwice) return refused({ code: 'notANumber' });
  const isUnfinished = scale === undefined || isOpen !== isClosed || /[-+e]$/i.test(shape.exponent);
  if (isUnfinished) return partial({ code: 'unfinished' }, null);
  const power = scale + (shape.exponent === '' ? 0 : Number(shape.exponent.slice(1)));
  return valueOf(isOpen || shape.sign === '-', digits, power, unit);
}

/** What else a length in months may be counted in. */
function lengthIn(words: string): 'days' | 'years' | undefined {
  return (['days', 'years'] as const).find((unit) => unitWords(unit).has(words));
}

/** "2 years" are 24 months, "90 days" are 3: thirty days are a month where no part of one is left. */
function inMonths(read: NumberEntry, unit: 'days' | 'years'): NumberEntry {
  if (read.kind !== 'value') return read;
  const months = unit === 'years' ? read.value * 12 : read.value / 30;
  return Number.isInteger(months)
    ? { kind: 'value', value: months, text: formatEntry(months, 'months') }
    : refused({ code: 'daysNotMonths', days: read.text, months: Math.max(1, Math.round(months)) });
}

function valueOf(
  isNegative: boolean,
  { whole, decimals }: Digits & { readonly kind: 'digits' },
  power: number,
  unit: NumberUnit,
): NumberEntry {
  const significant = `${whole}${decimals}`.replace(/^0+/, '').replace(/0+$/, '');
  if (significant.length > 15 || Math.abs(power) > 20) return refused({ code: 'tooManyDigits' });
  const needed = decimals.replace(/0+$/, '').length;
  const trailing = needed > 0 ? 0 : (/0*$/.exec(whole)?.[0].length ?? 0);
  const decimalsNeeded = significant === '' ? 0 : needed - trailing - power;
  const most = decimalsOf(unit);
  if (decimalsNeeded > most) return refused({ code: 'tooManyDecimals', decimals: most, unit });
  const value = Number(`${isNegative ? '-' : ''}${whole}.${decimals}e${power}`) + 0;
  if (Math.abs(value) >= 1e15) return refused({ code: 'tooManyDigits' });
  return { kind: 'value', value, text: formatEntry(value, unit) };
}

/** "12." may stay as it is: decimals need not come. "5," may not. */
function ofPartialDigits(
  digits: Digits & { readonly kind: 'partial' },
  shape: Shape,
  unit: NumberUnit,
): NumberEntry {
  const whole = digits.isPoint
    ? ofShape({ ...shape, digits: shape.digits.slice(0, -1) }, unit)
    : null;
  if (shape.tail === '' && shape.exponent === '')
    return partial(digits.problem, whole?.kind === 'value' ? whole : null);
  return whole ?? refused(digits.problem);
}

/** Text without a digit: the start of a number, or no number at all. */
function withoutNumber(plain: string, unit: NumberUnit): NumberEntry {
  if (/^\(? ?[-+]? ?(?:U|US|US ?\$|USD?|\$)? ?[-+]? ?[.,]?$/i.test(plain))
    return partial({ code: 'unfinished' }, null);
  const currency = /[€£¥₹]|EUR|GBP|CAD/i.exec(plain)?.[0];
  if (currency !== undefined) return refused({ code: 'otherCurrency', found: currency });
  const isPlace = unit === 'contractMonth' || unit === 'contractYear';
  if (isPlace && ['month', 'year'].some((word) => word.startsWith(plain.toLowerCase())))
    return partial({ code: 'unfinished' }, null);
  return refused({ code: unit === 'contractMonth' ? 'notACountedMonth' : 'notANumber' });
}

function wrongTail(tail: string, words: string, unit: NumberUnit): EntryProblem {
  const currency = /[€£¥₹]|EUR|GBP|CAD/i.exec(tail)?.[0];
  if (currency !== undefined) return { code: 'otherCurrency', found: currency };
  if (/\d/.test(tail)) return { code: 'severalNumbers' };
  if (isWordOfUnit(words)) return { code: 'otherUnit', found: tail, unit };
  return { code: 'notANumber' };
}

function startsWords(words: string, unit: NumberUnit): boolean {
  const units: readonly NumberUnit[] = unit === 'months' ? ['months', 'days', 'years'] : [unit];
  return units.some((of) => [...unitWords(of).keys()].some((word) => word.startsWith(words)));
}

function partial(problem: EntryProblem, leftAs: NumberValue | null): NumberEntry {
  return { kind: 'partial', problem, leftAs };
}

function refused(problem: EntryProblem): NumberEntry {
  return { kind: 'refused', problem };
}
