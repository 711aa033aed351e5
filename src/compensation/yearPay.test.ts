import { describe, expect, test } from 'vitest';
import { dollars, percent, perWrvu, twoDecimals, wrvus } from '../../tests/builders/amounts.ts';
import { offerOf } from '../../tests/builders/offer.ts';
import { workedExamplePhase } from '../../tests/builders/rebased.ts';
import { work, yearOf } from '../../tests/builders/work.ts';
import type { Item, Offer } from './offer.ts';

const label = null;

function payOf(items: readonly Item[], cap: Offer['totalCashCapDollars'] = null, years = 3) {
  // 260,000 of base and a bonus of 25,000 in each year.
  const offer = offerOf({
    phases: [workedExamplePhase],
    items,
    totalCashCapDollars: cap,
    volume: { annualWrvus: wrvus(5500) },
  });
  return work(offer, years).years.map(({ pay }) => pay);
}

/** What items pay by kind, in dollars, year by year. */
const paid = (items: readonly Item[]) =>
  payOf(items).map((pay) =>
    [...pay.items, ...pay.oneOffs].map(({ kind, cents }) => [kind, cents / 100]),
  );

describe('what recurs', () => {
  test('a stipend is paid in its years', () => {
    const stipend = { kind: 'stipend', label, dollarsPerYear: dollars(12_000) } as const;
    expect(paid([{ ...stipend, fromYear: null, toYear: null }])).toEqual([
      [['stipend', 12_000]],
      [['stipend', 12_000]],
      [['stipend', 12_000]],
    ]);
    expect(paid([{ ...stipend, fromYear: 2, toYear: 2 }])).toEqual([[], [['stipend', 12_000]], []]);
    expect(paid([{ ...stipend, fromYear: 3, toYear: 2 }])).toEqual([[], [], []]);
  });

  test('quality pay is its expected percent, to the cent', () => {
    const quality = {
      kind: 'quality',
      label,
      maximumDollarsPerYear: dollars(20_000.01),
      expectedPercent: percent(62.5),
      fromYear: null,
      toYear: 1,
    } as const;
    // 20,000.01 × 62.5 % = 12,500.00625
    expect(paid([quality])).toEqual([[['quality', 12_500.01]], [], []]);
  });

  // Peer fault: a score of 1 % was read as 100 %.
  test('percent-of-one: a quality score of 1 % is 1 %', () => {
    const quality = {
      kind: 'quality',
      label,
      maximumDollarsPerYear: dollars(20_000),
      expectedPercent: percent(1),
      fromYear: 1,
      toYear: 1,
    } as const;
    expect(paid([quality])[0]).toEqual([['quality', 200]]);
  });

  test.each([
    ['base', 26_000, 13_000],
    [null, 26_000, 13_000],
    ['productivity', 2500, 1250],
    ['both', 28_500, 14_250],
  ] as const)('10 %% withheld of %s is %s, half of it expected back', (of, held, returned) => {
    const withhold = {
      kind: 'withhold',
      label,
      of,
      percent: percent(10),
      expectedReturnPercent: percent(50),
    } as const;
    expect(paid([withhold])[0]).toEqual([
      ['withhold', -held],
      ['withholdReturned', returned],
    ]);
  });

  test('nothing is withheld of productivity that is paid back', () => {
    const offer = offerOf({
      phases: [
        {
          base: { annualDollars: dollars(260_000) },
          productivity: {
            model: 'draw',
            tiers: [{ fromWrvus: null, dollarsPerWrvu: perWrvu(50) }],
            deficit: 'repaid',
          },
        },
      ],
      items: [
        {
          kind: 'withhold',
          label,
          of: 'productivity',
          percent: percent(10),
          expectedReturnPercent: null,
        },
      ],
      volume: { annualWrvus: wrvus(5000) },
    });
    const { pay } = yearOf(work(offer, 1), 1);
    expect(pay.items.map(({ cents }) => cents)).toEqual([0, 0]);
    expect(pay.cash).toBe(25_000_000);
  });

  test('call is paid by the shift, twelve months a year', () => {
    const call = {
      kind: 'call',
      label,
      dollarsPerShift: dollars(750.5),
      shiftsPerMonth: twoDecimals(2.33),
    } as const;
    // 750.50 × 2.33 × 12 = 20,983.98
    expect(paid([call])[1]).toEqual([['call', 20_983.98]]);
  });

  test('a benefit is no cash', () => {
    const benefit = { kind: 'benefit', label, dollarsPerYear: dollars(30_000) } as const;
    const [pay] = payOf([benefit, benefit], null, 1);
    expect([pay?.benefits, pay?.cash]).toEqual([6_000_000, 28_500_000]);
  });
});

describe('what is paid once', () => {
  test('falls in the year of its month', () => {
    const oneOff = { label, dollars: dollars(10_000), repayment: null } as const;
    expect(
      paid([
        { kind: 'signing', paidInMonth: null, ...oneOff },
        { kind: 'relocation', paidInMonth: 12, ...oneOff },
        { kind: 'retention', paidInMonth: 25, ...oneOff },
        { kind: 'retention', paidInMonth: 37, ...oneOff },
      ]),
    ).toEqual([
      [
        ['signing', 10_000],
        ['relocation', 10_000],
      ],
      [],
      [['retention', 10_000]],
    ]);
  });

  test('loan repayment comes in the first month of each of its years', () => {
    const loan = {
      kind: 'loanRepayment',
      label,
      dollarsPerYear: dollars(20_000),
      years: 2,
      repayment: null,
    } as const;
    expect(payOf([loan]).map(({ oneOffs }) => oneOffs.map(({ month }) => month))).toEqual([
      [1],
      [13],
      [],
    ]);
  });
});

describe('what is not stated counts as 0', () => {
  test.each<Item>([
    { kind: 'stipend', label, dollarsPerYear: null, fromYear: null, toYear: null },
    {
      kind: 'quality',
      label,
      maximumDollarsPerYear: null,
      expectedPercent: percent(90),
      fromYear: null,
      toYear: null,
    },
    {
      kind: 'quality',
      label,
      maximumDollarsPerYear: dollars(9),
      expectedPercent: null,
      fromYear: null,
      toYear: null,
    },
    { kind: 'withhold', label, of: 'both', percent: null, expectedReturnPercent: percent(50) },
    { kind: 'call', label, dollarsPerShift: null, shiftsPerMonth: twoDecimals(4) },
    { kind: 'call', label, dollarsPerShift: dollars(500), shiftsPerMonth: null },
    { kind: 'signing', label, dollars: null, paidInMonth: 1, repayment: null },
    { kind: 'loanRepayment', label, dollarsPerYear: null, years: 2, repayment: null },
    { kind: 'loanRepayment', label, dollarsPerYear: dollars(20_000), years: null, repayment: null },
    { kind: 'benefit', label, dollarsPerYear: null },
  ])('%o', (item) => {
    const [pay] = payOf([item], null, 1);
    expect([pay?.cash, pay?.benefits]).toEqual([28_500_000, 0]);
  });

  test('a withhold whose return is not stated is withheld', () => {
    const item = {
      kind: 'withhold',
      label,
      of: 'base',
      percent: percent(10),
      expectedReturnPercent: null,
    } as const;
    expect(payOf([item], null, 1)[0]?.cash).toBe(25_900_000);
  });
});

describe('a cap on total cash', () => {
  const signing = {
    kind: 'signing',
    label,
    dollars: dollars(30_000),
    paidInMonth: null,
    repayment: null,
  } as const;

  test.each<[cap: Offer['totalCashCapDollars'], cut: number]>([
    [dollars(285_000), 0],
    [dollars(284_999.99), -1],
    [dollars(270_000), -1_500_000],
    [dollars(0), -28_500_000],
    [null, 0],
    ['none', 0],
  ])('of %s cents takes %s off the recurring 285,000, one-offs apart', (cap, cut) => {
    const [pay] = payOf([signing], cap, 1);
    expect([pay?.recurring, pay?.cap, pay?.cash]).toEqual([28_500_000, cut, 31_500_000 + cut]);
  });
});
