import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Fraction } from '../../tests/arbitraries/fraction.ts';
import {
  differenceOf,
  fraction,
  isAtLeast,
  isSame,
  nearest,
  productOf,
  quotientOf,
  sumOf,
} from '../../tests/arbitraries/fraction.ts';
import { holds } from '../../tests/arbitraries/law.ts';
import { reachOf } from '../../tests/arbitraries/reach.ts';
import type { Int } from './integer.ts';
import { add, commonDivisor, divideToNearest, multiply, negate } from './integer.ts';
import type { Ratio } from './ratio.ts';
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
} from './ratio.ts';

const reach = reachOf('integer and ratio', [
  'within the safe integers',
  'a product past 2^53',
  'a part past 2^53',
  'negative',
  'half a unit over',
  'equal',
  'unequal',
]);

const SAFE = BigInt(Number.MAX_SAFE_INTEGER);
const isSafe = (value: bigint) => value <= SAFE && value >= -SAFE;
/** A whole number as the engine keeps it: a number while it is safe, a bigint beyond. */
const kept = (value: bigint): Int => (isSafe(value) ? Number(value) : value);

const sizes = [10n, 10_000n, 100_000_000n, SAFE, 2n ** 70n];
const wholes = fc.oneof(
  ...sizes.map((size) => fc.bigInt({ min: -size, max: size })),
  fc.constantFrom(SAFE, SAFE - 1n, SAFE + 1n, -SAFE, -SAFE - 1n, SAFE / 2n, SAFE / 2n + 1n),
);
const aboveZero = wholes.map((value) => (value < 0n ? -value : value) + (value === 0n ? 1n : 0n));
const fractions = fc
  .tuple(wholes, fc.oneof(aboveZero, fc.constantFrom(1n, 2n, 12n, 1200n)))
  .map(([n, d]) => ({ exact: fraction(n, d), held: ratio(kept(n), kept(d)) }));

const fractionOf = ({ n, d }: Ratio): Fraction => fraction(n, d);
const named = (name: Parameters<typeof reach.count>[0], holdsFor: boolean) =>
  holdsFor ? name : [];

describe('whole numbers of any size', () => {
  // Seen to catch: a product taken as a number although it is past 2^53.
  test('add, multiply and negate agree with BigInt and keep what is safe as a number', () => {
    holds(fc.tuple(wholes, wholes), ([a, b]) => {
      reach.count(named(['a product past 2^53'], !isSafe(a * b) && isSafe(a) && isSafe(b)));
      reach.count(named(['within the safe integers'], isSafe(a * b)));
      reach.count(named(['a part past 2^53'], !isSafe(a)));
      expect(add(kept(a), kept(b))).toBe(kept(a + b));
      expect(multiply(kept(a), kept(b)) === kept(a * b)).toBe(true);
      expect(negate(kept(a)) === kept(-a)).toBe(true);
    });
  });

  // Seen to catch: negative halves rounded towards zero.
  test('division to the nearest takes halves away from zero', () => {
    const halves = fc
      .tuple(wholes, aboveZero)
      .map(([whole, half]) => [(2n * whole + 1n) * half, 2n * half]);
    holds(fc.oneof(fc.tuple(wholes, aboveZero), halves), ([dividend = 0n, divisor = 1n]) => {
      reach.count(
        named(['half a unit over'], (2n * dividend) % divisor === 0n && dividend % divisor !== 0n),
      );
      reach.count(named(['negative'], dividend < 0n));
      const found = divideToNearest(kept(dividend), kept(divisor));
      expect(found === kept(nearest(fraction(dividend, divisor)))).toBe(true);
    });
  });

  // Seen to catch: the product taken in floating point.
  test('a × b ÷ c rounds the exact product', () => {
    const amounts = fc.bigInt({ min: 0n, max: SAFE });
    const units = fc.bigInt({ min: 0n, max: 10_000_000n });
    holds(
      fc.tuple(amounts, units, fc.constantFrom(12n, 100n, 365n, 10_000n, 1_000_000n)),
      ([a, b, c]) => {
        reach.count(named(['a product past 2^53'], !isSafe(a * b)));
        expect(mulDiv(Number(a), Number(b), Number(c))).toBe(Number(nearest(fraction(a * b, c))));
      },
    );
  });

  // Seen to catch: a divisor with the sign of what it divides.
  test('the greatest common divisor divides both and leaves nothing in common', () => {
    holds(fc.tuple(wholes, aboveZero), ([a, b]) => {
      const divisor = BigInt(commonDivisor(kept(a), kept(b)));
      expect(divisor > 0n && a % divisor === 0n && b % divisor === 0n).toBe(true);
      expect(commonDivisor(kept(a / divisor), kept(b / divisor))).toBe(1);
    });
  });
});

describe('exact quantities', () => {
  // Seen to catch: a quotient by a negative left with a negative divisor.
  test('sums, differences, products and quotients are those of fractions', () => {
    holds(fc.tuple(fractions, fractions), ([a, b]) => {
      expect(isSame(fractionOf(plus(a.held, b.held)), sumOf(a.exact, b.exact))).toBe(true);
      expect(isSame(fractionOf(minus(a.held, b.held)), differenceOf(a.exact, b.exact))).toBe(true);
      expect(isSame(fractionOf(times(a.held, b.held)), productOf(a.exact, b.exact))).toBe(true);
      const divisor = b.exact.n === 0n ? a : b;
      const isZero = divisor.exact.n === 0n;
      const quotient = isZero ? ratio(1) : over(a.held, divisor.held);
      const expected = isZero ? fraction(1) : quotientOf(a.exact, divisor.exact);
      expect(isSame(fractionOf(quotient), expected) && BigInt(quotient.d) > 0n).toBe(true);
    });
  });

  // Seen to catch: quotients compared in floating point.
  test('one quantity reaches another exactly, however close they are', () => {
    const close = fractions.chain(({ exact, held }) =>
      fc.bigInt({ min: -1n, max: 1n }).map((by) => {
        const [n, d] = [exact.n * 1_000_003n + by, exact.d * 1_000_003n];
        return [
          { exact, held },
          { exact: fraction(n, d), held: ratio(kept(n), kept(d)) },
        ] as const;
      }),
    );
    holds(fc.oneof(close, fc.tuple(fractions, fractions)), ([a, b]) => {
      const isReached = isAtLeast(a.exact, b.exact);
      reach.count(named(['equal'], isSame(a.exact, b.exact)));
      reach.count(named(['unequal'], !isSame(a.exact, b.exact)));
      expect(reaches(a.held, b.held)).toBe(isReached);
      expect(isSame(fractionOf(greater(a.held, b.held)), isReached ? a.exact : b.exact)).toBe(true);
      expect(isSame(fractionOf(lesser(a.held, b.held)), isReached ? b.exact : a.exact)).toBe(true);
    });
  });

  // Seen to catch: `Math.round`, which takes −0.5 to 0.
  test('rounding turns round with the sign and never moves by more than half a unit', () => {
    holds(fractions, ({ exact, held }) => {
      const rounded = round(held);
      expect(round(minus(ratio(0), held)) + rounded).toBe(0);
      expect(rounded).toBe(Number(nearest(exact)));
    });
  });

  // Seen to catch: parts left undivided.
  test('lowest terms are the same quantity with nothing in common', () => {
    holds(fractions, ({ exact, held }) => {
      const lowest = lowestTerms(held);
      expect(isSame(fractionOf(lowest), exact)).toBe(true);
      expect(commonDivisor(lowest.n, lowest.d)).toBe(1);
    });
  });

  test('every rule is reached', () => expect(reach.unreached()).toEqual([]));
});
