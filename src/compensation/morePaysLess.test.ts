import { describe, expect, test } from 'vitest';
import { TERMS_THAT_PAY_LESS_FOR_MORE } from '../../tests/arbitraries/morePaysLess.ts';
import { dollars, percent, perWrvu, wrvus } from '../../tests/builders/amounts.ts';
import type { OfferTerms } from '../../tests/builders/offer.ts';
import { offerOf } from '../../tests/builders/offer.ts';
import { planOf, workAt } from '../../tests/builders/work.ts';
import type { Offer } from './offer.ts';

const tier = (from: number | null, rate: number) => ({
  fromWrvus: from === null ? null : wrvus(from),
  dollarsPerWrvu: perWrvu(rate),
});

/** The entry of the closed list that an offer is a counterexample to. */
const entriesOf = (offer: Offer) =>
  Object.entries(TERMS_THAT_PAY_LESS_FOR_MORE)
    .filter(([, breaks]) => breaks(offer))
    .map(([entry]) => entry);

interface Counterexample {
  readonly entry: keyof typeof TERMS_THAT_PAY_LESS_FOR_MORE;
  readonly terms: OfferTerms;
  readonly year: number;
  /** Mature wRVUs, fewer and more, each with the year's cash in dollars. */
  readonly fewer: readonly [wrvus: number, cash: number];
  readonly more: readonly [wrvus: number, cash: number];
}

/** A plan whose production is worth little above 4,000 wRVUs. */
const flat = (rate: number) => [tier(0, 90), tier(4000, rate)];
/** 37.5 %, 12.5 %, 25 % and 25 % of the year by quarter. */
const strongFirst = [3, 3, 3, 1, 1, 1, 2, 2, 2, 2, 2, 2];

const counterexamples: readonly Counterexample[] = [
  {
    entry: 'a whole-volume rate lower than one before it',
    // 4,999 × 60 and 5,000 × 50.
    terms: {
      phases: [
        {
          productivity: {
            model: 'production',
            applies: 'wholeFromFirst',
            tiers: [tier(0, 60), tier(5000, 50)],
          },
        },
      ],
    },
    year: 1,
    fewer: [4999, 299_940],
    more: [5000, 250_000],
  },
  {
    entry: 'rebasing spared by a percent of the target',
    // 4,999 × 50 as the new base, or the old one at the target.
    terms: {
      phases: [
        {
          base: { annualDollars: dollars(150_000) },
          target: { annualWrvus: wrvus(5000) },
          productivity: { model: 'bonus', tiers: [tier(5000, 50)] },
        },
      ],
      rebase: { dollarsPerWrvu: perWrvu(50), onlyBelowTargetPercent: percent(100) },
    },
    year: 2,
    fewer: [4999, 249_950],
    more: [5000, 150_000],
  },
  {
    entry: 'a threshold of base ÷ rate under a base that is recalculated',
    // Base 45 × V; the threshold 0.9 × V lies where a wRVU is worth 120.
    // 6,000: 270,000 + 120 × (6,000 − 5,400). 6,500: 292,500 + 120 × (6,000 − 5,850) + 50 × 500.
    terms: {
      phases: [
        {
          base: { annualDollars: dollars(260_000) },
          productivity: {
            model: 'bonus',
            threshold: 'baseDividedByRate',
            tiers: [tier(null, 50), tier(4000, 120), tier(6000, 50)],
          },
        },
      ],
      rebase: { dollarsPerWrvu: perWrvu(45) },
    },
    year: 2,
    fewer: [6000, 342_000],
    more: [6500, 335_500],
  },
  {
    entry:
      'greater-of or a draw under a base that is recalculated, with deficits carried or plan years of its own',
    // A draw of 50 × V against 280,000 + 20 × V leaves a balance that the third year pays off.
    // 10,000: 480,000 − 20,000. 11,000: 500,000 − 50,000.
    terms: {
      phases: [
        {
          base: { annualDollars: dollars(200_000) },
          productivity: { model: 'draw', tiers: flat(20) },
        },
        { fromMonth: 25, base: { annualDollars: dollars(100_000) } },
      ],
      rebase: { firstMonth: 13, everyMonths: 120, dollarsPerWrvu: perWrvu(50) },
    },
    year: 3,
    fewer: [10_000, 460_000],
    more: [11_000, 450_000],
  },
  {
    entry:
      'greater-of or a draw under a base that is recalculated, with deficits carried or plan years of its own',
    // Half of the recalculated base comes off what is settled in the third year.
    // 10,000: 100,000 + 480,000 − 250,000 − 50,000. 11,000: 100,000 + 500,000 − 275,000 − 50,000.
    terms: {
      phases: [
        {
          base: { annualDollars: dollars(200_000) },
          productivity: { model: 'greaterOf', tiers: flat(20), planYearStartsInMonth: 7 },
        },
        { fromMonth: 25, base: { annualDollars: dollars(100_000) } },
      ],
      rebase: { firstMonth: 13, everyMonths: 120, dollarsPerWrvu: perWrvu(50) },
    },
    year: 3,
    fewer: [10_000, 280_000],
    more: [11_000, 275_000],
  },
  {
    entry: 'a withhold of base under greater-of or a draw whose base is recalculated',
    // 340,000 + 5 × V either way, less 20 % of a base of 50 × V.
    terms: {
      phases: [
        {
          base: { annualDollars: dollars(200_000) },
          productivity: { model: 'greaterOf', tiers: flat(5) },
        },
      ],
      rebase: { dollarsPerWrvu: perWrvu(50) },
      items: [
        {
          kind: 'withhold',
          label: null,
          of: 'base',
          percent: percent(20),
          expectedReturnPercent: null,
        },
      ],
    },
    year: 2,
    fewer: [6000, 310_000],
    more: [7000, 305_000],
  },
  {
    entry: 'cumulative periods with deficits carried',
    // A bonus of 40,000 at most. The first year's first quarter is overpaid by 6,250 or 10,000,
    // which the second year pays back.
    terms: {
      phases: [
        {
          base: { annualDollars: dollars(0) },
          productivity: {
            model: 'bonus',
            tiers: [tier(4000, 50), tier(4800, 0)],
            measuredEveryMonths: 3,
            cumulative: true,
            deficit: 'carried',
          },
        },
      ],
      volume: { rampPercent: [percent(80), percent(130)], monthWeights: strongFirst },
    },
    year: 2,
    fewer: [3750, 33_750],
    more: [4000, 30_000],
  },
  {
    entry: 'cumulative periods with plan years of their own',
    // The plan year from month 7 pays 240,000 at most, more of it before the anniversary.
    // 6,000: 240,000 − 108,000 + 120,000. 6,500: 240,000 − 117,000 + 120,000.
    terms: {
      phases: [
        {
          productivity: {
            model: 'production',
            tiers: [tier(0, 60), tier(4000, 0)],
            measuredEveryMonths: 6,
            cumulative: true,
            planYearStartsInMonth: 7,
          },
        },
      ],
      volume: { rampPercent: [percent(60), percent(100)] },
    },
    year: 2,
    fewer: [6000, 252_000],
    more: [6500, 243_000],
  },
  {
    entry: 'withholds of more than 100 % together',
    // Of each dollar, 60 cents and 50 cents.
    terms: {
      phases: [{ productivity: { model: 'production', tiers: [tier(0, 50)] } }],
      items: [
        {
          kind: 'withhold',
          label: null,
          of: 'productivity',
          percent: percent(60),
          expectedReturnPercent: null,
        },
        {
          kind: 'withhold',
          label: null,
          of: 'both',
          percent: percent(50),
          expectedReturnPercent: null,
        },
      ],
    },
    year: 1,
    fewer: [4000, -20_000],
    more: [5000, -25_000],
  },
];

describe('more volume can pay less under', () => {
  test.each(counterexamples)('$entry: $fewer, $more', ({ entry, terms, year, fewer, more }) => {
    const offer = offerOf({ ...terms, volume: { annualWrvus: wrvus(fewer[0]), ...terms.volume } });
    const plan = planOf(offer, 3);
    const cashAt = (volume: number) =>
      (workAt(plan, wrvus(volume)).years[year - 1]?.pay.cash ?? 0) / 100;
    expect([cashAt(fewer[0]), cashAt(more[0])]).toEqual([fewer[1], more[1]]);
    expect(entriesOf(offer)).toEqual([entry]);
  });

  test('each entry of the closed list, and nothing that is not on it', () => {
    expect(new Set(counterexamples.map(({ entry }) => entry))).toEqual(
      new Set(Object.keys(TERMS_THAT_PAY_LESS_FOR_MORE)),
    );
  });
});
