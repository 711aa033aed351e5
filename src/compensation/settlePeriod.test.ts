import { describe, expect, test } from 'vitest';
import { dollars, perWrvu, wrvus } from '../../tests/builders/amounts.ts';
import { offerOf } from '../../tests/builders/offer.ts';
import { work } from '../../tests/builders/work.ts';
import type { Deficit, Model, Productivity } from './offer.ts';

/** A year of quarters of 30,000 base, whose wRVUs at $50 are worth these amounts. */
interface Year {
  readonly monthWeights: readonly number[];
}

/** 900, 300, 600, 600 wRVUs: worth 45,000, 15,000, 30,000, 30,000. */
const strongFirst: Year = { monthWeights: [3, 3, 3, 1, 1, 1, 2, 2, 2, 2, 2, 2] };
/** 300, 900, 600, 600 wRVUs: worth 15,000, 45,000, 30,000, 30,000. */
const weakFirst: Year = { monthWeights: [1, 1, 1, 3, 3, 3, 2, 2, 2, 2, 2, 2] };
/** 600, 600, 300, 900 wRVUs: worth 30,000, 30,000, 15,000, 45,000. */
const strongLast: Year = { monthWeights: [2, 2, 2, 2, 2, 2, 1, 1, 1, 3, 3, 3] };

function settled({ monthWeights }: Year, productivity: Partial<Productivity>) {
  const isBonus = productivity.model === 'bonus';
  const offer = offerOf({
    phases: [
      {
        base: { annualDollars: dollars(120_000) },
        productivity: {
          tiers: [{ fromWrvus: wrvus(isBonus ? 2400 : 0), dollarsPerWrvu: perWrvu(50) }],
          measuredEveryMonths: 3,
          ...productivity,
        },
      },
    ],
    volume: { annualWrvus: wrvus(2400), monthWeights },
  });
  const { settlements } = work(offer, 1).ran;
  return {
    due: settlements.map(({ due }) => due / 100),
    paid: settlements.map(({ paid }) => paid / 100),
    balance: settlements.map(({ deficitAfter }) => deficitAfter / 100),
  };
}

const none = [0, 0, 0, 0];

describe('stand-alone quarters', () => {
  test.each<{ readonly model: Model; readonly due: readonly number[] }>([
    { model: 'salary', due: [] },
    { model: 'bonus', due: [15_000, 0, 0, 0] },
    { model: 'greaterOf', due: [15_000, 0, 0, 0] },
    { model: 'production', due: [45_000, 15_000, 30_000, 30_000] },
    { model: 'draw', due: [15_000, -15_000, 0, 0] },
  ])('$model: due $due', ({ model, due }) =>
    expect(settled(strongFirst, { model, cumulative: false }).due).toEqual(due),
  );

  test.each<{
    readonly deficit: Deficit | null;
    readonly paid: readonly number[];
    readonly balance: readonly number[];
  }>([
    { deficit: 'forgiven', paid: [0, 15_000, 0, 0], balance: none },
    { deficit: 'repaid', paid: [-15_000, 15_000, 0, 0], balance: none },
    { deficit: 'carried', paid: none, balance: [15_000, 0, 0, 0] },
    { deficit: null, paid: none, balance: [15_000, 0, 0, 0] },
  ])('a draw that falls short first, $deficit: paid $paid', ({ deficit, paid, balance }) =>
    expect(settled(weakFirst, { model: 'draw', deficit })).toEqual({
      due: [-15_000, 15_000, 0, 0],
      paid,
      balance,
    }),
  );

  test('a balance is paid off in part by what is due, and the rest stays', () => {
    // −15,000, then 15,000 due in the last quarter: of a balance of 15,000 nothing is left.
    expect(settled(strongLast, { model: 'draw', deficit: 'carried' })).toEqual({
      due: [0, 0, -15_000, 15_000],
      paid: none,
      balance: [0, 0, 15_000, 0],
    });
  });
});

describe('cumulative quarters', () => {
  test.each<{ readonly model: Model; readonly due: readonly number[] }>([
    { model: 'salary', due: [] },
    // 15,000 settled; the year to date then earns nothing above its threshold.
    { model: 'bonus', due: [15_000, -15_000, -15_000, -15_000] },
    { model: 'greaterOf', due: [15_000, -15_000, -15_000, -15_000] },
    { model: 'production', due: [45_000, 15_000, 30_000, 30_000] },
    { model: 'draw', due: [15_000, -15_000, -15_000, -15_000] },
  ])('$model: due $due', ({ model, due }) =>
    expect(settled(strongFirst, { model, cumulative: true }).due).toEqual(due),
  );

  test.each<{
    readonly deficit: Deficit;
    readonly paid: readonly number[];
    readonly balance: readonly number[];
  }>([
    { deficit: 'forgiven', paid: [15_000, 0, 0, 0], balance: none },
    { deficit: 'repaid', paid: [15_000, 0, 0, -15_000], balance: none },
    { deficit: 'carried', paid: [15_000, 0, 0, 0], balance: [0, 0, 0, 15_000] },
  ])('a draw waits with its shortfall until the last, $deficit', ({ deficit, paid, balance }) =>
    expect(settled(strongFirst, { model: 'draw', cumulative: true, deficit })).toMatchObject({
      paid,
      balance,
    }),
  );

  test('a draw that falls short first has made it up by the second', () => {
    expect(settled(weakFirst, { model: 'draw', cumulative: true })).toEqual({
      due: [-15_000, 0, 0, 0],
      paid: none,
      balance: none,
    });
  });
});

describe('what a model assumes of its deficits', () => {
  test.each<{ readonly model: Model; readonly balance: readonly number[] }>([
    { model: 'bonus', balance: none },
    { model: 'greaterOf', balance: none },
    { model: 'draw', balance: [0, 0, 0, 15_000] },
  ])('$model', ({ model, balance }) =>
    expect(settled(strongFirst, { model, cumulative: true }).balance).toEqual(balance),
  );
});

describe('a balance from one year to the next', () => {
  const draw = (deficit: Deficit | null, then: Partial<Productivity>) => {
    const tiers = [{ fromWrvus: null, dollarsPerWrvu: perWrvu(50) }];
    const offer = offerOf({
      phases: [
        {
          base: { annualDollars: dollars(120_000) },
          productivity: { model: 'draw', tiers, deficit },
        },
        { fromMonth: 13, productivity: { model: 'production', tiers, ...then } },
      ],
      // 100,000 in each year: 20,000 short of the draw in the first.
      volume: { annualWrvus: wrvus(2000) },
    });
    return work(offer, 2).years.map(({ deficit: open, pay }) => [open / 100, pay.cash / 100]);
  };

  test('is recovered from production that carries it', () => {
    expect(draw('carried', { deficit: 'carried' })).toEqual([
      [20_000, 120_000],
      [0, 80_000],
    ]);
  });

  test.each(['forgiven', 'repaid', null] as const)(
    'is dropped by new terms under which deficits are %s',
    (deficit) => {
      expect(draw(null, { deficit })).toEqual([
        [20_000, 120_000],
        [0, 100_000],
      ]);
    },
  );
});
