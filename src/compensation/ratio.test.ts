import { describe, expect, test } from 'vitest';
import {
  greater,
  lesser,
  lowestTerms,
  minus,
  mulDiv,
  over,
  plus,
  ratio,
  reaches,
  round,
  times,
  ZERO,
} from './ratio.ts';

describe('exact quantities', () => {
  test.each([
    [ratio(1, 2), 1],
    [ratio(-1, 2), -1],
    [ratio(14_999, 10_000), 1],
    [ratio(-14_999, 10_000), -1],
    [ratio(5, 2), 3],
    [ratio(7), 7],
    [ZERO, 0],
  ])('%o rounds to %s', (quantity, rounded) => expect(round(quantity)).toBe(rounded));

  test.each([
    [26_000_000, 1, 12, 2_166_667],
    [1, 1, 2, 1],
    [-1, 1, 2, -1],
    // $100,000,000 × 1,000 %: the product 10^16 is past 2^53, the quotient is not.
    [10_000_000_000, 100_000, 10_000, 100_000_000_000],
    // 9007199254740991 × 3 ÷ 4 = 6755399441055743.25
    [9_007_199_254_740_991, 3, 4, 6_755_399_441_055_743],
    // … × 3 ÷ 6 = 4503599627370495.5
    [9_007_199_254_740_991, 3, 6, 4_503_599_627_370_496],
  ])('%s × %s ÷ %s is %s', (a, b, c, result) => expect(mulDiv(a, b, c)).toBe(result));

  test.each([
    [ratio(499_999), ratio(500_000), false],
    [ratio(500_000), ratio(500_000), true],
    [ratio(1, 3), ratio(2, 6), true],
    [ratio(333_333_333_333_333, 1_000_000_000_000_000), ratio(1, 3), false],
    [ratio(1, 3), ratio(333_333_333_333_333, 1_000_000_000_000_000), true],
    [ratio(-1, 3), ratio(-1, 2), true],
  ])('%o reaches %o: %s', (a, b, isReached) => expect(reaches(a, b)).toBe(isReached));

  test('sums, differences, products and quotients are exact', () => {
    expect(plus(ratio(1, 3), ratio(1, 6))).toEqual({ n: 9, d: 18 });
    expect(plus(ratio(1, 12), ratio(5, 12))).toEqual({ n: 6, d: 12 });
    expect(minus(ratio(1, 2), ratio(1, 3))).toEqual({ n: 1, d: 6 });
    expect(times(ratio(2, 3), ratio(3, 4))).toEqual({ n: 6, d: 12 });
    expect(over(ratio(1, 2), ratio(3, 4))).toEqual({ n: 4, d: 6 });
  });

  test('a divisor below 0 changes both signs', () => {
    expect(over(ratio(1), ratio(-2))).toEqual({ n: -1, d: 2 });
  });

  test('parts past 2^53 are brought to lowest terms', () => {
    // (2^53 − 1) × 4 over 8: the product is too large for a number, its half is not.
    expect(times(ratio(9_007_199_254_740_991), ratio(4, 8))).toEqual({
      n: 9_007_199_254_740_991,
      d: 2,
    });
  });

  test('the greater and the lesser of two; the first where they are equal', () => {
    const [half, twoQuarters, third] = [ratio(1, 2), ratio(2, 4), ratio(1, 3)];
    expect(greater(half, third)).toBe(half);
    expect(greater(third, half)).toBe(half);
    expect(lesser(half, third)).toBe(third);
    expect(greater(half, twoQuarters)).toBe(half);
    expect(lowestTerms(twoQuarters)).toEqual({ n: 1, d: 2 });
  });
});
