import { describe, expect, test } from 'vitest';
import { dollars, percent, perWrvu, wrvus } from '../../tests/builders/amounts.ts';
import type { PhaseTerms } from '../../tests/builders/offer.ts';
import { offerOf } from '../../tests/builders/offer.ts';
import {
  eventsOf,
  bonusFrom5000,
  rebased,
  workedExamplePhase,
} from '../../tests/builders/rebased.ts';
import { work } from '../../tests/builders/work.ts';
import type { Productivity } from './offer.ts';

const tier = (from: number | null, rate: number) => ({
  fromWrvus: from === null ? null : wrvus(from),
  dollarsPerWrvu: perWrvu(rate),
});

/** The months in which a production contract is settled, over two years. */
function settledIn(productivity: Partial<Productivity>, later: readonly PhaseTerms[] = []) {
  const first: PhaseTerms = {
    productivity: { model: 'production', tiers: [tier(0, 50)], ...productivity },
  };
  const phases = [first, ...later];
  const offer = offerOf({ phases, volume: { annualWrvus: wrvus(4800) } });
  return work(offer, 2).ran.settlements.map(({ month, paid }) => [month, paid / 100]);
}

describe('periods', () => {
  test('end with the contract year where nothing else is stated', () => {
    expect(settledIn({})).toEqual([
      [12, 240_000],
      [24, 240_000],
    ]);
  });

  test('end with the plan year; the months before the first are a short one', () => {
    // 4 months, then 12; months 17 to 24 end past the horizon.
    expect(settledIn({ planYearStartsInMonth: 5 })).toEqual([
      [4, 80_000],
      [16, 240_000],
    ]);
  });

  test('lie on the grid of the plan years, the first cut off at month 1', () => {
    expect(settledIn({ planYearStartsInMonth: 5, measuredEveryMonths: 3 })).toEqual([
      [1, 20_000],
      [4, 60_000],
      [7, 60_000],
      [10, 60_000],
      [13, 60_000],
      [16, 60_000],
      [19, 60_000],
      [22, 60_000],
    ]);
    expect(settledIn({ planYearStartsInMonth: 9, measuredEveryMonths: 6 })).toEqual([
      [2, 40_000],
      [8, 120_000],
      [14, 120_000],
      [20, 120_000],
    ]);
    expect(settledIn({ measuredEveryMonths: 1 })).toHaveLength(24);
  });

  test('are cut by a phase that states productivity, and its grid runs on', () => {
    const again = { model: 'production', tiers: [tier(0, 60)] } as const;
    expect(settledIn({}, [{ fromMonth: 8, productivity: again }])).toEqual([
      [7, 140_000],
      [12, 120_000],
      [24, 288_000],
    ]);
  });

  test('are not cut by a phase that states another part, or starts past the horizon', () => {
    expect(
      settledIn({ planYearStartsInMonth: 5 }, [
        { fromMonth: 8, target: { annualWrvus: wrvus(5000) } },
        { fromMonth: 25, productivity: { model: 'production', tiers: [tier(0, 60)] } },
      ]),
    ).toEqual([
      [4, 80_000],
      [16, 240_000],
    ]);
  });

  test('of a salary are not settled', () => {
    const salary: PhaseTerms = {
      fromMonth: 13,
      base: { annualDollars: dollars(200_000) },
      productivity: { model: 'salary' },
    };
    expect(settledIn({}, [salary])).toEqual([[12, 240_000]]);
  });
});

describe('cumulative to date', () => {
  test('begins anew with terms that are stated in the middle of a plan year', () => {
    const quarters = { measuredEveryMonths: 3, cumulative: true } as const;
    const bonus = { model: 'bonus', tiers: [tier(4800, 50)], ...quarters } as const;
    const offer = offerOf({
      phases: [
        { base: { annualDollars: dollars(200_000) }, productivity: bonus },
        { fromMonth: 5, productivity: { ...bonus, tiers: [tier(2400, 50)] } },
      ],
      volume: { annualWrvus: wrvus(4800) },
    });
    // Until month 4 exactly at the threshold; then 200 wRVUs a month above it.
    expect(work(offer, 1).ran.settlements.map(({ month, due }) => [month, due / 100])).toEqual([
      [3, 0],
      [4, 0],
      [6, 20_000],
      [9, 30_000],
      [12, 30_000],
    ]);
  });
});

describe('rebasing to production', () => {
  const becomes = { becomes: 'production' } as const;

  test('pays every wRVU from its month on and no base', () => {
    const found = rebased(becomes, 4000);
    expect(eventsOf(found)).toEqual([[25, 'production', null]]);
    expect(found.years.map(({ pay, annualBase }) => [pay.base, pay.cash, annualBase])).toEqual([
      [26_000_000, 26_000_000, 26_000_000],
      [26_000_000, 26_000_000, 26_000_000],
      [0, 20_000_000, null],
    ]);
  });

  test('cuts the running period, and settles as before from then on', () => {
    const quarterly = { ...bonusFrom5000, measuredEveryMonths: 3, cumulative: true } as const;
    const found = rebased({ ...becomes, firstMonth: 5 }, 6000, {
      guaranteedMonths: 0,
      phases: [{ ...workedExamplePhase, productivity: quarterly }],
    });
    // A quarter above the threshold: 250 × 50; a month of it: 83.33 × 50; then 500 a month × 50.
    expect(
      found.ran.settlements
        .slice(0, 5)
        .map(({ month, paid, measured }) => [month, paid, measured.length]),
    ).toEqual([
      [3, 1_250_000, 3],
      [4, 416_667, 4],
      [6, 5_000_000, 2],
      [9, 7_500_000, 3],
      [12, 7_500_000, 3],
    ]);
  });

  test('ends with a phase that states productivity, and the base comes back as it was', () => {
    const raise = { ...workedExamplePhase.base, raisePercentPerYear: percent(10) };
    const found = rebased({ ...becomes, firstMonth: 13 }, 4000, {
      guaranteedMonths: 0,
      phases: [
        { ...workedExamplePhase, base: raise },
        { fromMonth: 25, productivity: bonusFrom5000 },
      ],
    });
    // The raise of month 13 falls where the base ends: 260,000 is the last that was in force.
    expect(found.years.map(({ annualBase }) => annualBase)).toEqual([26_000_000, null, 26_000_000]);
  });

  test('keeps the balance of deficits, which production pays off', () => {
    const draw = {
      model: 'draw',
      tiers: [{ fromWrvus: null, dollarsPerWrvu: perWrvu(50) }],
    } as const;
    const found = rebased({ ...becomes, firstMonth: 13 }, 4800, {
      guaranteedMonths: 0,
      phases: [{ ...workedExamplePhase, productivity: draw }],
    });
    // 260,000 − 240,000 carried; then 240,000 − 20,000.
    expect(found.years.map(({ pay, deficit }) => [pay.cash / 100, deficit / 100])).toEqual([
      [260_000, 20_000],
      [220_000, 0],
      [240_000, 0],
    ]);
  });
});
