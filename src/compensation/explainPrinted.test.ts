import { describe, expect, test } from 'vitest';
import { dollars, percent, perWrvu, twoDecimals, wrvus } from '../../tests/builders/amounts.ts';
import type { OfferTerms } from '../../tests/builders/offer.ts';
import { offerOf } from '../../tests/builders/offer.ts';
import { work, yearOf } from '../../tests/builders/work.ts';
import { annualBaseSteps } from './annualBaseSteps.ts';
import { hundredthsOf, quantity } from './derivation.ts';
import { explainForFte, explainStart, explainTarget } from './explainPrinted.ts';

/** $275,000, a target of 5,000 and a bonus from 4,800, printed for one FTE and worked at another. */
function printed(terms: Partial<OfferTerms> = {}, target = {}) {
  return work(
    offerOf({
      clinicalFte: twoDecimals(0.9),
      printedForFte: twoDecimals(1),
      phases: [
        {
          base: { annualDollars: dollars(275_000), raisePercentPerYear: percent(2) },
          target: { annualWrvus: wrvus(5000), ...target },
          productivity: {
            model: 'bonus',
            tiers: [{ fromWrvus: wrvus(4800), dollarsPerWrvu: perWrvu(46) }],
          },
        },
      ],
      volume: { annualWrvus: wrvus(5900) },
      ...terms,
    }),
    3,
  );
}

describe('what a contract prints for another FTE', () => {
  test('is multiplied by the own one: 4,800 × 0.9 = 4,320', () => {
    const { ran, plan } = printed();
    const { start } = explainStart(plan.offer, firstOf(ran.months), 0);
    expect(start).toMatchObject({
      kind: 'product',
      factors: [
        { value: 480_000, path: 'phases[0].productivity.tiers[0].fromWrvus' },
        { value: 90, unit: 'hundredths', path: 'clinicalFte' },
      ],
    });
    expect(hundredthsOf(start)).toBe(432_000);
  });

  test('is divided by the one that it is printed for: $180,000 × 0.9 ÷ 0.8 = $202,500', () => {
    const { plan } = printed({ printedForFte: twoDecimals(0.8) });
    const found = explainForFte(quantity(18_000_000, 'dollars', 'annualBase'), plan.offer);
    expect(found).toMatchObject({ kind: 'quotient', by: { value: 80, path: 'printedForFte' } });
    expect(hundredthsOf(found)).toBe(20_250_000);
  });

  test('is rounded where it does not come out: 4,800.01 × 0.9 = 4,320.009', () => {
    const { plan } = printed();
    const found = explainForFte(quantity(480_001, 'wrvus', 'threshold'), plan.offer);
    expect(found.kind).toBe('rounded');
    expect(hundredthsOf(found)).toBe(432_001);
  });

  test('is left alone where it is printed for the own one', () => {
    const { plan } = printed({ printedForFte: twoDecimals(0.9) });
    const written = quantity(480_000, 'wrvus', 'threshold');
    expect(explainForFte(written, plan.offer)).toBe(written);
  });

  // 5,000 × 0.9 × 60% = 2,700; a quarter of the year on leave takes a quarter of it.
  test('is phased in by year, and a target less leave', () => {
    const ramped = printed(
      { volume: { annualWrvus: wrvus(5900), leave: [leave(4, 3)] } },
      { rampPercent: [percent(60), percent(100)], proratedForLeave: true },
    );
    const target = (year: number) => {
      const { pay } = yearOf(ramped, year);
      const found = explainTarget(ramped.offer, pay.months);
      return found === null ? null : hundredthsOf(found);
    };
    expect(target(1)).toBe(202_500);
    expect(target(2)).toBe(450_000);
  });
});

describe('an annual base', () => {
  // $275,000 × 0.9 = $247,500; × 102% = $252,450; × 102% = $257,499.
  test('comes from the printed one by the share of full time and each raise', () => {
    const steps = annualBaseSteps(printed().ran, 36);
    expect(steps.map(({ month, by, base }) => [month, by, base])).toEqual([
      [1, 'statement', dollars(247_500)],
      [13, 'raise', dollars(252_450)],
      [25, 'raise', dollars(257_499)],
    ]);
    expect(steps.map(({ expression }) => hundredthsOf(expression))).toEqual([
      24_750_000, 25_245_000, 25_749_900,
    ]);
  });

  // 5,900 × $40 = $236,000, from month 25 on, where the guarantee ends.
  test('is what a recalculation made of it from there on', () => {
    const { ran } = printed({
      guaranteedMonths: 24,
      rebase: { dollarsPerWrvu: perWrvu(40), firstMonth: 25 },
    });
    expect(annualBaseSteps(ran, 36).at(-1)).toMatchObject({
      month: 25,
      by: 'recalculation',
      base: dollars(236_000),
    });
  });
});

function firstOf<Entry>(list: readonly Entry[]): Entry {
  const [first] = list;
  if (first === undefined) throw new Error('there is none');
  return first;
}

function leave(fromMonth: number, months: number) {
  return { fromMonth, months: twoDecimals(months), basePaidPercent: null };
}
