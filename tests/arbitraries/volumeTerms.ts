import * as fc from 'fast-check';
import type { Leave, Volume } from '../../src/compensation/index.ts';
import { basisPoints, hundredths } from '../../src/compensation/index.ts';
import { maybe, percents, shares, wrvuAmounts } from './amounts.ts';

/** What a law asks of the production. */
export interface VolumeChoice {
  /** Leaves at most; 2 unless said. */
  readonly leaves?: number;
  /** Every month carries a twelfth. */
  readonly isEven?: boolean;
}

/** What a physician expects to do: ramps, growth, weights with zeros, leave whole and in part. */
export function volumeTerms(choice: VolumeChoice = {}): fc.Arbitrary<Volume> {
  return fc.record({
    annualWrvus: wrvuAmounts(),
    rampPercent: maybe(fc.array(shares(0), { minLength: 1, maxLength: 4 })),
    growthPercentPerYear: maybe(percents(-50, 100)),
    monthWeights: choice.isEven === true ? fc.constant(null) : maybe(monthWeights()),
    leave: leaves(choice.leaves ?? 2),
    creditPercent: maybe(shares(0)),
    explainedYears: fc.uniqueArray(fc.integer({ min: 1, max: 10 }), { maxLength: 2 }),
    from: fc.constant(null),
    wrvuSchedule: fc.constant(null),
  });
}

/** Twelve weights, many of them 0 and not all. */
function monthWeights(): fc.Arbitrary<readonly number[]> {
  return fc
    .array(
      fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 1000 })),
      { minLength: 12, maxLength: 12 },
    )
    .map((weights) =>
      weights.every((weight) => weight === 0) ? [1, ...weights.slice(1)] : weights,
    );
}

/** Leaves that touch no month twice: laid one after the other, with a month or more between them. */
export function leaves(most: number): fc.Arbitrary<readonly Leave[]> {
  const leave = fc.record({
    monthsBefore: fc.integer({ min: 1, max: 24 }),
    months: fc.oneof(
      fc.constantFrom(100, 300, 1200),
      fc.constantFrom(50, 277, 250),
      fc.integer({ min: 1, max: 2400 }),
    ),
    basePaidPercent: maybe(
      fc.oneof(fc.constantFrom(basisPoints(0), basisPoints(5000)), percents(0, 100)),
    ),
  });
  return fc.array(leave, { maxLength: most }).map((found) => {
    let free = 0;
    return found.map(({ monthsBefore, months, basePaidPercent }) => {
      const fromMonth = free + monthsBefore;
      free = fromMonth + Math.ceil(months / 100);
      return { fromMonth, months: hundredths(months), basePaidPercent };
    });
  });
}
