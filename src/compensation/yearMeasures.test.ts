import { describe, expect, test } from 'vitest';
import { dollars, percent, perWrvu, twoDecimals, wrvus } from '../../tests/builders/amounts.ts';
import type { OfferTerms, PhaseTerms } from '../../tests/builders/offer.ts';
import { offerOf } from '../../tests/builders/offer.ts';
import { workedExamplePhase } from '../../tests/builders/rebased.ts';
import { work, yearOf } from '../../tests/builders/work.ts';
import type { Applies, Model } from './offer.ts';
import { lowestTerms } from './ratio.ts';
import { bonusMissed, effectiveRate, nextWrvu } from './yearMeasures.ts';

const tier = (from: number, rate: number) => ({
  fromWrvus: wrvus(from),
  dollarsPerWrvu: perWrvu(rate),
});
const plan = (
  model: Model,
  tiers: readonly ReturnType<typeof tier>[],
  applies?: Applies,
): PhaseTerms => ({
  ...workedExamplePhase,
  productivity: { model, tiers, applies: applies ?? 'marginal' },
});

function first(phase: PhaseTerms, annual: number, terms: Partial<OfferTerms> = {}) {
  const { volume, ...others } = terms;
  const offer = offerOf({
    phases: [phase],
    volume: { annualWrvus: wrvus(annual), ...volume },
    ...others,
  });
  const worked = work(offer, 1);
  return [worked.ran, yearOf(worked, 1)] as const;
}

describe('the bonus missed', () => {
  const above4500 = plan('bonus', [tier(4500, 50)]);

  test.each([
    // At the target of 5,000: 500 × 50.
    [4200, 2_500_000],
    [4600, 2_000_000],
    [5000, 0],
    [5500, 0],
  ])('at %s wRVUs is %s cents', (annual, missed) =>
    expect(bonusMissed(...first(above4500, annual))).toBe(missed),
  );

  test('is nothing where the threshold is the target', () => {
    expect(bonusMissed(...first(workedExamplePhase, 4200))).toBe(0);
  });

  test('is unknown without a target', () => {
    expect(bonusMissed(...first({ ...above4500, target: {} }, 4200))).toBeNull();
  });

  test('leaves out the target of leave where it is prorated', () => {
    const leave = [{ fromMonth: 4, months: twoDecimals(3), basePaidPercent: null }];
    const prorated = (proratedForLeave: boolean): PhaseTerms => ({
      ...above4500,
      target: { annualWrvus: wrvus(5000), proratedForLeave },
    });
    // 9 months: 3,750 against 3,375. 12 months: 5,000 against 4,500.
    expect(bonusMissed(...first(prorated(true), 4000, { volume: { leave } }))).toBe(1_875_000);
    expect(bonusMissed(...first(prorated(false), 4000, { volume: { leave } }))).toBe(2_500_000);
  });

  test('counts what is repaid', () => {
    const draw: PhaseTerms = {
      ...workedExamplePhase,
      productivity: { model: 'draw', tiers: [tier(0, 52)], deficit: 'repaid' },
    };
    // At 4,200: 218,400 − 260,000; at 5,000 nothing is due.
    expect(bonusMissed(...first(draw, 4200))).toBe(4_160_000);
  });
});

describe('effective dollars per wRVU', () => {
  const effective = (...found: Parameters<typeof first>) => {
    const rate = effectiveRate(first(...found)[1]);
    return rate === null ? null : lowestTerms(rate);
  };

  test('are the recurring cash ÷ the credited wRVUs, exact', () => {
    // 260,000 ÷ 4,200 = 61.904761…, in ten-thousandths 13,000,000 ÷ 21.
    expect(effective(workedExamplePhase, 4200)).toEqual({ n: 13_000_000, d: 21 });
  });

  test('are counted under the cap and without one-offs', () => {
    const items = [
      {
        kind: 'signing',
        label: null,
        dollars: dollars(30_000),
        paidInMonth: null,
        repayment: 'none',
      },
    ] as const;
    const terms = { items, totalCashCapDollars: dollars(250_000) };
    expect(effective(workedExamplePhase, 5000, terms)).toEqual({ n: 500_000, d: 1 });
  });

  test('are unknown without a wRVU', () => {
    expect(effective(workedExamplePhase, 0)).toBeNull();
  });
});

describe('the next wRVU', () => {
  test.each([
    ['below the threshold', 4998, 0],
    ['that only reaches it', 4999, 0],
    ['from it on', 5000, 5000],
    ['half below it', 4999.5, 2500],
  ])('%s is worth, at %s wRVUs, %s cents', (_, annual, worth) =>
    expect(nextWrvu(...first(workedExamplePhase, annual))).toBe(worth),
  );

  test('that reaches a cliff is worth all that lies on it', () => {
    const cliff = plan('production', [tier(0, 50), tier(5000, 60)], 'wholeFromFirst');
    // 4,999 × 50 = 249,950; 5,000 × 60 = 300,000.
    expect(nextWrvu(...first(cliff, 4999))).toBe(5_005_000);
    expect(nextWrvu(...first(cliff, 5000))).toBe(6000);
  });

  test('is worth nothing under a cap that is reached', () => {
    const terms = { totalCashCapDollars: dollars(250_000) };
    expect(nextWrvu(...first(workedExamplePhase, 6000, terms))).toBe(0);
  });

  test('is worked in the last month that is not all leave', () => {
    const quarterly: PhaseTerms = {
      ...workedExamplePhase,
      productivity: { model: 'bonus', tiers: [tier(4800, 50)], measuredEveryMonths: 3 },
    };
    const leave = [{ fromMonth: 10, months: twoDecimals(3), basePaidPercent: null }];
    // Each quarter is at its threshold of 1,200; the fourth, all leave, is far below.
    expect(nextWrvu(...first(quarterly, 4800, { volume: { leave } }))).toBe(5000);
    const part = [{ fromMonth: 10, months: twoDecimals(2.99), basePaidPercent: percent(0) }];
    expect(nextWrvu(...first(quarterly, 4800, { volume: { leave: part } }))).toBe(0);
  });

  test('is worth nothing in a year that is all leave', () => {
    const leave = [{ fromMonth: 1, months: twoDecimals(12), basePaidPercent: null }];
    expect(nextWrvu(...first(workedExamplePhase, 6000, { volume: { leave } }))).toBe(0);
  });
});
