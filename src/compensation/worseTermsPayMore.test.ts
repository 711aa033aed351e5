import { describe, expect, test } from 'vitest';
import { dollars, percent, perWrvu, wrvus } from '../../tests/builders/amounts.ts';
import type { OfferTerms, PhaseTerms } from '../../tests/builders/offer.ts';
import { offerOf } from '../../tests/builders/offer.ts';
import { work, yearOf } from '../../tests/builders/work.ts';
import type { Item, Productivity } from './offer.ts';

/** A tier by where it starts and what it pays. */
type Step = readonly [fromWrvus: number | null, dollarsPerWrvu: number];

/** A contract in which only the tiers of one phase change. */
interface Counterexample {
  readonly entry: string;
  readonly tiers: readonly Step[];
  readonly worse: readonly Step[];
  readonly terms: (tiers: NonNullable<Productivity['tiers']>) => OfferTerms;
  readonly year: number;
  /** The year's cash in dollars before and after. */
  readonly cash: readonly [number, number];
}

const stated = (steps: readonly Step[]) =>
  steps.map(([from, rate]) => ({
    fromWrvus: from === null ? null : wrvus(from),
    dollarsPerWrvu: perWrvu(rate),
  }));

const strongFirst = [3, 3, 3, 1, 1, 1, 2, 2, 2, 2, 2, 2];
const cumulativeQuarters = {
  model: 'bonus',
  measuredEveryMonths: 3,
  cumulative: true,
  deficit: 'carried',
} as const;

/** The first year's first quarter is overpaid; the second year, on its own terms, pays that back. */
const carried: Counterexample['terms'] = (tiers) => ({
  phases: [
    { base: { annualDollars: dollars(0) }, productivity: { ...cumulativeQuarters, tiers } },
    { fromMonth: 13, productivity: { ...cumulativeQuarters, tiers: stated([[4000, 50]]) } },
  ],
  // 3,200 and 5,200 wRVUs: 10,000 is overpaid, then 60,000 is due.
  volume: {
    annualWrvus: wrvus(4000),
    rampPercent: [percent(80), percent(130)],
    monthWeights: strongFirst,
  },
});

/** A plan year that ends half a year after the anniversary, most of it worked before. */
const acrossYears: Counterexample['terms'] = (tiers) => ({
  phases: [
    {
      productivity: {
        model: 'production',
        tiers,
        measuredEveryMonths: 6,
        cumulative: true,
        planYearStartsInMonth: 7,
      },
    },
  ],
  // 3,000 wRVUs by month 12 and 3,750 by month 18; 37,500 is settled in month 24 either way.
  volume: { annualWrvus: wrvus(6000), rampPercent: [percent(100), percent(25)] },
});

const withhold = (of: 'base' | 'productivity' | 'both', held: number): Item => ({
  kind: 'withhold',
  label: null,
  of,
  percent: percent(held),
  expectedReturnPercent: null,
});

const heldBack: Counterexample['terms'] = (tiers) => ({
  phases: [{ productivity: { model: 'production', tiers } }],
  items: [withhold('productivity', 60), withhold('both', 50)],
  volume: { annualWrvus: wrvus(4000) },
});

/** The base of month 13 is 4,000 wRVUs at the rate of the first phase. */
const rebasedOnce =
  (later: readonly PhaseTerms[], others: Partial<OfferTerms> = {}): Counterexample['terms'] =>
  (tiers) => ({
    phases: [
      { base: { annualDollars: dollars(200_000) }, productivity: { model: 'bonus', tiers } },
      ...later,
    ],
    rebase: { firstMonth: 13, everyMonths: 120 },
    volume: { annualWrvus: wrvus(4000) },
    ...others,
  });

function cashOf({ terms, year }: Counterexample, steps: readonly Step[]): number {
  return yearOf(work(offerOf(terms(stated(steps))), 4), year).pay.cash / 100;
}

const higherThresholds: readonly Counterexample[] = [
  {
    entry: 'a tier that pays less than the one below it',
    tiers: [
      [0, 60],
      [5000, 40],
    ],
    worse: [
      [0, 60],
      [6000, 40],
    ],
    terms: (tiers) => ({
      phases: [{ productivity: { model: 'production', tiers } }],
      volume: { annualWrvus: wrvus(6000) },
    }),
    year: 1,
    cash: [340_000, 360_000],
  },
  {
    // 1,200 wRVUs against 1,000 or 1,025 in the first quarter: 10,000 or 8,750 to recover.
    entry: 'cumulative periods with deficits carried',
    tiers: [[4000, 50]],
    worse: [[4100, 50]],
    terms: carried,
    year: 2,
    cash: [50_000, 51_250],
  },
  {
    // Settled before the anniversary: 170,000 or 160,000 of the same 187,500.
    entry: 'cumulative periods with plan years of their own',
    tiers: [
      [0, 50],
      [4000, 70],
    ],
    worse: [
      [0, 50],
      [5000, 70],
    ],
    terms: acrossYears,
    year: 2,
    cash: [55_000, 65_000],
  },
  {
    // 110 % of 50,000 or of 45,000 is held back.
    entry: 'withholds of more than 100 % together',
    tiers: [
      [0, 0],
      [3000, 50],
    ],
    worse: [
      [0, 0],
      [3100, 50],
    ],
    terms: heldBack,
    year: 1,
    cash: [-5000, -4500],
  },
];

const lowerRates: readonly Counterexample[] = [
  {
    entry: 'cumulative periods with deficits carried',
    tiers: [[4000, 50]],
    worse: [[4000, 40]],
    terms: carried,
    year: 2,
    cash: [50_000, 52_000],
  },
  {
    entry: 'cumulative periods with plan years of their own',
    tiers: [
      [0, 50],
      [4000, 70],
    ],
    worse: [
      [0, 50],
      [4000, 60],
    ],
    terms: acrossYears,
    year: 2,
    cash: [55_000, 65_000],
  },
  {
    entry: 'withholds of more than 100 % together',
    tiers: [[0, 50]],
    worse: [[0, 40]],
    terms: heldBack,
    year: 1,
    cash: [-20_000, -16_000],
  },
  {
    // A base of 200,000 and 120 above 4,000; or of 160,000 and 120 × 800 above 3,200.
    entry: 'a threshold of base ÷ rate under a base that is recalculated at the rate',
    tiers: [[5000, 50]],
    worse: [[5000, 40]],
    terms: rebasedOnce([
      {
        fromMonth: 25,
        productivity: {
          model: 'bonus',
          threshold: 'baseDividedByRate',
          tiers: stated([
            [null, 50],
            [1000, 120],
          ]),
        },
      },
    ]),
    year: 3,
    cash: [200_000, 256_000],
  },
  {
    // The draw of year 3 leaves 80,000 or 40,000 to recover from 70,000 in year 4.
    entry: 'a draw that is recalculated at the rate, with deficits carried',
    tiers: [[5000, 50]],
    worse: [[5000, 40]],
    terms: rebasedOnce([
      { fromMonth: 25, productivity: { model: 'draw', tiers: stated([[null, 30]]) } },
      { fromMonth: 37, base: { annualDollars: dollars(50_000) } },
    ]),
    year: 4,
    cash: [50_000, 80_000],
  },
  {
    // 360,000 either way, less 20 % of 200,000 or of 160,000.
    entry: 'a withhold of base under greater-of whose base is recalculated at the rate',
    tiers: [[5000, 50]],
    worse: [[5000, 40]],
    terms: rebasedOnce(
      [{ fromMonth: 25, productivity: { model: 'greaterOf', tiers: stated([[null, 90]]) } }],
      { items: [withhold('base', 20)] },
    ),
    year: 3,
    cash: [320_000, 328_000],
  },
  {
    // The contract rate becomes that of the next tier.
    entry: 'a rate lowered to nothing where rebasing takes the contract rate',
    tiers: [
      [4000, 40],
      [6000, 60],
    ],
    worse: [
      [4000, 0],
      [6000, 60],
    ],
    terms: rebasedOnce([]),
    year: 2,
    cash: [160_000, 240_000],
  },
  {
    // A base of 250,000 holds both tiers at 5,000; as written, the second pays 500 × 60.
    entry: 'a rate lowered to nothing where the threshold follows the base',
    tiers: [
      [3000, 50],
      [4500, 60],
    ],
    worse: [
      [3000, 0],
      [4500, 60],
    ],
    terms: rebasedOnce([], {
      rebase: { firstMonth: 13, dollarsPerWrvu: perWrvu(50), thresholdFollows: true },
      volume: { annualWrvus: wrvus(5000) },
    }),
    year: 2,
    cash: [250_000, 280_000],
  },
];

describe('a higher threshold can pay a year more under', () => {
  test.each(higherThresholds)('$entry: $cash', (found) =>
    expect([cashOf(found, found.tiers), cashOf(found, found.worse)]).toEqual(found.cash),
  );
});

describe('a lower rate can pay a year more under', () => {
  test.each(lowerRates)('$entry: $cash', (found) =>
    expect([cashOf(found, found.tiers), cashOf(found, found.worse)]).toEqual(found.cash),
  );
});
