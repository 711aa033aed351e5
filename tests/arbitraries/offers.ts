import * as fc from 'fast-check';
import type { Cents, Item, Offer, Phase, Rebase, Workspace } from '../../src/compensation/index.ts';
import { hundredths } from '../../src/compensation/index.ts';
import { offerOf } from '../builders/offer.ts';
import { maybe, percents, salaries } from './amounts.ts';
import { itemTerms } from './itemTerms.ts';
import type { PhasesChoice } from './phaseTerms.ts';
import { phases } from './phaseTerms.ts';
import { rebaseTerms, withRate } from './rebaseTerms.ts';
import type { VolumeChoice } from './volumeTerms.ts';
import { volumeTerms } from './volumeTerms.ts';

/** What a law asks of its offers; what it does not ask for may be anything valid. */
export interface OfferChoice extends PhasesChoice, VolumeChoice {
  readonly rebase?: fc.Arbitrary<Rebase | 'none' | null>;
  readonly items?: fc.Arbitrary<readonly Item[]>;
  readonly cap?: fc.Arbitrary<Cents | 'none' | null>;
  readonly printedForFte?: fc.Arbitrary<Offer['printedForFte']>;
  /** Years of the horizon at most; 4 unless said. */
  readonly years?: number;
}

/** An offer that lacks nothing, and the years over which it is looked at. */
export interface OfferCase {
  readonly offer: Offer;
  readonly horizonYears: number;
}

const fte = fc.integer({ min: 5, max: 150 }).map(hundredths);
const none = fc.constant('none' as const);

/** Offers with every term that a figure needs, reaching every rule of the model. */
export function offers(choice: OfferChoice = {}): fc.Arbitrary<OfferCase> {
  return fc
    .record({
      horizonYears: fc.integer({ min: 1, max: choice.years ?? 4 }),
      guaranteedMonths: maybe(
        fc.oneof(fc.constantFrom(12, 24, 36), fc.integer({ min: 0, max: 120 })),
      ),
      clinicalFte: maybe(fte),
      printedForFte: choice.printedForFte ?? maybe(fte),
      phases: phases(choice),
      items: choice.items ?? fc.array(itemTerms(), { maxLength: 3 }),
      totalCashCapDollars: choice.cap ?? fc.oneof(none, maybe(salaries())),
      rebase:
        choice.rebase ??
        fc.oneof(
          { weight: 1, arbitrary: fc.constantFrom(null, 'none' as const) },
          { weight: 3, arbitrary: rebaseTerms() },
        ),
      volume: volumeTerms(choice),
    })
    .map(({ horizonYears, rebase, ...terms }) => ({
      horizonYears,
      offer: offerOf({ ...terms, rebase: withRateIfNeeded(rebase, terms.phases) }),
    }));
}

/** Rebasing terms may take the contract's rate only where every plan of the contract has one. */
function withRateIfNeeded(
  rebase: Rebase | 'none' | null,
  stated: readonly Phase[],
): Rebase | 'none' | null {
  if (rebase === null || rebase === 'none') return rebase;
  const plans = stated
    .map(({ productivity }) => productivity)
    .filter(({ model }) => model !== null && model !== 'salary');
  const hasRate = plans.every(({ tiers }) =>
    (tiers ?? []).some(({ dollarsPerWrvu }) => (dollarsPerWrvu ?? 0) > 0),
  );
  return plans.length > 0 && hasRate ? rebase : withRate(rebase);
}

/** Offers of which any term may be missing. */
export function offersWithGaps(choice: OfferChoice = {}): fc.Arbitrary<OfferCase> {
  const gap = fc.constantFrom<keyof typeof GAPS>(
    'volume',
    'base',
    'model',
    'tiers',
    'from',
    'rate',
    'rebaseRate',
  );
  return fc
    .tuple(offers(choice), fc.array(fc.tuple(gap, fc.nat({ max: 11 })), { maxLength: 3 }))
    .map(([{ offer, horizonYears }, gaps]) => ({
      horizonYears,
      offer: gaps.reduce((found, [name, place]) => GAPS[name](found, place), offer),
    }));
}

const GAPS = {
  volume: (offer: Offer): Offer => ({ ...offer, volume: { ...offer.volume, annualWrvus: null } }),
  base: inPhase((phase) => ({ ...phase, base: { ...phase.base, annualDollars: null } })),
  model: inPhase((phase) => ({ ...phase, productivity: { ...phase.productivity, model: null } })),
  tiers: inPhase((phase) => ({ ...phase, productivity: { ...phase.productivity, tiers: null } })),
  from: inPhase((phase) => withoutOfTiers(phase, { fromWrvus: null })),
  rate: inPhase((phase) => withoutOfTiers(phase, { dollarsPerWrvu: null })),
  rebaseRate: (offer: Offer): Offer => ({
    ...offer,
    rebase:
      offer.rebase === null || offer.rebase === 'none'
        ? offer.rebase
        : { ...offer.rebase, dollarsPerWrvu: null },
  }),
};

function inPhase(change: (phase: Phase) => Phase): (offer: Offer, place: number) => Offer {
  return (offer, place) => ({
    ...offer,
    phases: offer.phases.map((phase, index) =>
      index === place % offer.phases.length ? change(phase) : phase,
    ),
  });
}

function withoutOfTiers(phase: Phase, gap: { fromWrvus: null } | { dollarsPerWrvu: null }): Phase {
  const { productivity } = phase;
  const tiers = productivity.tiers?.map((tier) => ({ ...tier, ...gap })) ?? null;
  return { ...phase, productivity: { ...productivity, tiers } };
}

/** One to three offers looked at over the same years, some of which may lack terms. */
export function workspaces(choice: OfferChoice = {}): fc.Arbitrary<Workspace> {
  return fc.record({
    horizonYears: maybe(fc.integer({ min: 1, max: choice.years ?? 4 })),
    ladder: maybe(
      fc.record({
        lowPercent: maybe(percents(0, 120)),
        repeatedPercent: maybe(percents(0, 120)),
        prolongedPercent: maybe(percents(0, 120)),
      }),
    ),
    offers: fc
      .array(offersWithGaps(choice), { minLength: 1, maxLength: 3 })
      .map((found) => found.map(({ offer }, index) => ({ ...offer, name: `Offer ${index + 1}` }))),
  });
}
