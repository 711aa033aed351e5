import { describe, expect, test } from 'vitest';
import { percent, perWrvu, wrvus } from '../../tests/builders/amounts.ts';
import { offerOf } from '../../tests/builders/offer.ts';
import { workedExamplePhase } from '../../tests/builders/rebased.ts';
import { planOf, work } from '../../tests/builders/work.ts';
import { explainThreshold, explainVolume, explainWrvus } from './explainWrvus.ts';
import { ratio } from './ratio.ts';
import { hundredths } from './units.ts';
import { runMonths } from './run.ts';

const number = (value: number, unit: string, name: string, path: string | null = null) => ({
  kind: 'number',
  value,
  unit,
  name,
  path,
});

describe('the volume of a year is explained', () => {
  const plan = planOf(
    offerOf({
      phases: [workedExamplePhase],
      volume: {
        annualWrvus: wrvus(4200),
        rampPercent: [percent(50), percent(100)],
        growthPercentPerYear: percent(2),
        creditPercent: percent(90),
      },
    }),
    3,
  );
  const mature = number(420_000, 'wrvus', 'matureWrvus', 'volume.annualWrvus');
  const growth = number(10_200, 'percent', 'growth', 'volume.growthPercentPerYear');
  const credit = number(9000, 'percent', 'credit', 'volume.creditPercent');

  test.each([
    [1, [mature, number(5000, 'percent', 'ramp', 'volume.rampPercent'), credit]],
    [2, [mature, growth, credit]],
    [3, [mature, growth, growth, credit]],
  ])('in year %s by its factors', (year, factors) =>
    expect(explainVolume(plan, 420_000, year)).toEqual({
      kind: 'rounded',
      of: { kind: 'product', factors },
    }),
  );
});

describe('worked wRVUs are explained', () => {
  const { ran } = work(
    offerOf({ phases: [workedExamplePhase], volume: { annualWrvus: wrvus(4200) } }),
    2,
  );
  const year = number(420_000, 'wrvus', 'yearWrvus');

  test('as the volume of a whole year', () => {
    expect(explainWrvus(ran, ran.months.slice(0, 12))).toEqual(year);
  });

  test('as parts of each year that they lie in', () => {
    expect(explainWrvus(ran, ran.months.slice(11, 20))).toEqual({
      kind: 'sum',
      parts: [
        { kind: 'quotient', of: year, by: number(12, 'count', 'shareOfYear') },
        {
          kind: 'quotient',
          of: { kind: 'product', factors: [year, number(2, 'count', 'shareOfYear')] },
          by: number(3, 'count', 'shareOfYear'),
        },
      ],
    });
  });

  test('as they are where no year’s volume gives them', () => {
    const at = (hundredths: number, parts: number) =>
      runMonths(
        ran.plan,
        Array.from({ length: 24 }, () => ratio(hundredths, parts)),
      );
    const [whole, third] = [at(300, 1), at(100, 3)];
    expect(explainWrvus(whole, whole.months.slice(0, 2))).toEqual(
      number(600, 'wrvus', 'yearWrvus'),
    );
    expect(explainWrvus(third, third.months.slice(0, 1))).toEqual({
      kind: 'quotient',
      of: number(100, 'wrvus', 'yearWrvus'),
      by: number(3, 'count', 'shareOfYear'),
    });
  });
});

describe('a threshold is explained', () => {
  const thresholdOf = (fromWrvus: number, ramp: number, printedForFte: number | null = null) => {
    const { ran } = work(
      offerOf({
        phases: [
          {
            ...workedExamplePhase,
            target: { annualWrvus: wrvus(5000), rampPercent: [percent(ramp)] },
            productivity: {
              model: 'bonus',
              tiers: [{ fromWrvus: wrvus(fromWrvus), dollarsPerWrvu: perWrvu(50) }],
              measuredEveryMonths: 6,
            },
          },
        ],
        volume: { annualWrvus: wrvus(4200) },
        printedForFte: printedForFte === null ? null : hundredths(printedForFte * 100),
        clinicalFte: hundredths(80),
      }),
      1,
    );
    const [settlement] = ran.settlements;
    return settlement === undefined
      ? null
      : explainThreshold(settlement.measured, 0, settlement.thresholds);
  };
  const half = (of: unknown) => ({ kind: 'quotient', of, by: number(2, 'count', 'shareOfYear') });

  test('by its term, in the part of a year that it covers', () => {
    expect(thresholdOf(5000, 100)).toEqual(
      half(number(500_000, 'wrvus', 'threshold', 'phases[0].productivity.tiers[0].fromWrvus')),
    );
  });

  test('without its term where a ramp has changed the number', () => {
    expect(thresholdOf(5000, 80)).toEqual(half(number(400_000, 'wrvus', 'threshold')));
  });

  test('without its term where it is printed for another FTE', () => {
    expect(thresholdOf(5000, 100, 1)).toEqual(half(number(400_000, 'wrvus', 'threshold')));
  });
});
