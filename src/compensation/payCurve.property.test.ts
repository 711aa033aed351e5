import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { holds } from '../../tests/arbitraries/law.ts';
import { offers } from '../../tests/arbitraries/offers.ts';
import { reachOf } from '../../tests/arbitraries/reach.ts';
import { roundingBound } from '../../tests/arbitraries/roundingBound.ts';
import { rules, rulesReached } from '../../tests/arbitraries/rules.ts';
import { standsAtItsVolume } from '../../tests/arbitraries/standsAtItsVolume.ts';
import type { Worked } from '../../tests/builders/work.ts';
import { planOf, workAt } from '../../tests/builders/work.ts';
import type { Offer } from './offer.ts';
import type { PayCurve, Segment } from './straightStretches.ts';
import { payCurve } from './payCurve.ts';
import { wrvuHundredths } from './units.ts';

const reach = reachOf('pay curve', [...rules, 'bend', 'jump', 'straight line']);

/**
 * The curve of an offer's last year over a range, and volumes in that range. Left out is the one
 * contract whose pay is no line anywhere: a whole-volume schedule whose first tier stands at base ÷
 * rate, under a base recalculated at that rate. Its threshold is the volume itself, and whether the
 * volume reaches it is decided by how the base rounds to the cent, hundredth by hundredth.
 */
const curves = fc
  .record({
    found: offers({ years: 2, laterPhases: 1 }),
    ends: fc.tuple(fc.integer({ min: 0, max: 1_200_000 }), fc.integer({ min: 0, max: 1_200_000 })),
    parts: fc.array(fc.nat({ max: 1000 }), { minLength: 4, maxLength: 4 }),
  })
  .filter(({ found }) => !standsAtItsVolume(found.offer))
  .map(({ found: { offer, horizonYears }, ends, parts }) => {
    const [from, to] = [Math.min(...ends), Math.max(...ends) + 1];
    const volumes = parts.map((part) => from + Math.floor(((to - from) * part) / 1000));
    return { offer, horizonYears, from, to, volumes };
  });

function drawn(found: { offer: Offer; horizonYears: number; from: number; to: number }) {
  const { offer, horizonYears, from, to } = found;
  const plan = planOf(offer, horizonYears);
  const curve = payCurve(plan, horizonYears, wrvuHundredths(from), wrvuHundredths(to));
  const at = (volume: number): Worked => workAt(plan, wrvuHundredths(volume));
  const pay = (volume: number): number => at(volume).years.at(-1)?.pay.cash ?? -1;
  reach.count(rulesReached(at(to)));
  reach.count(curve.breakpoints.map(({ jump }) => (jump === 0 ? 'bend' : 'jump')));
  reach.count(curve.breakpoints.length === 0 ? ['straight line'] : []);
  return { curve, at, pay };
}

describe('the pay curve', () => {
  // Seen to catch: the pay at a breakpoint drawn 0.01 before it too.
  test('is the ledger at each breakpoint and 0.01 before it', () => {
    holds(curves, (found) => {
      const { curve, pay } = drawn(found);
      expect(curve.breakpoints.map(({ before, pay: at }) => [before, at])).toEqual(
        curve.breakpoints.map(({ at }) => [pay(at - 1), pay(at)]),
      );
      expect(curve.segments.map(({ fromCents, toCents }) => [fromCents, toCents])).toEqual(
        curve.segments.map(({ from, to }) => [pay(from), pay(to)]),
      );
    });
  });

  // Seen to catch: the tier reached left out of the decisions.
  test('is the ledger 0.01 after each breakpoint and at any volume, within what rounding moves', () => {
    holds(curves, (found) => {
      const { curve, at } = drawn(found);
      const volumes = [
        ...curve.segments.map(({ from, to }) => Math.min(from + 1, to)),
        ...found.volumes,
      ];
      expect(volumes.filter((volume) => isOff(curve, volume, at(volume)))).toEqual([]);
    });
  });

  // Seen to catch: stretches that end where the next begins.
  test('covers its range without a gap, in stretches that begin at its breakpoints', () => {
    holds(curves, (found) => {
      const { segments, breakpoints } = drawn(found).curve;
      expect([segments[0]?.from, segments.at(-1)?.to]).toEqual([found.from, found.to]);
      expect(segments.slice(1).map(({ from }) => from)).toEqual(breakpoints.map(({ at }) => at));
      expect(segments.slice(1).map(({ from }) => from - 1)).toEqual(
        segments.slice(0, -1).map(({ to }) => to),
      );
    });
  });

  // Seen to catch: breakpoints looked for to half a wRVU only.
  test('over half a range is the whole one, cut', () => {
    holds(curves, (found) => {
      const middle = Math.max(found.from + 1, found.volumes[0] ?? found.to);
      const whole = drawn(found).curve;
      const half = drawn({ ...found, to: middle }).curve;
      const jumps = ({ breakpoints }: PayCurve) =>
        breakpoints.filter(({ jump, at }) => jump !== 0 && at < middle).map(({ at }) => at);
      expect(jumps(half)).toEqual(jumps(whole));
    });
  });

  test('every rule is reached', () => expect(reach.unreached()).toEqual([]));
});

/**
 * A stretch runs through the ledger at its two ends. Each of the three amounts (both ends and what
 * lies between) is off the unrounded line by the rounding bound at most, so that the stretch and the
 * ledger part by no more than twice that; and stretches that part by 12 cents and two hundredths'
 * pay are drawn as one.
 */
function isOff({ segments, year }: PayCurve, volume: number, worked: Worked): boolean {
  const segment = segments.find(({ from, to }) => from <= volume && volume <= to);
  const line = segment === undefined ? Infinity : onLine(segment, volume);
  const slope =
    segment === undefined ? 0 : Math.abs(Number(segment.slope.n) / Number(segment.slope.d));
  const joined = 12 + 2 * slope;
  const off = Math.abs(line - (worked.years.at(-1)?.pay.cash ?? -1));
  return off > 2 * roundingBound(worked, year) + joined + 0.001;
}

function onLine({ from, to, fromCents, toCents }: Segment, volume: number): number {
  return fromCents + ((toCents - fromCents) * (volume - from)) / Math.max(1, to - from);
}
