import { describe, expect, test } from 'vitest';
import { dollars, perWrvu, wrvus } from '../../tests/builders/amounts.ts';
import type { OfferTerms } from '../../tests/builders/offer.ts';
import { offerOf } from '../../tests/builders/offer.ts';
import { planOf } from '../../tests/builders/work.ts';
import { equaliser } from './equaliser.ts';
import type { EqualisedBy } from './equaliser.ts';
import { goalSeek, goalSeekInYear } from './goalSeek.ts';
import type { Productivity } from './offer.ts';

type Step = readonly [from: number, rate: number];

const bonus = (
  base: number,
  steps: readonly Step[],
  how: Partial<Productivity> = {},
): OfferTerms => ({
  phases: [
    {
      base: { annualDollars: dollars(base) },
      productivity: {
        model: 'bonus',
        tiers: steps.map(([from, rate]) => ({
          fromWrvus: wrvus(from),
          dollarsPerWrvu: perWrvu(rate),
        })),
        ...how,
      },
    },
  ],
  rebase: 'none',
});

const offer = (terms: OfferTerms) => offerOf({ ...terms, volume: { annualWrvus: wrvus(6000) } });

function seek(terms: OfferTerms, years: number, wanted: number) {
  return goalSeek(planOf(offer(terms), years), { from: 1, to: years }, dollars(wanted));
}

function equal(terms: OfferTerms, by: EqualisedBy, wanted: number, at = 6000) {
  const asked = {
    offer: offer(terms),
    horizonYears: 3,
    years: { from: 1, to: 3 },
    volume: wrvus(at),
    wanted: dollars(wanted),
  };
  return equaliser(asked, by).sought;
}

describe('the least volume that pays an amount', () => {
  // $260,000 + 800 × $50.
  test('is told to 0.01 wRVU, with what 0.01 less pays', () => {
    expect(seek(bonus(260_000, [[5000, 50]]), 1, 300_000)).toEqual({
      kind: 'found',
      reached: { at: wrvus(5800), pays: dollars(300_000) },
      missed: { at: wrvus(5799.99), pays: dollars(299_999.5) },
    });
  });

  test('counts all the years that are asked for', () => {
    expect(seek(bonus(260_000, [[5000, 50]]), 3, 840_000)).toEqual({
      kind: 'found',
      reached: { at: wrvus(5400), pays: dollars(840_000) },
      missed: { at: wrvus(5399.99), pays: dollars(839_998.5) },
    });
  });

  // A draw of $260,000 is cash whatever is worked: over it $50 × 6,000 pays $300,000.
  test('of one year counts its cash, advances in it', () => {
    const draw = bonus(260_000, [[0, 50]], { model: 'draw' });
    expect(goalSeekInYear(planOf(offer(draw), 1), 1, dollars(300_000))).toMatchObject({
      reached: { at: wrvus(6000), pays: dollars(300_000) },
      missed: { pays: dollars(299_999.5) },
    });
    expect(goalSeekInYear(planOf(offer(draw), 1), 1, dollars(260_000))).toMatchObject({
      kind: 'always',
    });
    expect(seek(draw, 1, 260_000)).toMatchObject({ reached: { at: wrvus(5200) } });
  });

  // All of 5,000 at $20: $100,000 at once.
  test('stands at a cliff itself', () => {
    const cliff = bonus(200_000, [[5000, 20]], { applies: 'wholeFromFirst' });
    expect(seek(cliff, 1, 260_000)).toEqual({
      kind: 'found',
      reached: { at: wrvus(5000), pays: dollars(300_000) },
      missed: { at: wrvus(4999.99), pays: dollars(200_000) },
    });
  });

  // 4,999.99 at $60 pay $299,999.40, and 5,000 at $40 pay $200,000: $250,000 is first paid at 4,166.67.
  test('is the first, where a later tier takes it away again', () => {
    const falling = bonus(
      0,
      [
        [1000, 60],
        [5000, 40],
      ],
      { applies: 'wholeFromFirst' },
    );
    expect(seek(falling, 1, 250_000)).toEqual({
      kind: 'found',
      reached: { at: wrvus(4166.67), pays: dollars(250_000.2) },
      missed: { at: wrvus(4166.66), pays: dollars(249_999.6) },
    });
    expect(seek(falling, 1, 299_999.4)).toMatchObject({ reached: { at: wrvus(4999.99) } });
    expect(seek(falling, 1, 299_999.41)).toMatchObject({ reached: { at: wrvus(7499.99) } });
  });

  test('is none where the pay stands without work, or never comes to it', () => {
    expect(seek(bonus(260_000, [[5000, 50]]), 1, 260_000)).toEqual({
      kind: 'always',
      least: { at: 0, pays: dollars(260_000) },
    });
    const capped = { ...bonus(260_000, [[5000, 50]]), totalCashCapDollars: dollars(280_000) };
    expect(seek(capped, 1, 300_000)).toMatchObject({
      kind: 'never',
      most: { pays: dollars(280_000) },
    });
  });
});

// At 6,000 wRVUs $240,000 and $50 above 5,000 pay $290,000 a year, $870,000 in three.
const lower = bonus(240_000, [[5000, 50]]);

describe('what makes an offer pay as much as another', () => {
  // $900,000 is $10,000 a year more: over 1,000 wRVUs $10 each.
  test('is a rate to $0.0001', () => {
    expect(equal(lower, 'rate', 900_000)).toEqual({
      kind: 'found',
      reached: { at: perWrvu(10), pays: dollars(900_000) },
      missed: { at: perWrvu(9.9999), pays: dollars(899_999.7) },
    });
  });

  test('is a base to the cent', () => {
    expect(equal(lower, 'base', 900_000)).toEqual({
      kind: 'found',
      reached: { at: dollars(10_000), pays: dollars(900_000) },
      missed: { at: dollars(9999.99), pays: dollars(899_999.97) },
    });
  });

  // 200 wRVUs at $50.
  test('is a threshold to 0.01 wRVU', () => {
    expect(equal(lower, 'threshold', 900_000)).toEqual({
      kind: 'found',
      reached: { at: wrvus(-200), pays: dollars(900_000) },
      missed: { at: wrvus(-199.99), pays: dollars(899_998.5) },
    });
  });

  test('is a volume', () => {
    expect(equal(lower, 'volume', 900_000)).toEqual({
      kind: 'found',
      reached: { at: wrvus(6200), pays: dollars(900_000) },
      missed: { at: wrvus(6199.99), pays: dollars(899_998.5) },
    });
  });

  // $840,000 is $10,000 a year less: as far as each term can fall.
  test('is the last that still pays as much, of an offer that pays more', () => {
    expect(equal(lower, 'rate', 840_000)).toEqual({
      kind: 'found',
      reached: { at: perWrvu(-10), pays: dollars(840_000) },
      missed: { at: perWrvu(-10.0001), pays: dollars(839_999.7) },
    });
    expect(equal(lower, 'threshold', 840_000)).toMatchObject({
      reached: { at: wrvus(200) },
      missed: { at: wrvus(200.01) },
    });
  });

  // $240,000 + 6,000 × $50 is the most that a threshold can do: $540,000 a year less one step.
  test('is none where no start is low enough, no work reaches the rate, or the base alone does it', () => {
    expect(equal(lower, 'threshold', 1_700_000)).toEqual({
      kind: 'never',
      most: { at: wrvus(-4999.99), pays: dollars(1_619_998.5) },
    });
    expect(equal(lower, 'rate', 900_000, 4200)).toMatchObject({
      kind: 'never',
      most: { pays: dollars(720_000) },
    });
    expect(equal(lower, 'rate', 700_000, 4200)).toMatchObject({
      kind: 'always',
      least: { pays: dollars(720_000) },
    });
  });

  test('is nothing to be asked of a term that the offer has not', () => {
    const salary: OfferTerms = {
      phases: [{ base: { annualDollars: dollars(1) }, productivity: { model: 'salary' } }],
    };
    expect(equal(salary, 'rate', 900_000)).toBe(null);
    expect(equal(salary, 'threshold', 900_000)).toBe(null);
  });

  // $2 on 1,000 wRVUs and $2 on 500.
  test('moves the tiers of a contract together', () => {
    const two = bonus(240_000, [
      [5000, 50],
      [6000, 60],
    ]);
    expect(equal(two, 'rate', 3 * (240_000 + 50_000 + 30_000 + 3000), 6500)).toMatchObject({
      reached: { at: perWrvu(2) },
    });
  });

  // A base of $300,000 is recalculated to 6,000 × $50 after a year anyway: only year 1 has it.
  test('goes through the recalculation of the base', () => {
    const rebased: OfferTerms = {
      ...bonus(240_000, [[9000, 50]]),
      rebase: { firstMonth: 13, everyMonths: 12 },
    };
    expect(equal(rebased, 'base', 900_000)).toMatchObject({
      reached: { at: dollars(60_000), pays: dollars(900_000) },
      missed: { pays: dollars(899_999.99) },
    });
  });

  // Everything from 6,000.01 on pays 0: a start of 6,000 is the last with 6,000 × $50.
  test('stands at the edge of a cliff', () => {
    const cliff = bonus(240_000, [[7000, 50]], { applies: 'wholeFromFirst' });
    expect(equal(cliff, 'threshold', 800_000)).toEqual({
      kind: 'found',
      reached: { at: wrvus(-1000), pays: dollars(1_620_000) },
      missed: { at: wrvus(-999.99), pays: dollars(720_000) },
    });
  });
});
