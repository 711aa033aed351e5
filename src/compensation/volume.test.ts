import { describe, expect, test } from 'vitest';
import { percent, perWrvu, twoDecimals, wrvus } from '../../tests/builders/amounts.ts';
import { offerOf } from '../../tests/builders/offer.ts';
import { work } from '../../tests/builders/work.ts';
import type { Volume } from './offer.ts';
import { lowestTerms } from './ratio.ts';
import { rampOf } from './volume.ts';

/** A contract of production alone, worked for five years. */
const producing = (volume: Partial<Volume>) =>
  work(
    offerOf({
      phases: [
        {
          productivity: {
            model: 'production',
            tiers: [{ fromWrvus: null, dollarsPerWrvu: perWrvu(50) }],
          },
        },
      ],
      volume,
    }),
    5,
  ).ran;

describe('a ramp', () => {
  const ramp = [percent(40), percent(70), percent(100)];

  test.each([
    [1, 4000],
    [2, 7000],
    [3, 10_000],
    [4, 10_000],
    [10, 10_000],
  ])('in year %s gives %s basis points', (year, share) => expect(rampOf(ramp, year)).toBe(share));

  test('that is not stated is the whole', () => expect(rampOf(null, 3)).toBe(10_000));
});

describe('the volume of a year', () => {
  test.each<{ readonly why: string; readonly volume: Partial<Volume>; readonly years: number[] }>([
    {
      why: 'the same in every year where nothing else is stated',
      volume: { annualWrvus: wrvus(4200) },
      years: [420_000, 420_000, 420_000, 420_000, 420_000],
    },
    {
      why: 'ramped, the last percent repeating',
      volume: { annualWrvus: wrvus(4200), rampPercent: [percent(60), percent(85.5)] },
      years: [252_000, 359_100, 359_100, 359_100, 359_100],
    },
    {
      // 4,284.00; 4,369.68; 4,457.0736; 4,546.215072: each rounded once, from the first.
      why: 'grown by 2 % a year, from the second',
      volume: { annualWrvus: wrvus(4200), growthPercentPerYear: percent(2) },
      years: [420_000, 428_400, 436_968, 445_707, 454_622],
    },
    {
      // 7, 3.5, 1.75, 0.875 and 0.4375 hundredths.
      why: 'halved each year, each from the first and not from the one before',
      volume: { annualWrvus: wrvus(0.07), growthPercentPerYear: percent(-50) },
      years: [7, 4, 2, 1, 0],
    },
    {
      why: 'credited in part',
      volume: { annualWrvus: wrvus(4321.15), creditPercent: percent(80) },
      years: [345_692, 345_692, 345_692, 345_692, 345_692],
    },
    {
      // 50 % of a hundredth is half of one, 49.99 % is less.
      why: 'rounded with the half away from zero',
      volume: { annualWrvus: wrvus(0.01), rampPercent: [percent(50), percent(49.99)] },
      years: [1, 0, 0, 0, 0],
    },
  ])('is $why', ({ volume, years }) => expect(producing(volume).volumes).toEqual(years));
});

describe('the wRVUs of a month', () => {
  const months = (volume: Partial<Volume>) =>
    producing(volume).months.map(({ wrvus: worked }) => lowestTerms(worked));

  test('are a twelfth where no weights are stated', () => {
    // 4,321.10 ÷ 12 = 360.091666…: kept exact.
    expect(months({ annualWrvus: wrvus(4321.1) })[4]).toEqual({ n: 216_055, d: 6 });
  });

  test('follow the weights of the contract year, zeros among them', () => {
    const monthWeights = [9, 9, 9, 9, 9, 9, 3, 0, 6, 9, 9, 9];
    const worked = months({ annualWrvus: wrvus(5200), monthWeights });
    // 5,200 × 9 ÷ 90 = 520; × 3 ÷ 90 = 173.33…; 0; × 6 ÷ 90 = 346.66…
    expect([worked[0], worked[6], worked[7], worked[8], worked[12], worked[19]]).toEqual([
      { n: 52_000, d: 1 },
      { n: 52_000, d: 3 },
      { n: 0, d: 1 },
      { n: 104_000, d: 3 },
      { n: 52_000, d: 1 },
      { n: 0, d: 1 },
    ]);
  });

  test('leave out what falls into leave, in whole months and a part', () => {
    const leave = [{ fromMonth: 14, months: twoDecimals(2.77), basePaidPercent: null }];
    const worked = months({ annualWrvus: wrvus(4800), leave });
    // 400 a month; of month 16 the 0.23 that are worked: 92.
    expect(worked.slice(12, 17)).toEqual([
      { n: 40_000, d: 1 },
      { n: 0, d: 1 },
      { n: 0, d: 1 },
      { n: 9200, d: 1 },
      { n: 40_000, d: 1 },
    ]);
  });
});
