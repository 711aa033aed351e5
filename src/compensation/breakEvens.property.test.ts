import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { holds } from '../../tests/arbitraries/law.ts';
import type { OfferCase } from '../../tests/arbitraries/offers.ts';
import { offers } from '../../tests/arbitraries/offers.ts';
import { reachOf } from '../../tests/arbitraries/reach.ts';
import { roundingBound } from '../../tests/arbitraries/roundingBound.ts';
import { standsAtItsVolume } from '../../tests/arbitraries/standsAtItsVolume.ts';
import { planOf, workAt } from '../../tests/builders/work.ts';
import type { BreakEvens, Overtaking } from './breakEvens.ts';
import { breakEvens } from './breakEvens.ts';
import { sharesOfRange } from './mostPaid.ts';
import type { Plan } from './plan.ts';
import { totalLine } from './totalLine.ts';
import { openAt } from './totalPay.ts';
import { wrvuHundredths } from './units.ts';

/** Each case asks the ledger at many volumes: a part of the cases here, all of them by LAWS_RUNS. */
const SHARE = 0.4;

const reach = reachOf('break-evens', ['overtaking', 'two overtakings', 'stretch of the same']);

const SAME = 100;
const choice = { years: 2, laterPhases: 1 };

/** Two offers over the same years, a range of volumes, and some volumes in it. */
const pairs = fc
  .record({
    first: offers(choice),
    second: fc.oneof(
      { weight: 2, arbitrary: offers(choice) },
      { weight: 1, arbitrary: fc.constant(null) },
    ),
    raise: fc.integer({ min: -20_000, max: 20_000 }),
    ends: fc.tuple(fc.integer({ min: 0, max: 1_200_000 }), fc.integer({ min: 0, max: 1_200_000 })),
    parts: fc.array(fc.nat({ max: 1000 }), { minLength: 6, maxLength: 6 }),
  })
  .map(({ first, second, raise, ends, parts }) => {
    const [from, to] = [Math.min(...ends), Math.max(...ends) + 1];
    const volumes = parts.map((part) => from + Math.floor(((to - from) * part) / 1000));
    return { first, second: second ?? paidMore(first, raise), from, to, volumes };
  })
  .filter(({ first, second }) => ![first, second].some(({ offer }) => standsAtItsVolume(offer)));

/** The same offer with another base: often equal over a stretch. */
function paidMore({ offer, horizonYears }: OfferCase, dollars: number): OfferCase {
  const phases = offer.phases.map((phase, index) => {
    const { annualDollars } = phase.base;
    if (index > 0 || annualDollars === null) return phase;
    const raised = Math.max(0, annualDollars + 100 * dollars);
    return { ...phase, base: { ...phase.base, annualDollars: raised as typeof annualDollars } };
  });
  return { horizonYears, offer: { ...offer, phases } };
}

type Pair = typeof pairs extends fc.Arbitrary<infer Found> ? Found : never;

/** What the ledger alone says at a volume, and how far roundings may move it. */
function byLedger(plan: Plan, volume: number) {
  const worked = workAt(plan, wrvuHundredths(volume));
  const cash = worked.years.reduce((sum, { pay }) => sum + pay.cash, 0);
  const off = worked.years.reduce((sum, { year }) => sum + roundingBound(worked, year), 0);
  return { paid: cash - openAt(worked.ran, 12 * plan.years), off: off + 12 * plan.years };
}

function found({ first, second, from, to }: Pair) {
  const years = Math.min(first.horizonYears, second.horizonYears);
  const plans = [planOf(first.offer, years), planOf(second.offer, years)] as const;
  const [one, other] = plans.map((plan) =>
    totalLine(plan, { from: 1, to: years }, wrvuHundredths(from), wrvuHundredths(to)),
  );
  if (one === undefined || other === undefined) throw new Error('two offers have two lines');
  const gap = (volume: number) => {
    const [a, b] = [byLedger(plans[0], volume), byLedger(plans[1], volume)];
    return { cents: a.paid - b.paid, off: 2 * (a.off + b.off) };
  };
  const result = breakEvens(one, other);
  reach.count([
    ...(result.overtakings.length > 0 ? (['overtaking'] as const) : []),
    ...(result.overtakings.length > 1 ? (['two overtakings'] as const) : []),
    ...(result.standings.some(({ ahead }) => ahead === 'same')
      ? (['stretch of the same'] as const)
      : []),
  ]);
  return { result, gap };
}

function aheadAt({ standings }: BreakEvens, volume: number) {
  return standings.find(({ from, to }) => from <= volume && volume <= to)?.ahead;
}

/** Both ends of every standing, and some volumes of the range. */
function volumesOf({ standings }: BreakEvens, { volumes }: Pair): readonly number[] {
  return [...standings.flatMap(({ from, to }) => [from, to]), ...volumes];
}

function isConfirmed({ ahead, before, after }: Overtaking): boolean {
  return ahead === 'first'
    ? after > 0 && before <= SAME && before < after
    : after < 0 && before >= -SAME && before > after;
}

const mostOf = { first: [0], second: [1], same: [0, 1] } as const;

describe('the break-evens of two offers', () => {
  // Seen to fail with the tier reached left out of what a stretch decides.
  test('leave no volume at which the ledger says the other pays more', () => {
    holds(
      pairs,
      (pair) => {
        const { result, gap } = found(pair);
        const wrong = volumesOf(result, pair).filter((volume) => {
          const { cents, off } = gap(volume);
          const ahead = aheadAt(result, volume);
          return (
            (ahead !== 'first' && cents > SAME + off) || (ahead !== 'second' && cents < -SAME - off)
          );
        });
        expect(wrong).toEqual([]);
      },
      SHARE,
    );
  });

  test('are confirmed by the ledger on both sides', () => {
    holds(
      pairs,
      (pair) => {
        const { result, gap } = found(pair);
        for (const overtaking of result.overtakings) {
          expect(overtaking.before).toBe(gap(overtaking.at - 1).cents);
          expect(overtaking.after).toBe(gap(overtaking.at).cents);
          expect(isConfirmed(overtaking)).toBe(true);
        }
      },
      SHARE,
    );
  });

  test('leave the range whole, and the shares of it add up', () => {
    holds(
      pairs,
      (pair) => {
        const { standings } = found(pair).result;
        expect([standings[0]?.from, standings.at(-1)?.to]).toEqual([pair.from, pair.to]);
        expect(standings.slice(1).map(({ from }) => from - 1)).toEqual(
          standings.slice(0, -1).map(({ to }) => to),
        );
        const stretches = standings.map(({ ahead, ...ends }) => ({ ...ends, most: mostOf[ahead] }));
        const middle = wrvuHundredths(Math.floor((pair.from + pair.to) / 2));
        const shares = sharesOfRange(stretches, wrvuHundredths(pair.from), middle);
        expect(shares.reduce((sum, { share }) => sum + share, 0)).toBe(10_000);
        const narrow = standings.filter(
          ({ ahead, from, to }) => ahead === 'same' && to - from + 1 < 1000,
        );
        // A level stretch narrower than 10 wRVUs is one only where the whole range is.
        expect([0, standings.length]).toContain(narrow.length);
      },
      SHARE,
    );
  });

  test('mirror when the offers change places', () => {
    holds(
      pairs,
      (pair) => {
        const { standings } = found(pair).result;
        const turned = found({ ...pair, first: pair.second, second: pair.first }).result;
        const other = { first: 'second', second: 'first', same: 'same' } as const;
        expect(turned.standings.map(({ ahead }) => other[ahead])).toEqual(
          standings.map(({ ahead }) => ahead),
        );
        const apart = turned.standings.map(({ from }, index) =>
          Math.abs(from - (standings[index]?.from ?? -1)),
        );
        // At 0 both offers are level: which side of it a crossing names may differ by what is level.
        expect(Math.max(...apart)).toBeLessThanOrEqual(1000);
      },
      SHARE,
    );
  });

  test('every kind is reached', () => expect(reach.unreached()).toEqual([]));
});
