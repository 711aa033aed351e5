import { describe, expect, test } from 'vitest';
import { dollars, percent, perWrvu, twoDecimals, wrvus } from '../../tests/builders/amounts.ts';
import { offerOf, phaseOf } from '../../tests/builders/offer.ts';
import { bonusFrom5000 } from '../../tests/builders/rebased.ts';
import { work } from '../../tests/builders/work.ts';
import { isStated, phasesInForce } from './phasesInForce.ts';

describe('a part of a phase', () => {
  test('is stated as soon as one of its terms is, be it 0 or false', () => {
    const parts = phaseOf({
      base: { raisePercentPerYear: percent(0) },
      target: { proratedForLeave: false },
    });
    expect([parts.base, parts.target, parts.productivity].map(isStated)).toEqual([
      true,
      true,
      false,
    ]);
  });

  test('is taken over where a later phase states none of its terms', () => {
    const offer = offerOf({
      phases: [
        {
          base: { annualDollars: dollars(260_000) },
          target: { annualWrvus: wrvus(5000) },
          productivity: bonusFrom5000,
        },
        { fromMonth: 13, base: { annualDollars: dollars(200_000) } },
        { fromMonth: 25, target: { annualWrvus: wrvus(4000) } },
      ],
    });
    const inForce = phasesInForce(offer).map(({ base, target, productivity }) => [
      base?.phase,
      target?.phase,
      productivity?.phase,
    ]);
    expect(inForce).toEqual([
      [0, 0, 0],
      [1, 0, 0],
      [1, 2, 0],
    ]);
  });

  test('is replaced as a whole where one term is stated', () => {
    const offer = offerOf({
      phases: [
        {
          base: { annualDollars: dollars(260_000), raisePercentPerYear: percent(3) },
          target: { annualWrvus: wrvus(5000), proratedForLeave: true },
          productivity: bonusFrom5000,
        },
        {
          fromMonth: 13,
          base: { annualDollars: dollars(200_000) },
          target: { annualWrvus: wrvus(1) },
        },
      ],
    });
    const [, second] = phasesInForce(offer);
    expect(second?.base?.part.raisePercentPerYear).toBeNull();
    expect(second?.target?.part.proratedForLeave).toBeNull();
  });

  test('is none where no phase has stated it yet', () => {
    const [first] = phasesInForce(offerOf({ phases: [{}] }));
    expect(first).toEqual({ fromMonth: 1, base: null, target: null, productivity: null });
  });
});

describe('figures printed for another FTE', () => {
  test.each([
    // 260,000.01 × 0.8 = 208,000.008; 5,000.01 × 0.8 = 4,000.008; 4,999.99 × 0.8 = 3,999.992
    { own: 0.8, printed: 1, base: 20_800_001, target: 400_001, from: 399_999 },
    { own: null, printed: 0.8, base: 32_500_001, target: 625_001, from: 624_999 },
    // Half of one: 130,000.005; 2,500.005; 2,499.995: halves away from zero.
    { own: 0.5, printed: 1, base: 13_000_001, target: 250_001, from: 250_000 },
    { own: 0.75, printed: 1.5, base: 13_000_001, target: 250_001, from: 250_000 },
    { own: 0.6, printed: 0.6, base: 26_000_001, target: 500_001, from: 499_999 },
    { own: 0.6, printed: null, base: 26_000_001, target: 500_001, from: 499_999 },
  ])('at $own of $printed are rounded to their unit', ({ own, printed, base, target, from }) => {
    const offer = offerOf({
      clinicalFte: own === null ? null : twoDecimals(own),
      printedForFte: printed === null ? null : twoDecimals(printed),
      phases: [
        {
          base: { annualDollars: dollars(260_000.01) },
          target: { annualWrvus: wrvus(5000.01) },
          productivity: {
            model: 'bonus',
            tiers: [{ fromWrvus: wrvus(4999.99), dollarsPerWrvu: perWrvu(50) }],
          },
        },
      ],
    });
    const [found] = phasesInForce(offer);
    expect([
      found?.base?.part.annualDollars,
      found?.target?.part.annualWrvus,
      found?.productivity?.part.tiers?.[0],
    ]).toEqual([base, target, { fromWrvus: from, dollarsPerWrvu: 500_000 }]);
  });

  test('leave what is not stated as it is', () => {
    const offer = offerOf({
      clinicalFte: twoDecimals(0.5),
      printedForFte: twoDecimals(1),
      phases: [
        {
          base: { raisePercentPerYear: percent(3) },
          target: { proratedForLeave: true },
          productivity: {
            model: 'draw',
            tiers: [{ fromWrvus: null, dollarsPerWrvu: perWrvu(50) }],
          },
        },
      ],
    });
    const [found] = phasesInForce(offer);
    expect([
      found?.base?.part.annualDollars,
      found?.target?.part.annualWrvus,
      found?.productivity?.part.tiers?.[0]?.fromWrvus,
    ]).toEqual([null, null, null]);
  });

  // Peer fault: half-time months were multiplied by 0.5 again, for a bonus of 21,000.
  test('fte-twice: the threshold is halved, what is worked is not', () => {
    const offer = offerOf({
      clinicalFte: twoDecimals(0.5),
      printedForFte: twoDecimals(1),
      phases: [
        {
          base: { annualDollars: dollars(200_000) },
          productivity: {
            model: 'bonus',
            tiers: [{ fromWrvus: wrvus(3000), dollarsPerWrvu: perWrvu(50) }],
          },
        },
      ],
      volume: { annualWrvus: wrvus(3840) },
    });
    // (3,840 − 1,500) × 50
    const { pay } = work(offer, 1).years[0] ?? {};
    expect(pay?.settlements.map(({ paid }) => paid)).toEqual([11_700_000]);
  });
});
