import { describe, expect, test } from 'vitest';
import { dollars, percent, perWrvu, twoDecimals, wrvus } from '../../tests/builders/amounts.ts';
import type { OfferTerms, PhaseTerms } from '../../tests/builders/offer.ts';
import { offerOf } from '../../tests/builders/offer.ts';
import { eventsOf, rebased, workedExamplePhase } from '../../tests/builders/rebased.ts';
import { work } from '../../tests/builders/work.ts';
import type { Rebase, Volume } from './offer.ts';

describe('the look-back', () => {
  const base = (rebase: Partial<Rebase>, others: Partial<OfferTerms> = {}) =>
    eventsOf(rebased({ everyMonths: 120, ...rebase }, 4800, others)).at(0)?.[2];

  // 2,400 wRVUs in the workedExamplePhase year, 4,800 from the second on.
  const ramped = { volume: { rampPercent: [percent(50), percent(100)] } };

  test.each<{ readonly why: string; readonly rebase: Partial<Rebase>; readonly base: number }>([
    { why: 'the twelve months before', rebase: {}, base: 240_000 },
    // Months 22 to 24 of 12, as a year: 1,200 × 12 ÷ 3.
    { why: 'three months', rebase: { lookbackMonths: 3 }, base: 240_000 },
    // 2,400 + 4,800 over two years.
    { why: 'two years', rebase: { lookbackMonths: 24 }, base: 180_000 },
    {
      why: 'all months there are, where it is longer',
      rebase: { lookbackMonths: 60 },
      base: 180_000,
    },
    // Months 10 to 21: 3 × 200 + 9 × 400.
    { why: 'twelve months that end 3 earlier', rebase: { dataLagMonths: 3 }, base: 210_000 },
    { why: 'credited in part', rebase: { creditPercent: percent(90) }, base: 216_000 },
    { why: 'at another rate', rebase: { dollarsPerWrvu: perWrvu(45.5) }, base: 218_400 },
    { why: "at the contract's rate", rebase: { dollarsPerWrvu: null }, base: 240_000 },
  ])('of $why supports $base', ({ rebase, base: expected }) =>
    expect(base(rebase, ramped)).toBe(expected),
  );

  // Three months of leave in the second year: 9 × 400 = 3,600 wRVUs in 9 months.
  const leave = [{ fromMonth: 16, months: twoDecimals(3), basePaidPercent: null }];
  const prorated = [
    { ...workedExamplePhase, target: { annualWrvus: wrvus(5000), proratedForLeave: true } },
  ];

  test.each<{
    readonly why: string;
    readonly rebase: Partial<Rebase>;
    readonly others: Partial<OfferTerms>;
    readonly base: number;
  }>([
    { why: 'left in', rebase: { leaveExcluded: false }, others: {}, base: 180_000 },
    { why: 'left out', rebase: { leaveExcluded: true }, others: {}, base: 240_000 },
    { why: 'left in as the target is not prorated', rebase: {}, others: {}, base: 180_000 },
    {
      why: 'left out as the target is prorated',
      rebase: {},
      others: { phases: prorated },
      base: 240_000,
    },
  ])('with leave $why supports $base', ({ rebase, others, base: expected }) =>
    expect(base(rebase, { ...others, volume: { leave } })).toBe(expected),
  );

  test('that is all leave changes nothing where leave is left out', () => {
    const year = [{ fromMonth: 13, months: twoDecimals(12), basePaidPercent: null }];
    const found = rebased({ leaveExcluded: true }, 4800, { volume: { leave: year } });
    expect(eventsOf(found)).toEqual([[25, 'noMonthCounts', null]]);
    expect(found.years.at(-1)?.annualBase).toBe(26_000_000);
  });

  test('that ends before month 1 changes nothing', () => {
    const found = rebased({ firstMonth: 5, everyMonths: 120, dataLagMonths: 4 }, 4800, {
      guaranteedMonths: 0,
    });
    expect(eventsOf(found)).toEqual([[5, 'noMonthCounts', null]]);
  });
});

describe('supported pay at the end of a year without rebasing terms, our yardstick,', () => {
  const offer = (phase: PhaseTerms, volume: Partial<Volume> = {}) =>
    offerOf({ phases: [phase], volume: { annualWrvus: wrvus(4200), ...volume } });
  const supported = (phase: PhaseTerms, volume: Partial<Volume> = {}) =>
    work(offer(phase, volume), 2).years.map(({ supported: found }) => found?.cents ?? null);
  const at = (rate: number): PhaseTerms => ({
    ...workedExamplePhase,
    productivity: {
      model: 'bonus',
      tiers: [{ fromWrvus: wrvus(5000), dollarsPerWrvu: perWrvu(rate) }],
    },
  });

  test('prices the year at base ÷ target where that is more than the contract rate', () => {
    // 260,000 ÷ 5,000 = 52; 52 × 4,200.
    expect(supported(at(50))).toEqual([21_840_000, 21_840_000]);
  });

  test('prices it at the contract rate where that is more', () => {
    expect(supported(at(55))).toEqual([23_100_000, 23_100_000]);
  });

  test('is exact where base ÷ target is no whole rate', () => {
    const base = { annualDollars: dollars(250_000) };
    const target = { annualWrvus: wrvus(4800) };
    // 250,000 × 4,000 ÷ 4,800 = 208,333.33…
    expect(supported({ ...at(1), base, target }, { annualWrvus: wrvus(4000) })).toEqual([
      20_833_333, 20_833_333,
    ]);
  });

  test('takes the target as it is ramped', () => {
    const target = { annualWrvus: wrvus(5000), rampPercent: [percent(50), percent(100)] };
    expect(supported({ ...at(50), target })).toEqual([43_680_000, 21_840_000]);
  });

  test('leaves leave out', () => {
    const leave = [{ fromMonth: 4, months: twoDecimals(3), basePaidPercent: null }];
    // 3,600 wRVUs in 9 months are 4,800 a year: × 52.
    expect(supported(at(50), { annualWrvus: wrvus(4800), leave })).toEqual([
      24_960_000, 24_960_000,
    ]);
  });

  test.each<{ readonly why: string; readonly phase: PhaseTerms }>([
    { why: 'a target', phase: { ...at(50), target: {} } },
    { why: 'a target above 0', phase: { ...at(50), target: { annualWrvus: wrvus(0) } } },
    {
      why: 'a base',
      phase: {
        target: { annualWrvus: wrvus(5000) },
        productivity: {
          model: 'production',
          tiers: [{ fromWrvus: null, dollarsPerWrvu: perWrvu(50) }],
        },
      },
    },
  ])('is unknown without $why', ({ phase }) => expect(supported(phase)).toEqual([null, null]));

  test('is unknown in a year that is all leave', () => {
    const leave = [{ fromMonth: 1, months: twoDecimals(12), basePaidPercent: null }];
    expect(supported(at(50), { leave })).toEqual([null, 21_840_000]);
  });
});

describe('supported pay at the end of a year with rebasing terms', () => {
  const supported = (found: ReturnType<typeof rebased>) =>
    found.years.map((year) => year.supported?.cents ?? null);

  test('is what an event in the next month would find, whether one takes place or not', () => {
    expect(supported(rebased({ creditPercent: percent(90) }, 4200))).toEqual([
      18_900_000, 18_900_000, 18_900_000,
    ]);
  });

  test('takes the contract rate of the last month where none is stated', () => {
    expect(supported(rebased({ dollarsPerWrvu: null }, 4200))).toEqual([
      21_000_000, 21_000_000, 21_000_000,
    ]);
  });

  test('is unknown where nothing of the look-back lies in the contract', () => {
    expect(supported(rebased({ dataLagMonths: 12 }, 4200))).toEqual([null, 21_000_000, 21_000_000]);
  });

  test('is unknown without a rate', () => {
    const salary: PhaseTerms = { ...workedExamplePhase, productivity: { model: 'salary' } };
    const found = rebased({ dollarsPerWrvu: null, firstMonth: 120 }, 4200, { phases: [salary] });
    expect(supported(found)).toEqual([null, null, null]);
  });
});
