import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { holds } from '../../tests/arbitraries/law.ts';
import { plansOf } from '../../tests/arbitraries/morePaysLess.ts';
import { offers } from '../../tests/arbitraries/offers.ts';
import { roundingBound } from '../../tests/arbitraries/roundingBound.ts';
import type { Worked } from '../../tests/builders/work.ts';
import { planOf } from '../../tests/builders/work.ts';
import { ledger } from './ledger.ts';
import type { Offer } from './offer.ts';
import { ownYearCurve } from './ownYearCurve.ts';
import { run } from './run.ts';
import type { PayCurve } from './straightStretches.ts';
import { wrvuHundredths } from './units.ts';
import { yearVolumes } from './volume.ts';

/** A year of an offer, its volume moved over a range; left out is what payCurve.property leaves out. */
const curves = fc
  .record({
    found: offers({ years: 3, laterPhases: 1 }),
    year: fc.integer({ min: 1, max: 3 }),
    ends: fc.tuple(fc.integer({ min: 0, max: 1_200_000 }), fc.integer({ min: 0, max: 1_200_000 })),
    parts: fc.array(fc.nat({ max: 1000 }), { minLength: 4, maxLength: 4 }),
  })
  .filter(({ found }) => !standsAtItsVolume(found.offer))
  .map(({ found: { offer, horizonYears }, year, ends, parts }) => {
    const [from, to] = [Math.min(...ends), Math.max(...ends) + 1];
    const volumes = parts.map((part) => from + Math.floor(((to - from) * part) / 1000));
    return { offer, horizonYears, year: Math.min(year, horizonYears), from, to, volumes };
  });

function drawn(found: {
  offer: Offer;
  horizonYears: number;
  year: number;
  from: number;
  to: number;
}) {
  const { offer, horizonYears, year, from, to } = found;
  const plan = planOf(offer, horizonYears);
  const volumes = yearVolumes(plan, offer.volume.annualWrvus ?? wrvuHundredths(0));
  const range = { from: wrvuHundredths(from), to: wrvuHundredths(to) };
  const curve = ownYearCurve(plan, volumes, year, range);
  // The whole horizon, by the ledger: the curve stops a month after its year.
  const at = (own: number): Worked => {
    const ran = run(plan, volumes.with(year - 1, wrvuHundredths(own)));
    return { offer, plan, ran, years: ledger(ran) };
  };
  return { curve, at, pay: (own: number) => at(own).years[year - 1]?.pay.cash ?? -1 };
}

describe('a year’s pay over its own volume', () => {
  // Seen to catch: the year's volume laid over the year before it.
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
});

/** Twice the rounding bound, and what stretches may part by to be drawn as one. */
function isOff({ segments, year }: PayCurve, volume: number, worked: Worked): boolean {
  const segment = segments.find(({ from, to }) => from <= volume && volume <= to);
  if (segment === undefined) return true;
  const { from, to, fromCents, toCents, slope } = segment;
  const line = fromCents + ((toCents - fromCents) * (volume - from)) / Math.max(1, to - from);
  const joined = 12 + 2 * Math.abs(Number(slope.n) / Number(slope.d));
  const off = Math.abs(line - (worked.years[year - 1]?.pay.cash ?? -1));
  return off > 2 * roundingBound(worked, year) + joined + 0.001;
}

function standsAtItsVolume(offer: Offer): boolean {
  const { rebase } = offer;
  if (rebase === null || rebase === 'none' || rebase.becomes === 'production') return false;
  return plansOf(offer).some(
    ({ applies, threshold }) =>
      applies === 'wholeFromFirst' &&
      (threshold === 'baseDividedByRate' || rebase.thresholdFollows === true),
  );
}
