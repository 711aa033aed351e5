/**
 * A whole number of any size: a `number` while it is safe, a `bigint` beyond 2^53. Ordinary
 * contracts never leave the first; the largest ones stay exact in the second.
 */
export type Int = number | bigint;

const LARGEST = Number.MAX_SAFE_INTEGER;
const isSafe = (value: number): boolean => value <= LARGEST && value >= -LARGEST;
const shrink = (value: bigint): Int =>
  value <= BigInt(LARGEST) && value >= -BigInt(LARGEST) ? Number(value) : value;

/** Adds exactly: 2^53 − 1 and 2 give 9007199254740993n. */
export function add(a: Int, b: Int): Int {
  if (typeof a === 'number' && typeof b === 'number') {
    const sum = a + b;
    if (isSafe(sum)) return sum;
  }
  return shrink(BigInt(a) + BigInt(b));
}

/** Multiplies exactly. */
export function multiply(a: Int, b: Int): Int {
  if (typeof a === 'number' && typeof b === 'number') {
    const product = a * b;
    if (isSafe(product)) return product;
  }
  return shrink(BigInt(a) * BigInt(b));
}

/** The sign turned round. */
export function negate(a: Int): Int {
  return typeof a === 'number' ? 0 - a : shrink(-a);
}

/** Divides to the nearest whole, half away from zero: 5 ÷ 2 is 3, −5 ÷ 2 is −3. `divisor` > 0. */
export function divideToNearest(dividend: Int, divisor: Int): Int {
  const isNegative = dividend < 0;
  const size = isNegative ? negate(dividend) : dividend;
  const doubled = add(multiply(size, 2), divisor);
  const twice = multiply(divisor, 2);
  const nearest =
    typeof doubled === 'number' && typeof twice === 'number'
      ? (doubled - (doubled % twice)) / twice
      : shrink(BigInt(doubled) / BigInt(twice));
  return isNegative ? negate(nearest) : nearest;
}

/** The greatest common divisor of two whole numbers that are not both 0; at least 1. */
export function commonDivisor(a: Int, b: Int): Int {
  if (typeof a === 'number' && typeof b === 'number') {
    let [x, y] = [Math.abs(a), Math.abs(b)];
    while (y !== 0) [x, y] = [y, x % y];
    return x;
  }
  let [x, y] = [BigInt(a), BigInt(b)];
  while (y !== 0n) [x, y] = [y, x % y];
  return shrink(x < 0n ? -x : x);
}

/** Divides where nothing remains. */
export function divideExactly(dividend: Int, divisor: Int): Int {
  return typeof dividend === 'number' && typeof divisor === 'number'
    ? dividend / divisor
    : shrink(BigInt(dividend) / BigInt(divisor));
}
