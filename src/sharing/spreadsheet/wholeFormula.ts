/**
 * A whole number as a formula gives it, and the bounds within which it lies. Spreadsheet programs
 * keep 15 digits and compare and cut off with the last of them left out: within the bounds below,
 * whole numbers, their products and their rounded quotients are exact in all of them.
 */
export interface Whole {
  readonly formula: string;
  readonly least: number;
  readonly most: number;
  /** Whether it and everything in it stays within what is exact. */
  readonly isExact: boolean;
  /** How strongly its parts hold together, for the brackets. */
  readonly rank: 'sum' | 'product' | 'single';
}

/** Sums and products are exact up to here, in 15 digits. */
const LARGEST = 999_999_999_999_999;
/** What is divided may go up to here: a quotient then differs in its 15 digits from the next one. */
const LARGEST_DIVIDED = 100_000_000_000_000;

/** A cell that holds a whole number between two bounds. */
export function wholeCell(address: string, least: number, most: number): Whole {
  return made(address, 'single', least, most, []);
}

/** A number written into the formula. */
export function literal(value: number): Whole {
  return made(String(value), value < 0 ? 'sum' : 'single', value, value, []);
}

export function plus(...parts: readonly Whole[]): Whole {
  const shown = parts.filter((part) => part.formula !== '0');
  const [only] = shown;
  if (only === undefined) return literal(0);
  if (shown.length === 1) return only;
  const formula = shown.map((part) => part.formula).join('+');
  return made(formula, 'sum', sumOf(shown, 'least'), sumOf(shown, 'most'), shown);
}

/** A sum of which something outside the formula says that it is never more than `most`. */
export function plusUpTo(most: number, parts: readonly Whole[]): Whole {
  const formula = parts.map((part) => part.formula).join('+');
  const least = sumOf(parts, 'least');
  return made(formula, 'sum', least, Math.min(most, sumOf(parts, 'most')), parts);
}

export function minus(from: Whole, off: Whole): Whole {
  if (off.formula === '0') return from;
  const formula = `${from.formula}-${off.rank === 'sum' ? `(${off.formula})` : off.formula}`;
  return made(formula, 'sum', from.least - off.most, from.most - off.least, [from, off]);
}

export function times(a: Whole, b: Whole): Whole {
  if (a.formula === '1') return b;
  if (b.formula === '1') return a;
  if (a.formula === '0' || b.formula === '0') return literal(0);
  const corners = [a.least * b.least, a.least * b.most, a.most * b.least, a.most * b.most];
  const formula = `${factor(a)}*${factor(b)}`;
  return made(formula, 'product', Math.min(...corners), Math.max(...corners), [a, b]);
}

/** The whole part of a ÷ divisor, towards the lower whole: 7 ÷ 2 is 3, −1 ÷ 2 is −1. */
export function wholePart(a: Whole, divisor: number): Whole {
  if (divisor === 1) return a;
  const [least, most] = [Math.floor(a.least / divisor), Math.floor(a.most / divisor)];
  return made(`INT(${factor(a)}/${divisor})`, 'single', least, most, [divided(a)]);
}

/** What `wholePart` leaves: 1 of 7 ÷ 2; never negative. */
export function restOf(a: Whole, divisor: number): Whole {
  if (divisor === 1) return literal(0);
  const rest = minus(a, times(wholePart(a, divisor), literal(divisor)));
  return { ...rest, least: 0, most: divisor - 1 };
}

/** a ÷ divisor to the nearest whole, half away from zero: the model's `round`. */
export function roundedQuotient(a: Whole, divisor: number | Whole): Whole {
  if (divisor === 1) return a;
  const by = typeof divisor === 'number' ? literal(divisor) : divisor;
  const ends = [a.least / by.least, a.least / by.most, a.most / by.least, a.most / by.most];
  const [least, most] = [Math.round(Math.min(...ends)), Math.round(Math.max(...ends))];
  const formula = `ROUND(${factor(a)}/${by.formula},0)`;
  return made(formula, 'single', least, most, [divided(a), by]);
}

/** a × part ÷ whole, rounded; nothing to work out where the part is the whole, or none of it. */
export function partOf(a: Whole, part: Whole, whole: number): Whole {
  if (part.formula === String(whole)) return a;
  return part.formula === '0' ? part : roundedQuotient(times(a, part), whole);
}

export function lesserOf(a: Whole, b: Whole): Whole {
  const formula = `MIN(${a.formula},${b.formula})`;
  return made(formula, 'single', Math.min(a.least, b.least), Math.min(a.most, b.most), [a, b]);
}

export function greaterOf(a: Whole, b: Whole): Whole {
  const formula = `MAX(${a.formula},${b.formula})`;
  return made(formula, 'single', Math.max(a.least, b.least), Math.max(a.most, b.most), [a, b]);
}

/** One of two numbers, by whether a ≥ b. */
export function whereReached(a: Whole, b: Whole, then: Whole, otherwise: Whole): Whole {
  const formula = `IF(${a.formula}>=${b.formula},${then.formula},${otherwise.formula})`;
  const [least, most] = [
    Math.min(then.least, otherwise.least),
    Math.max(then.most, otherwise.most),
  ];
  return made(formula, 'single', least, most, [a, b, then, otherwise]);
}

/** The sum of a run of cells that each hold a whole number between two bounds. */
export function sumOfCells(from: string, to: string, least: number, most: number): Whole {
  return made(`SUM(${from}:${to})`, 'single', least, most, []);
}

function made(
  formula: string,
  rank: Whole['rank'],
  least: number,
  most: number,
  from: readonly Whole[],
): Whole {
  const fits = least >= -LARGEST && most <= LARGEST;
  return { formula, rank, least, most, isExact: fits && from.every((part) => part.isExact) };
}

function divided(a: Whole): Whole {
  const fits = a.least >= -LARGEST_DIVIDED && a.most <= LARGEST_DIVIDED;
  return { ...a, isExact: a.isExact && fits };
}

function factor(a: Whole): string {
  return a.rank === 'sum' ? `(${a.formula})` : a.formula;
}

function sumOf(parts: readonly Whole[], bound: 'least' | 'most'): number {
  return parts.reduce((sum, part) => sum + part[bound], 0);
}
