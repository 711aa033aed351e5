import { describe, expect, test } from 'vitest';
import { add, commonDivisor, divideExactly, divideToNearest, multiply, negate } from './integer.ts';

describe('whole numbers of any size', () => {
  test.each([
    [2, 3, 5],
    [9_007_199_254_740_991, 0, 9_007_199_254_740_991],
    [9_007_199_254_740_991, 2, 9_007_199_254_740_993n],
    [-9_007_199_254_740_991, -2, -9_007_199_254_740_993n],
    [9_007_199_254_740_993n, -2, 9_007_199_254_740_991],
    [9_007_199_254_740_993n, 9_007_199_254_740_993n, 18_014_398_509_481_986n],
  ])('%s + %s = %s', (a, b, sum) => expect(add(a, b)).toBe(sum));

  test.each([
    [6, 7, 42],
    [94_906_265, 94_906_265, 9_007_199_136_250_225],
    // 10,000,000,000 cents × 10,000,000 ten-thousandths: $100,000,000 at $1,000.
    [10_000_000_000, 10_000_000, 100_000_000_000_000_000n],
    [-10_000_000_000, 10_000_000, -100_000_000_000_000_000n],
    [100_000_000_000_000_000n, 0, 0],
  ])('%s × %s = %s', (a, b, product) => expect(multiply(a, b)).toBe(product));

  test.each([
    [5, -5],
    [0, 0],
    [-5, 5],
    [9_007_199_254_740_993n, -9_007_199_254_740_993n],
  ])('%s turned round is %s', (a, turned) => expect(negate(a)).toBe(turned));

  test.each([
    [5, 2, 3],
    [-5, 2, -3],
    [4, 2, 2],
    [1, 3, 0],
    [-1, 3, 0],
    [2, 3, 1],
    [0, 7, 0],
    [14_999, 10_000, 1],
    [15_000, 10_000, 2],
    // Doubled, the dividend is past 2^53: 4503599627370495.5 rounds up.
    [9_007_199_254_740_991, 2, 4_503_599_627_370_496],
    [-9_007_199_254_740_991, 2, -4_503_599_627_370_496],
    [180_143_985_094_819_860n, 10, 18_014_398_509_481_986n],
    [25n, 10n, 3],
  ])('%s ÷ %s to the nearest is %s', (dividend, divisor, nearest) =>
    expect(divideToNearest(dividend, divisor)).toBe(nearest),
  );

  test.each([
    [12, 18, 6],
    [-12, 18, 6],
    [0, 5, 5],
    [7, 1, 1],
    [36_028_797_018_963_972n, 12, 12],
    [-36_028_797_018_963_972n, 12, 12],
  ])('%s and %s have %s in common', (a, b, divisor) => expect(commonDivisor(a, b)).toBe(divisor));

  test.each([
    [42, 6, 7],
    [18_014_398_509_481_986n, 2, 9_007_199_254_740_993n],
    [18_014_398_509_481_982n, 2, 9_007_199_254_740_991],
  ])('%s ÷ %s leaves nothing: %s', (a, b, quotient) => expect(divideExactly(a, b)).toBe(quotient));
});
