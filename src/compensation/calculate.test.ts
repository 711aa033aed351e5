import { describe, expect, test } from 'vitest';
import { dollars, perWrvu, twoDecimals, wrvus } from '../../tests/builders/amounts.ts';
import type { OfferTerms } from '../../tests/builders/offer.ts';
import { offerOf } from '../../tests/builders/offer.ts';
import { workedExamplePhase } from '../../tests/builders/rebased.ts';
import { work, yearOf } from '../../tests/builders/work.ts';
import type { CalcYear } from './calculate.ts';
import { calculate } from './calculate.ts';
import type { Productivity, Tier } from './offer.ts';
import { round } from './ratio.ts';
import { effectiveRate } from './yearMeasures.ts';

/** The figures of one offer, by year. */
function yearsOf(terms: OfferTerms, horizonYears = 5): readonly CalcYear[] {
  const [found] = calculate({ horizonYears, ladder: null, offers: [offerOf(terms)] });
  return found !== undefined && 'years' in found ? found.years : [];
}

const tier = (from: number, rate: number): Tier => ({
  fromWrvus: wrvus(from),
  dollarsPerWrvu: perWrvu(rate),
});

describe('the worked example', () => {
  const example: OfferTerms = {
    guaranteedMonths: 24,
    phases: [workedExamplePhase],
    rebase: { dollarsPerWrvu: perWrvu(50) },
  };
  const at = (annual: number, terms: Partial<OfferTerms> = {}) =>
    yearsOf({ ...example, volume: { annualWrvus: wrvus(annual) }, ...terms });

  test.each([
    [4200, 0, 26_000_000],
    [5000, 0, 26_000_000],
    [5500, 2_500_000, 28_500_000],
  ])('at %s wRVUs pays a bonus of %s cents in year 1', (annual, bonus, cash) => {
    expect(at(annual)[0]).toMatchObject({
      pay: { productivity: bonus },
      cash,
      settlements: [bonus],
    });
  });

  test.each([
    [4000, 20_000_000],
    [4400, 22_000_000],
  ])('at %s wRVUs has a base of %s cents from year 3', (annual, base) => {
    expect(at(annual).map(({ annualBase }) => annualBase)).toEqual([
      26_000_000,
      26_000_000,
      base,
      base,
      base,
    ]);
  });

  test('that becomes production pays 4,000 wRVUs with $200,000', () => {
    const rebase = { dollarsPerWrvu: perWrvu(50), becomes: 'production' } as const;
    expect(at(4000, { rebase })[2]).toMatchObject({
      annualBase: null,
      pay: { base: 0, productivity: 20_000_000 },
      cash: 20_000_000,
    });
  });

  test('has every figure of a year', () => {
    expect(at(4200)[0]).toEqual({
      year: 1,
      creditedWrvus: 420_000,
      targetWrvus: 500_000,
      attainmentPercent: 8400,
      annualBase: 26_000_000,
      supportedPay: 21_000_000,
      rung: 1,
      pay: {
        base: 26_000_000,
        productivity: 0,
        stipend: 0,
        quality: 0,
        withhold: 0,
        withholdReturned: 0,
        call: 0,
        cap: 0,
        signing: 0,
        relocation: 0,
        retention: 0,
        loanRepayment: 0,
      },
      settlements: [0],
      cash: 26_000_000,
      benefits: 0,
      deficit: 0,
      owedBackIfLeaving: 0,
    });
  });

  test('rounds what it prints of exact wRVUs', () => {
    const target = { annualWrvus: wrvus(6000.01), proratedForLeave: true };
    const leave = [{ fromMonth: 1, months: twoDecimals(0.5), basePaidPercent: null }];
    const [year] = yearsOf({
      phases: [{ ...workedExamplePhase, target }],
      volume: { annualWrvus: wrvus(4000), leave },
    });
    // 4,000 × 11.5 ÷ 12 = 3,833.333…; 6,000.01 × 11.5 ÷ 12 = 5,750.0095…; the same share: 66.6665… %
    expect(year).toMatchObject({
      creditedWrvus: 383_333,
      targetWrvus: 575_001,
      attainmentPercent: 6667,
    });
  });
});

describe('a workspace', () => {
  test('has a horizon of 5 years where none is stated', () => {
    const offer = offerOf({ phases: [workedExamplePhase], volume: { annualWrvus: wrvus(4200) } });
    const [found] = calculate({ horizonYears: null, ladder: null, offers: [offer] });
    expect(found).toMatchObject({ years: [1, 2, 3, 4, 5].map((year) => ({ year })) });
  });

  test('gives what an offer lacks in place of its years', () => {
    const silent = offerOf({ name: 'Silent', phases: [{}] });
    expect(calculate({ horizonYears: null, ladder: null, offers: [silent] })).toEqual([
      { name: 'Silent', missing: ['phases[0].productivity.model', 'volume.annualWrvus'] },
    ]);
  });
});

describe('faults of other calculators', () => {
  const produced = (
    tiers: readonly Tier[],
    annual: number,
    productivity: Partial<Productivity> = {},
  ) =>
    yearsOf(
      {
        phases: [{ productivity: { model: 'production', tiers, ...productivity } }],
        volume: { annualWrvus: wrvus(annual) },
      },
      1,
    )[0]?.cash;

  // 4,000 wRVUs at $55, the next 2,000 at $60, the rest at $70.
  const tiers = [tier(0, 55), tier(4000, 60), tier(6000, 70)];

  test('tier-added: a tier that changes no rate changes no pay', () => {
    // 220,000 + 120,000 + 140,000
    expect(produced(tiers, 8000)).toBe(48_000_000);
    expect(produced([...tiers, tier(8000, 70)], 8000)).toBe(48_000_000);
    expect(produced([...tiers, tier(8000, 0)], 8000)).toBe(48_000_000);
    expect(produced([...tiers, tier(20_000, 90)], 8000)).toBe(48_000_000);
  });

  test('tier-removed: the tier before it runs on', () => {
    // 220,000 + 120,000
    expect(produced(tiers.slice(0, 2), 6000)).toBe(34_000_000);
    expect(produced(tiers.slice(0, 2), 8000)).toBe(46_000_000);
  });

  test('one-contract-four-totals: each model has its own, and says which', () => {
    const base = { annualDollars: dollars(250_000) };
    const first = (productivity: Partial<Productivity>) =>
      yearsOf({ phases: [{ base, productivity }], volume: { annualWrvus: wrvus(4000) } }, 1)[0];
    const fromFirst = [tier(0, 50)];
    expect(first({ model: 'bonus', tiers: [tier(5000, 50)] })?.cash).toBe(25_000_000);
    expect(first({ model: 'greaterOf', tiers: fromFirst })?.cash).toBe(25_000_000);
    expect(first({ model: 'bonus', tiers: fromFirst })?.cash).toBe(45_000_000);
    expect(first({ model: 'production', tiers: fromFirst })?.cash).toBe(20_000_000);
    expect(first({ model: 'draw', tiers: fromFirst })).toMatchObject({
      cash: 25_000_000,
      settlements: [0],
      deficit: 5_000_000,
    });
  });

  test('hidden-cliff: the 5,000th wRVU is worth $50,050', () => {
    const whole = { applies: 'wholeFromFirst' } as const;
    const cliff = [tier(0, 50), tier(5000, 60)];
    expect(produced(cliff, 4999, whole)).toBe(24_995_000);
    expect(produced(cliff, 5000, whole)).toBe(30_000_000);
  });

  test('float-money: 4,321.1 × $45.52 is to the cent', () => {
    expect(produced([tier(0, 45.52)], 4321.1)).toBe(19_669_647);
  });

  test('tier-effective: 55/65/75 tiers at 6,500 wRVUs come to $57.31', () => {
    const steps = [tier(0, 55), tier(5000, 65), tier(7000, 75)];
    const offer = offerOf({
      phases: [{ productivity: { model: 'production', tiers: steps } }],
      volume: { annualWrvus: wrvus(6500) },
    });
    const year = yearOf(work(offer, 1), 1);
    // 275,000 + 97,500 = 372,500; ÷ 6,500 = 57.3076…
    expect(year.pay.cash).toBe(37_250_000);
    expect(round(effectiveRate(year) ?? { n: 0, d: 1 })).toBe(573_077);
  });
});
