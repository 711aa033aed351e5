import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Fraction } from '../../tests/arbitraries/fraction.ts';
import {
  differenceOf,
  fraction,
  isAtLeast,
  nearest,
  productOf,
  sumOf,
} from '../../tests/arbitraries/fraction.ts';
import { holds } from '../../tests/arbitraries/law.ts';
import type { OfferCase } from '../../tests/arbitraries/offers.ts';
import { offers } from '../../tests/arbitraries/offers.ts';
import { canPayLessForMore, plansOf } from '../../tests/arbitraries/morePaysLess.ts';
import { reachOf } from '../../tests/arbitraries/reach.ts';
import { centsOfRounding } from '../../tests/arbitraries/roundingBound.ts';
import { work } from '../../tests/builders/work.ts';
import type { Offer, Productivity, Tier } from './offer.ts';
import type { Settlement } from './settlePeriod.ts';
import { rateUnits, wrvuHundredths } from './units.ts';

const reach = reachOf('schedule', [
  'marginal',
  'wholeAboveThreshold',
  'wholeFromFirst',
  'no tier reached',
  'first tier reached',
  'higher tier reached',
  'later tier held to the first',
  'tier split',
  'threshold raised',
  'rate lowered',
  'rate of the recalculated base lowered',
]);

/** Cash by year. */
function cashOf(offer: Offer, horizonYears: number): readonly number[] {
  return work(offer, horizonYears).years.map(({ pay }) => pay.cash);
}

/** Years that pay more under other terms than under the first, by more than rounding. */
function yearsThatPayMore(found: OfferCase, changed: Offer): readonly number[] {
  const before = work(found.offer, found.horizonYears);
  return cashOf(changed, found.horizonYears).filter((cash, index) => {
    const cents = before.years[index]?.pay.cash ?? 0;
    return cash > cents + centsOfRounding(before, index + 1);
  });
}

const place = fc.nat({ max: 11 });

/** Offers worked exactly at a threshold of theirs. */
const atThreshold = fc
  .tuple(offers({ laterPhases: 0, leaves: 0, printedForFte: fc.constant(null) }), place)
  .map(([{ offer, horizonYears }, tier]) => {
    const plan = offer.phases[0]?.productivity;
    const bounds = (plan?.tiers ?? []).map(({ fromWrvus }) => fromWrvus ?? wrvuHundredths(0));
    const annualWrvus = bounds[tier % Math.max(1, bounds.length)] ?? wrvuHundredths(0);
    const volume = { ...offer.volume, annualWrvus, rampPercent: null, creditPercent: null };
    return { horizonYears, offer: { ...offer, volume } };
  });

describe('the schedule', () => {
  // Seen to catch: a tier reached only above its threshold, not at it.
  test('pays each wRVU at the rate of its tier, all at the last rate, or all above the first', () => {
    holds(fc.oneof(offers(), atThreshold), ({ offer, horizonYears }) => {
      const { settlements } = work(offer, horizonYears).ran;
      reach.count(settlements.flatMap(reachedBy));
      expect(settlements.map(({ scheduled }) => BigInt(scheduled.cents))).toEqual(
        settlements.map(paidByHand),
      );
    });
  });

  // Seen to catch: wholeAboveThreshold measured from the last tier instead of the first.
  test('splitting a tier at the same rate changes nothing', () => {
    holds(fc.tuple(offers(), place, place, place), ([{ offer, horizonYears }, phase, tier, by]) => {
      const split = onePlan(offer, phase, (plan) => splitTier(plan, tier, by + 1));
      reach.count(plansOf(split).length > 0 ? ['tier split'] : []);
      expect(cashOf(split, horizonYears)).toEqual(cashOf(offer, horizonYears));
    });
  });

  // Seen to catch: each tier paid up to its end from the first wRVU.
  test('a higher threshold pays no year more, outside its closed list', () => {
    const cases = offers().filter(
      ({ offer }) => !plansOf(offer).some(paysLessHigherUp) && !canPayLessForMore(offer, timing),
    );
    const by = fc.integer({ min: 1, max: 300_000 });
    holds(fc.tuple(cases, place, place, by), ([found, phase, tier, hundredths]) => {
      const raised = onePlan(found.offer, phase, (plan) => raiseThreshold(plan, tier, hundredths));
      reach.count(plansOf(raised).length > 0 ? ['threshold raised'] : []);
      expect(yearsThatPayMore(found, raised)).toEqual([]);
    });
  });

  // Seen to catch: base × rate where base ÷ rate is meant.
  test('a lower rate pays no year more, outside its closed list', () => {
    const cases = offers().filter(
      ({ offer }) =>
        !canPayLessForMore(offer, timing) &&
        !(rebasesAtContractRate(offer) && canPayLessForMore(offer, throughTheBase)),
    );
    const by = fc.integer({ min: 1, max: 900_000 });
    holds(fc.tuple(cases, place, place, by), ([found, phase, tier, units]) => {
      const least = Number(needsRateAboveZero(found.offer));
      const lowered = onePlan(found.offer, phase, (plan) => lowerRate(plan, tier, units, least));
      reach.count(plansOf(lowered).length > 0 ? ['rate lowered'] : []);
      const isBaseRate = rebasesAtContractRate(found.offer);
      reach.count(isBaseRate ? ['rate of the recalculated base lowered'] : []);
      expect(yearsThatPayMore(found, lowered)).toEqual([]);
    });
  });

  test('every rule is reached', () => expect(reach.unreached()).toEqual([]));
});

/** The entries of the list of terms under which a later year can gain by what an earlier one loses. */
const timing = [
  'cumulative periods with deficits carried',
  'cumulative periods with plan years of their own',
  'withholds of more than 100 % together',
] as const;

/** Those under which a year can gain by a lower base. */
const throughTheBase = [
  'a threshold of base ÷ rate under a base that is recalculated',
  'greater-of or a draw under a base that is recalculated, with deficits carried or plan years of its own',
  'a withhold of base under greater-of or a draw whose base is recalculated',
] as const;

function reachedBy({ scheduled, measured, thresholds }: Settlement) {
  const applies = measured[0]?.terms.applies ?? 'marginal';
  const isHeld = thresholds.slice(1).some(({ n, d }) => {
    const first = thresholds[0] ?? { n: 0, d: 1 };
    return BigInt(n) * BigInt(first.d) === BigInt(first.n) * BigInt(d);
  });
  const tiers = ['no tier reached', 'first tier reached', 'higher tier reached'] as const;
  return [
    applies,
    tiers[Math.min(1, scheduled.tier) + 1] ?? applies,
    ...(isHeld ? (['later tier held to the first'] as const) : []),
  ];
}

/** What a settlement's wRVUs, thresholds and rates come to, by the page and with BigInt. */
function paidByHand({ measured, wrvus, thresholds }: Settlement): bigint {
  const terms = measured[0]?.terms;
  const worked = fraction(wrvus.n, wrvus.d);
  const bounds = thresholds.map(({ n, d }) => fraction(n, d));
  const rates = (terms?.tiers ?? []).map(({ dollarsPerWrvu }) => fraction(dollarsPerWrvu, 10_000));
  const last = bounds.findLastIndex((bound) => isAtLeast(worked, bound));
  const none = fraction(0);
  const whole = { none, all: worked, above: differenceOf(worked, bounds[0] ?? none) };
  const marginal = bounds
    .map((bound, tier) => {
      const upTo = leastOf(worked, bounds[tier + 1] ?? worked);
      const within = isAtLeast(upTo, bound) ? differenceOf(upTo, bound) : none;
      return productOf(within, rates[tier] ?? none);
    })
    .reduce(sumOf, none);
  const rate = rates[last] ?? none;
  const paid = {
    marginal,
    wholeAboveThreshold: productOf(last < 0 ? none : whole.above, rate),
    wholeFromFirst: productOf(whole.all, rate),
  };
  return nearest(paid[terms?.applies ?? 'marginal']);
}

function leastOf(a: Fraction, b: Fraction): Fraction {
  return isAtLeast(a, b) ? b : a;
}

/** The offer with other tiers in one of the phases that state any. */
function onePlan(
  offer: Offer,
  phase12: number,
  change: (plan: Productivity) => readonly Tier[],
): Offer {
  const at = phase12 % offer.phases.length;
  const phases = offer.phases.map((phase, index) => {
    const { productivity } = phase;
    return index !== at || productivity.tiers === null
      ? phase
      : { ...phase, productivity: { ...productivity, tiers: change(productivity) } };
  });
  return { ...offer, phases };
}

/** One more tier at the rate of another, `by` hundredths above it and below the next. */
function splitTier({ tiers }: Productivity, tier12: number, by: number): readonly Tier[] {
  const stated = tiers ?? [];
  const at = tier12 % Math.max(1, stated.length);
  const from = (stated[at]?.fromWrvus ?? 0) + by;
  const isFree = from < (stated[at + 1]?.fromWrvus ?? Infinity);
  const added: Tier = {
    fromWrvus: wrvuHundredths(from),
    dollarsPerWrvu: stated[at]?.dollarsPerWrvu ?? null,
  };
  return isFree ? stated.toSpliced(at + 1, 0, added) : stated;
}

/** A written threshold moved up, at most to just below the next one. */
function raiseThreshold({ tiers, model }: Productivity, tier12: number, by: number) {
  const stated = tiers ?? [];
  const at = tier12 % Math.max(1, stated.length);
  const isFixed = at === 0 && model !== 'bonus';
  return stated.map((tier, index) => {
    const { fromWrvus } = tier;
    const next = stated[index + 1]?.fromWrvus ?? 20_000_000;
    const isRaised = index === at && !isFixed && fromWrvus !== null;
    const raised = Math.max(fromWrvus ?? 0, Math.min((fromWrvus ?? 0) + by, next - 1));
    return isRaised ? { ...tier, fromWrvus: wrvuHundredths(raised) } : tier;
  });
}

/** A rate moved down, not below `least` units, nor to nothing where the base is divided by it. */
function lowerRate(plan: Productivity, tier12: number, by: number, least: number) {
  const stated = plan.tiers ?? [];
  const at = tier12 % Math.max(1, stated.length);
  const isDivisor = at === 0 && plan.threshold === 'baseDividedByRate';
  return stated.map((tier, index) => {
    const rate = tier.dollarsPerWrvu ?? 0;
    const lowest = Math.min(rate, isDivisor ? 1 : least);
    const lower = rateUnits(Math.max(lowest, rate - by));
    return index === at ? { ...tier, dollarsPerWrvu: lower } : tier;
  });
}

/** Whether a tier pays less per wRVU than the one below it: reaching it later can pay more. */
function paysLessHigherUp({ tiers }: Productivity): boolean {
  const rates = (tiers ?? []).map(({ dollarsPerWrvu }) => dollarsPerWrvu ?? 0);
  return rates.some((rate, index) => rate < (rates[index - 1] ?? 0));
}

/** Whether a recalculated base takes the rate that the contract pays. */
function rebasesAtContractRate({ rebase }: Offer): boolean {
  return rebase !== null && rebase !== 'none' && rebase.dollarsPerWrvu === null;
}

/** Whether a rate of nothing would hand over to the next tier's rate, or keep a threshold as written. */
function needsRateAboveZero(offer: Offer): boolean {
  const { rebase } = offer;
  const follows = rebase !== null && rebase !== 'none' && rebase.thresholdFollows === true;
  return follows || rebasesAtContractRate(offer);
}
