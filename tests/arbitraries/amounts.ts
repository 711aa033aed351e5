import * as fc from 'fast-check';
import type {
  BasisPoints,
  Cents,
  RateUnits,
  WrvuHundredths,
} from '../../src/compensation/index.ts';
import { basisPoints, cents, rateUnits, wrvuHundredths } from '../../src/compensation/index.ts';

/** A term that the contract may leave out; it shrinks to "not stated". */
export function maybe<T>(term: fc.Arbitrary<T>): fc.Arbitrary<T | null> {
  return fc.option(term, { nil: null, freq: 2 });
}

/** Annual amounts of money: round ones, some to the cent, a few at the bounds of the file. */
export function salaries(): fc.Arbitrary<Cents> {
  return fc.oneof(
    { withCrossShrink: true },
    { weight: 6, arbitrary: fc.integer({ min: 0, max: 60 }).map((n) => cents(n * 1_000_000)) },
    { weight: 3, arbitrary: fc.integer({ min: 0, max: 60_000_000 }).map(cents) },
    { weight: 1, arbitrary: fc.constantFrom(0, 1, 10_000_000_000).map(cents) },
  );
}

/** Smaller payments: stipends, signing bonuses, a shift of call. */
export function payments(): fc.Arbitrary<Cents> {
  return fc.oneof(
    { withCrossShrink: true },
    { weight: 4, arbitrary: fc.integer({ min: 0, max: 50 }).map((n) => cents(n * 100_000)) },
    { weight: 2, arbitrary: fc.integer({ min: 0, max: 5_000_000 }).map(cents) },
  );
}

/** A year's wRVUs: hundreds, some to the hundredth, a few at the bounds of the file. */
export function wrvuAmounts(): fc.Arbitrary<WrvuHundredths> {
  return fc.oneof(
    { withCrossShrink: true },
    {
      weight: 6,
      arbitrary: fc.integer({ min: 0, max: 100 }).map((n) => wrvuHundredths(n * 10_000)),
    },
    { weight: 3, arbitrary: fc.integer({ min: 0, max: 1_200_000 }).map(wrvuHundredths) },
    { weight: 1, arbitrary: fc.constantFrom(0, 1, 20_000_000).map(wrvuHundredths) },
  );
}

/** Dollars per wRVU: whole dollars, some to the ten-thousandth, a few at the bounds of the file. */
export function rates(): fc.Arbitrary<RateUnits> {
  return fc.oneof(
    { withCrossShrink: true },
    { weight: 6, arbitrary: fc.integer({ min: 25, max: 90 }).map((n) => rateUnits(n * 10_000)) },
    { weight: 3, arbitrary: fc.integer({ min: 1, max: 1_000_000 }).map(rateUnits) },
    { weight: 1, arbitrary: fc.constantFrom(0, 1, 10_000_000).map(rateUnits) },
  );
}

/** Percents between two bounds, in percent: whole ones, some to the basis point. */
export function percents(least: number, most: number): fc.Arbitrary<BasisPoints> {
  return fc.oneof(
    { withCrossShrink: true },
    {
      weight: 3,
      arbitrary: fc.integer({ min: least, max: most }).map((n) => basisPoints(n * 100)),
    },
    {
      weight: 1,
      arbitrary: fc.integer({ min: least * 100, max: most * 100 }).map(basisPoints),
    },
  );
}

/** Percents of a volume or a target: mostly near the whole, a few at the bounds of the file. */
export function shares(least: number): fc.Arbitrary<BasisPoints> {
  return fc.oneof(
    { withCrossShrink: true },
    {
      weight: 3,
      arbitrary: fc.constantFrom(100, 50, 75, 80, 90, 110, 120).map((n) => basisPoints(n * 100)),
    },
    { weight: 2, arbitrary: percents(least, 200) },
    { weight: 1, arbitrary: percents(least, 1000) },
  );
}
