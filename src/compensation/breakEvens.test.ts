import { describe, expect, test } from 'vitest';
import { dollars, perWrvu, wrvus } from '../../tests/builders/amounts.ts';
import type { OfferTerms } from '../../tests/builders/offer.ts';
import { offerOf } from '../../tests/builders/offer.ts';
import { planOf } from '../../tests/builders/work.ts';
import { breakEvens } from './breakEvens.ts';
import { mostPaid, sharesOfRange } from './mostPaid.ts';
import type { TotalLine } from './totalLine.ts';
import { totalLine } from './totalLine.ts';

function lineOf(terms: OfferTerms, years: number, upTo = 7000): TotalLine {
  const offer = offerOf({ ...terms, volume: { annualWrvus: wrvus(4200), ...terms.volume } });
  return totalLine(planOf(offer, years), { from: 1, to: years }, wrvus(0), wrvus(upTo));
}

const baseAndBonus = (base: number, from: number, rate: number): OfferTerms => ({
  phases: [
    {
      base: { annualDollars: dollars(base) },
      productivity: {
        model: 'bonus',
        tiers: [{ fromWrvus: wrvus(from), dollarsPerWrvu: perWrvu(rate) }],
      },
    },
  ],
});
const production = (rate: number): OfferTerms => ({
  phases: [
    {
      productivity: {
        model: 'production',
        tiers: [{ fromWrvus: wrvus(0), dollarsPerWrvu: perWrvu(rate) }],
      },
    },
  ],
});
const salary = (base: number): OfferTerms => ({
  phases: [{ base: { annualDollars: dollars(base) }, productivity: { model: 'salary' } }],
});

describe('the break-evens of two offers', () => {
  // $260,000 and $52 × v meet at 5,000; from there the bonus of $50 pays $2 a wRVU less.
  test('are the volumes at which one overtakes the other, in a year and over three', () => {
    for (const years of [1, 3]) {
      const found = breakEvens(
        lineOf(baseAndBonus(260_000, 5000, 50), years),
        lineOf(production(52), years),
      );
      expect(found).toEqual({
        standings: [
          { from: 0, to: wrvus(5000), ahead: 'first' },
          { from: wrvus(5000.01), to: wrvus(7000), ahead: 'second' },
        ],
        overtakings: [
          { at: wrvus(5000.01), ahead: 'second', before: 0, after: dollars(-0.02 * years) },
        ],
      });
    }
  });

  // The threshold at 4,000 pays $30 × (v − 4,000) on top: $20,000 is made up at 4,666.67.
  test('are found to 0.01 wRVU where they lie between two', () => {
    const found = breakEvens(
      lineOf(baseAndBonus(240_000, 4000, 30), 1),
      lineOf(salary(260_000), 1),
    );
    expect(found.overtakings).toEqual([
      { at: wrvus(4666.67), ahead: 'first', before: dollars(-0.2), after: dollars(0.1) },
    ]);
  });

  test('leave out a stretch over which both pay the same', () => {
    const found = breakEvens(
      lineOf(baseAndBonus(260_000, 5000, 50), 1),
      lineOf(baseAndBonus(260_000, 6000, 50), 1),
    );
    expect(found.standings).toEqual([
      { from: 0, to: wrvus(5000.02), ahead: 'same' },
      { from: wrvus(5000.03), to: wrvus(7000), ahead: 'first' },
    ]);
    expect(found.overtakings).toEqual([
      { at: wrvus(5000.03), ahead: 'first', before: dollars(1), after: dollars(1.5) },
    ]);
  });

  // Whole from the first above 5,000: $55 × 5,000 = $275,000 at once.
  test('stand at a cliff itself', () => {
    const cliff: OfferTerms = {
      phases: [
        {
          base: { annualDollars: dollars(200_000) },
          productivity: {
            model: 'bonus',
            applies: 'wholeFromFirst',
            tiers: [{ fromWrvus: wrvus(5000), dollarsPerWrvu: perWrvu(20) }],
          },
        },
      ],
    };
    const found = breakEvens(lineOf(cliff, 1), lineOf(salary(260_000), 1));
    expect(found.overtakings).toEqual([
      { at: wrvus(5000), ahead: 'first', before: dollars(-60_000), after: dollars(40_000) },
    ]);
  });

  test('are none between an offer and itself', () => {
    const line = lineOf(baseAndBonus(260_000, 5000, 50), 3);
    expect(breakEvens(line, line)).toEqual({
      standings: [{ from: 0, to: wrvus(7000), ahead: 'same' }],
      overtakings: [],
    });
  });

  // A draw of $260,000 that its work does not earn pays what production pays.
  test('take the open advances of a draw off', () => {
    const draw: OfferTerms = {
      phases: [
        {
          base: { annualDollars: dollars(260_000) },
          productivity: {
            model: 'draw',
            tiers: [{ fromWrvus: wrvus(0), dollarsPerWrvu: perWrvu(50) }],
          },
        },
      ],
    };
    const found = breakEvens(lineOf(draw, 3), lineOf(production(50), 3));
    expect(found.standings).toEqual([{ from: 0, to: wrvus(7000), ahead: 'same' }]);
  });
});

describe('the most that several offers pay', () => {
  // $50 × v passes $200,000 at 4,000; $260,000 lies under it from 5,200.
  test('is told stretch by stretch', () => {
    const lines = [salary(200_000), production(50), salary(260_000)].map((terms) => [
      lineOf(terms, 1),
    ]);
    expect(mostPaid(lines)).toEqual([
      { from: 0, to: wrvus(5200), most: [2] },
      { from: wrvus(5200.01), to: wrvus(7000), most: [1] },
    ]);
  });

  test('is nobody’s where one offer is ahead under one reading alone', () => {
    const [low, high] = [lineOf(salary(240_000), 1), lineOf(salary(260_000), 1)];
    expect(mostPaid([[low, high], [low]])).toEqual([{ from: 0, to: wrvus(7000), most: [] }]);
    expect(mostPaid([[low], [high, low]])).toEqual([{ from: 0, to: wrvus(7000), most: [] }]);
    expect(mostPaid([[low, low], [low]])).toEqual([{ from: 0, to: wrvus(7000), most: [0, 1] }]);
  });

  // The first pays more up to 5,000.00, half of the range but for 0.01 wRVU of 2,000.01.
  test('has its share of a stated range', () => {
    const found = mostPaid([
      [lineOf(baseAndBonus(260_000, 5000, 50), 1)],
      [lineOf(production(52), 1)],
    ]);
    expect(sharesOfRange(found, wrvus(4000), wrvus(6000))).toEqual([
      { most: [0], share: 5000 },
      { most: [1], share: 5000 },
    ]);
    expect(sharesOfRange(found, wrvus(4000), wrvus(4500))).toEqual([{ most: [0], share: 10_000 }]);
    expect(sharesOfRange(found, wrvus(4500), wrvus(5125))).toEqual([
      { most: [0], share: 8000 },
      { most: [1], share: 2000 },
    ]);
  });

  test('of none is nothing', () => expect(mostPaid([])).toEqual([]));
});
