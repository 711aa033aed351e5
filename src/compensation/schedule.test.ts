import { describe, expect, test } from 'vitest';
import { perWrvu, wrvus } from '../../tests/builders/amounts.ts';
import type { Applies } from './offer.ts';
import type { ProductivityTerms } from './plan.ts';
import { ratio } from './ratio.ts';
import { schedule } from './schedule.ts';
import { wrvuHundredths } from './units.ts';

type Step = readonly [fromWrvus: number, dollarsPerWrvu: number];

/** What tiers that start at these annual thresholds pay for a year's wRVUs, in cents. */
function paid(applies: Applies, steps: readonly Step[], worked: number) {
  const terms: ProductivityTerms = {
    model: 'production',
    applies,
    tiers: steps.map(([, rate]) => ({
      fromWrvus: wrvuHundredths(0),
      printedFrom: null,
      dollarsPerWrvu: perWrvu(rate),
    })),
    startsAtBase: false,
    everyMonths: 12,
    planYearStartsInMonth: 1,
    isCumulative: false,
    deficit: 'forgiven',
    phase: 0,
  };
  return schedule(
    terms,
    steps.map(([from]) => ratio(wrvus(from))),
    ratio(wrvus(worked)),
  );
}

const steps: readonly Step[] = [
  [4000, 55],
  [6000, 60],
  [8000, 70],
];

describe('a marginal schedule', () => {
  test.each([
    [0, 0, -1],
    [3999.99, 0, -1],
    [4000, 0, 0],
    [5000, 5_500_000, 0],
    // 2,000 × 55 = 110,000
    [6000, 11_000_000, 1],
    [6000.01, 11_000_060, 1],
    // 110,000 + 2,000 × 60 = 230,000
    [8000, 23_000_000, 2],
    // 230,000 + 2,000 × 70 = 370,000
    [10_000, 37_000_000, 2],
  ])('pays for %s wRVUs %s cents, tier %s', (worked, cents, tier) =>
    expect(paid('marginal', steps, worked)).toEqual({ cents, tier }),
  );

  test('pays from the first wRVU where its first tier starts there', () => {
    expect(paid('marginal', [[0, 50]], 5000).cents).toBe(25_000_000);
  });

  test('rounds once, half a cent away from zero', () => {
    // 0.01 × 0.50 = 0.005; 4,321.10 × 45.52 = 196,696.472
    expect(paid('marginal', [[0, 0.5]], 0.01).cents).toBe(1);
    expect(paid('marginal', [[0, 0.49]], 0.01).cents).toBe(0);
    expect(paid('marginal', [[0, 45.52]], 4321.1).cents).toBe(19_669_647);
  });

  test('rounds the sum of its tiers and not each of them', () => {
    // 0.004 + 0.004 = 0.008: a cent; each alone would be nothing.
    const halves: readonly Step[] = [
      [0, 0.4],
      [0.01, 0.4001],
    ];
    expect(paid('marginal', halves, 0.02).cents).toBe(1);
  });
});

describe('a whole-volume schedule above its first threshold', () => {
  test.each([
    [3999.99, 0, -1],
    [4000, 0, 0],
    // 1,999.99 × 55 = 109,999.45
    [5999.99, 10_999_945, 0],
    // 2,000 × 60 = 120,000
    [6000, 12_000_000, 1],
    // 3,999.99 × 60 = 239,999.40
    [7999.99, 23_999_940, 1],
    // 4,000 × 70 = 280,000
    [8000, 28_000_000, 2],
  ])('pays for %s wRVUs %s cents, tier %s', (worked, cents, tier) =>
    expect(paid('wholeAboveThreshold', steps, worked)).toEqual({ cents, tier }),
  );
});

describe('a whole-volume schedule from the first wRVU, a cliff', () => {
  test.each([
    [3999.99, 0, -1],
    // 4,000 × 55 = 220,000
    [4000, 22_000_000, 0],
    // 5,999.99 × 55 = 329,999.45
    [5999.99, 32_999_945, 0],
    [6000, 36_000_000, 1],
    [8000, 56_000_000, 2],
  ])('pays for %s wRVUs %s cents, tier %s', (worked, cents, tier) =>
    expect(paid('wholeFromFirst', steps, worked)).toEqual({ cents, tier }),
  );
});

describe('of tiers that start together', () => {
  const together: readonly Step[] = [
    [6000, 60],
    [6000, 70],
  ];

  test.each<[Applies, number]>([
    ['marginal', 7_000_000],
    ['wholeAboveThreshold', 7_000_000],
    ['wholeFromFirst', 49_000_000],
  ])('the last one alone pays, %s', (applies, cents) =>
    expect(paid(applies, together, 7000)).toEqual({ cents, tier: 1 }),
  );
});

describe('a tier without a rate', () => {
  test('pays nothing for its part', () => {
    const gap: readonly Step[] = [
      [0, 50],
      [4000, 0],
      [5000, 60],
    ];
    // 4,000 × 50 + 1,000 × 60
    expect(paid('marginal', gap, 6000).cents).toBe(26_000_000);
  });
});

describe('the largest contract', () => {
  test('is exact past 2^53', () => {
    // 200,000 wRVUs at $1,000: $200,000,000.
    expect(paid('marginal', [[0, 1000]], 200_000).cents).toBe(20_000_000_000);
    // 199,999.99 × 999.9999 = 199,999,970.000001
    expect(paid('marginal', [[0, 999.9999]], 199_999.99).cents).toBe(19_999_997_000);
  });
});
