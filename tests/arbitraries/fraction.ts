import type { Expression } from '../../src/compensation/index.ts';

/**
 * Exact fractions of the tests' own, so that what the engine's arithmetic gives is never judged by
 * that arithmetic: BigInt throughout, `n` ÷ `d` with `d` > 0.
 */
export interface Fraction {
  readonly n: bigint;
  readonly d: bigint;
}

export function fraction(n: number | bigint, d: number | bigint = 1): Fraction {
  const [top, bottom] = [BigInt(n), BigInt(d)];
  return bottom < 0n ? { n: -top, d: -bottom } : { n: top, d: bottom };
}

export const sumOf = (a: Fraction, b: Fraction): Fraction =>
  fraction(a.n * b.d + b.n * a.d, a.d * b.d);
export const differenceOf = (a: Fraction, b: Fraction): Fraction =>
  fraction(a.n * b.d - b.n * a.d, a.d * b.d);
export const productOf = (a: Fraction, b: Fraction): Fraction => fraction(a.n * b.n, a.d * b.d);
export const quotientOf = (a: Fraction, b: Fraction): Fraction => fraction(a.n * b.d, a.d * b.n);
export const isAtLeast = (a: Fraction, b: Fraction): boolean => a.n * b.d >= b.n * a.d;
export const isSame = (a: Fraction, b: Fraction): boolean => a.n * b.d === b.n * a.d;

/** To the nearest whole, half away from zero, by the quotient and what remains of it. */
export function nearest({ n, d }: Fraction): bigint {
  const size = n < 0n ? -n : n;
  const whole = size / d + (2n * (size % d) >= d ? 1n : 0n);
  return n < 0n ? -whole : whole;
}

const UNITS = {
  dollars: 100,
  wrvus: 100,
  hundredths: 100,
  dollarsPerWrvu: 10_000,
  percent: 10_000,
  count: 1,
};

/** What a derivation comes to, in dollars, wRVUs or counts. */
export function valueOf(expression: Expression): Fraction {
  switch (expression.kind) {
    case 'number':
      return fraction(expression.value, UNITS[expression.unit]);
    case 'negative':
      return differenceOf(fraction(0), valueOf(expression.of));
    case 'sum':
      return expression.parts.map(valueOf).reduce(sumOf, fraction(0));
    case 'difference':
      return differenceOf(valueOf(expression.from), valueOf(expression.less));
    case 'product':
      return expression.factors.map(valueOf).reduce(productOf, fraction(1));
    case 'quotient':
      return quotientOf(valueOf(expression.of), valueOf(expression.by));
    case 'rounded':
      return fraction(centsOf(expression.of), 100);
    case 'greatest':
      return expression.of.map(valueOf).reduce((a, b) => (isAtLeast(a, b) ? a : b));
    case 'least':
      return expression.of.map(valueOf).reduce((a, b) => (isAtLeast(a, b) ? b : a));
  }
}

/** What a derivation comes to, to the cent or the hundredth of a wRVU. */
export function centsOf(expression: Expression): bigint {
  return nearest(productOf(valueOf(expression), fraction(100)));
}
