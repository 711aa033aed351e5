import { describe, expect, test } from 'vitest';
import { dollars, percent, perWrvu, twoDecimals, wrvus } from '../../tests/builders/amounts.ts';
import type { PhaseTerms } from '../../tests/builders/offer.ts';
import { offerOf } from '../../tests/builders/offer.ts';
import { work } from '../../tests/builders/work.ts';
import type { Leave } from './offer.ts';

const volume = { annualWrvus: wrvus(4800) };
const salary = { model: 'salary' } as const;
const production = {
  model: 'production',
  tiers: [{ fromWrvus: null, dollarsPerWrvu: perWrvu(50) }],
} as const;

function worked(phases: readonly PhaseTerms[], leave: readonly Leave[] = []) {
  return work(offerOf({ phases, volume: { ...volume, leave } }), 3);
}

describe('a month of base', () => {
  // 260,000 ÷ 12 = 21,666.666…: each month is what is paid up to its end, less what was before.
  test('is a twelfth, so that the year makes up the whole to the cent', () => {
    const { ran, years } = worked([
      { base: { annualDollars: dollars(260_000) }, productivity: salary },
    ]);
    expect(ran.months.slice(0, 4).map(({ basePaid }) => basePaid)).toEqual([
      2_166_667, 2_166_666, 2_166_667, 2_166_667,
    ]);
    expect(years.map(({ pay }) => pay.base)).toEqual([26_000_000, 26_000_000, 26_000_000]);
  });

  test.each([
    { why: 'whole and paid in full', months: 1, paid: null, cents: 2_166_666 },
    { why: 'whole and unpaid', months: 1, paid: percent(0), cents: 0 },
    // 21,666.66 × 60 % = 12,999.996
    { why: 'whole and paid at 60 %', months: 1, paid: percent(60), cents: 1_300_000 },
    // 21,666.66 × (0.5 + 0.5 × 0.6) = 17,333.328
    { why: 'half a month, paid at 60 %', months: 0.5, paid: percent(60), cents: 1_733_333 },
    // 21,666.66 × 0.23 = 4,983.3318
    { why: 'most of a month, unpaid', months: 0.77, paid: percent(0), cents: 498_333 },
  ])('on leave, $why, is $cents cents', ({ months, paid, cents: expected }) => {
    const { ran } = worked(
      [{ base: { annualDollars: dollars(260_000) }, productivity: salary }],
      [{ fromMonth: 2, months: twoDecimals(months), basePaidPercent: paid }],
    );
    expect(ran.months[1]?.basePaid).toBe(expected);
    expect(ran.months[2]?.basePaid).toBe(2_166_667);
  });

  test('changes in the middle of a year with the base that a phase states', () => {
    const { ran, years } = worked([
      { base: { annualDollars: dollars(260_000) }, productivity: salary },
      { fromMonth: 8, base: { annualDollars: dollars(200_000) } },
    ]);
    // round(260,000 × 7 ÷ 12) = 151,666.67; 200,000 − round(200,000 × 7 ÷ 12) = 83,333.33.
    expect(years[0]?.pay.base).toBe(23_500_000);
    expect(ran.months[7]?.basePaid).toBe(1_666_666);
  });
});

describe('the annual base', () => {
  const bases = (phases: readonly PhaseTerms[]) =>
    worked(phases).years.map(({ annualBase }) => annualBase);

  test.each([
    [percent(3), [26_000_000, 26_780_000, 27_583_400]],
    [percent(-50), [26_000_000, 13_000_000, 6_500_000]],
    [percent(0), [26_000_000, 26_000_000, 26_000_000]],
    [null, [26_000_000, 26_000_000, 26_000_000]],
  ])('raised by %s basis points a year is %o', (raisePercentPerYear, expected) => {
    const base = { annualDollars: dollars(260_000), raisePercentPerYear };
    expect(bases([{ base, productivity: salary }])).toEqual(expected);
  });

  test('rounds half a cent of a raise away from zero', () => {
    // 0.50 × 1.01 = 0.505; 0.51 × 1.01 = 0.5151.
    const base = { annualDollars: dollars(0.5), raisePercentPerYear: percent(1) };
    expect(bases([{ base, productivity: salary }])).toEqual([50, 51, 52]);
  });

  test('is not raised in the month in which a phase states one', () => {
    const raisePercentPerYear = percent(10);
    expect(
      bases([
        { base: { annualDollars: dollars(200_000), raisePercentPerYear }, productivity: salary },
        { fromMonth: 13, base: { annualDollars: dollars(150_000), raisePercentPerYear } },
      ]),
    ).toEqual([20_000_000, 15_000_000, 16_500_000]);
  });

  test('runs on with its raises through a phase that states no base', () => {
    const base = { annualDollars: dollars(200_000), raisePercentPerYear: percent(10) };
    expect(
      bases([
        { base, productivity: salary },
        { fromMonth: 6, target: { annualWrvus: wrvus(5000) } },
      ]),
    ).toEqual([20_000_000, 22_000_000, 24_200_000]);
  });

  test('is none under production and comes back as it was, without the raises in between', () => {
    const base = { annualDollars: dollars(200_000), raisePercentPerYear: percent(10) };
    const { ran, years } = worked([
      { base, productivity: salary },
      { fromMonth: 12, productivity: production },
      { fromMonth: 25, productivity: salary },
    ]);
    expect(years.map(({ annualBase }) => annualBase)).toEqual([null, null, 20_000_000]);
    expect(ran.months[11]?.basePaid).toBe(0);
  });

  test('comes back as a phase has stated it under production', () => {
    expect(
      bases([
        { base: { annualDollars: dollars(200_000) }, productivity: salary },
        { fromMonth: 6, productivity: production },
        { fromMonth: 9, base: { annualDollars: dollars(180_000) } },
        { fromMonth: 20, productivity: salary },
      ]),
    ).toEqual([null, 18_000_000, 18_000_000]);
  });
});
