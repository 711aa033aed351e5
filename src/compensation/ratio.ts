import type { Int } from './integer.ts';
import { add, commonDivisor, divideExactly, divideToNearest, multiply, negate } from './integer.ts';

/** An exact quantity: `n` ÷ `d`, with `d` > 0, not always in lowest terms. */
export interface Ratio {
  readonly n: Int;
  readonly d: Int;
}

/** The ratio n ÷ d, `d` ≠ 0, reduced only where a part is past the safe integers. */
export function ratio(n: Int, d: Int = 1): Ratio {
  const [top, bottom] = d < 0 ? [negate(n), negate(d)] : [n, d];
  if (typeof top === 'number' && typeof bottom === 'number') return { n: top, d: bottom };
  return lowestTerms({ n: top, d: bottom });
}

export const ZERO: Ratio = { n: 0, d: 1 };

/** The same quantity with no common divisor left: 50 ÷ 100 is 1 ÷ 2. */
export function lowestTerms(a: Ratio): Ratio {
  const divisor = commonDivisor(a.n, a.d);
  return { n: divideExactly(a.n, divisor), d: divideExactly(a.d, divisor) };
}

export function plus(a: Ratio, b: Ratio): Ratio {
  if (a.d === b.d) return ratio(add(a.n, b.n), a.d);
  return ratio(add(multiply(a.n, b.d), multiply(b.n, a.d)), multiply(a.d, b.d));
}

export function minus(a: Ratio, b: Ratio): Ratio {
  return plus(a, { n: negate(b.n), d: b.d });
}

export function times(a: Ratio, b: Ratio): Ratio {
  return ratio(multiply(a.n, b.n), multiply(a.d, b.d));
}

/** a ÷ b; `b` is not 0. */
export function over(a: Ratio, b: Ratio): Ratio {
  return ratio(multiply(a.n, b.d), multiply(a.d, b.n));
}

/** Whether a ≥ b, exactly: the one comparison of the model. */
export function reaches(a: Ratio, b: Ratio): boolean {
  return a.d === b.d ? a.n >= b.n : multiply(a.n, b.d) >= multiply(b.n, a.d);
}

export function greater(a: Ratio, b: Ratio): Ratio {
  return reaches(a, b) ? a : b;
}

export function lesser(a: Ratio, b: Ratio): Ratio {
  return reaches(a, b) ? b : a;
}

/** To the nearest whole unit, half away from zero: 0.5 is 1, −0.5 is −1, 1.4999 is 1. */
export function round(a: Ratio): number {
  return Number(divideToNearest(a.n, a.d));
}

/** a × b ÷ c to the nearest whole unit, half away from zero; c > 0: 260000 × 1 ÷ 12 is 21667. */
export function mulDiv(a: Int, b: Int, c: Int): number {
  return Number(divideToNearest(multiply(a, b), c));
}
