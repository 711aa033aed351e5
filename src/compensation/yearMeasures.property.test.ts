import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fraction, isSame, productOf } from '../../tests/arbitraries/fraction.ts';
import { holds } from '../../tests/arbitraries/law.ts';
import { offers } from '../../tests/arbitraries/offers.ts';
import { reachOf } from '../../tests/arbitraries/reach.ts';
import { rules, rulesReached } from '../../tests/arbitraries/rules.ts';
import type { Worked } from '../../tests/builders/work.ts';
import { work } from '../../tests/builders/work.ts';
import type { Offer } from './offer.ts';
import { wrvuHundredths } from './units.ts';
import { bonusMissed, effectiveRate, nextWrvu } from './yearMeasures.ts';

const reach = reachOf('year measures', [...rules, 'bonus missed', 'next wRVU paid']);

function counted(offer: Offer, horizonYears: number): Worked {
  const worked = work(offer, horizonYears);
  reach.count(rulesReached(worked));
  return worked;
}

const measured = offers({ years: 2 });

describe('measures of a year', () => {
  // Seen to catch: a bonus missed of less than nothing.
  test('the bonus missed is never below nothing, and unknown exactly without a target', () => {
    holds(measured, ({ offer, horizonYears }) => {
      const { ran, years } = counted(offer, horizonYears);
      const missed = years.map((year) => bonusMissed(ran, year));
      reach.count(missed.some((cents) => (cents ?? 0) > 0) ? ['bonus missed'] : []);
      expect(missed.map((cents) => cents === null)).toEqual(
        years.map(({ target }) => target === null),
      );
      expect(missed.filter((cents) => (cents ?? 0) < 0)).toEqual([]);
    });
  });

  // Seen to catch: the target of a month on leave not prorated.
  test('no bonus is missed in a first year worked at its target', () => {
    const cases = offers({
      years: 1,
      hasTarget: true,
      laterPhases: 0,
      isEven: true,
      prorated: [true],
    });
    holds(cases, ({ offer, horizonYears }) => {
      const annualWrvus = offer.phases[0]?.target.annualWrvus ?? wrvuHundredths(0);
      const rampPercent = offer.phases[0]?.target.rampPercent ?? null;
      const volume = { ...offer.volume, annualWrvus, rampPercent, creditPercent: null };
      const printed = { ...offer, printedForFte: null, volume };
      const { ran, years } = counted(printed, horizonYears);
      expect(years.map((year) => bonusMissed(ran, year))).toEqual([0]);
    });
  });

  // Seen to catch: a rate before the cap.
  test('the effective rate × the credited wRVUs is the recurring cash under its cap', () => {
    holds(measured, ({ offer, horizonYears }) => {
      const { years } = counted(offer, horizonYears);
      const worked = years.filter(({ credited }) => credited.n !== 0);
      const apart = worked.filter((year) => {
        const { n, d } = effectiveRate(year) ?? { n: 0, d: 1 };
        const paid = productOf(fraction(n, d), fraction(year.credited.n, year.credited.d));
        return !isSame(paid, fraction(BigInt(year.pay.recurring + year.pay.cap) * 10_000n));
      });
      expect(apart).toEqual([]);
    });
  });

  // Seen to catch: a hundredth of a wRVU taken for one.
  test('the next wRVU under production alone is paid at a rate of the contract, to a cent', () => {
    const cases = offers({
      years: 2,
      models: ['production'],
      applies: [null, 'marginal'],
      laterPhases: 0,
      cadences: [null, 12],
      planYears: [null, 1],
      rebase: fc.constant(null),
      items: fc.constant([]),
      cap: fc.constant(null),
    });
    holds(cases, ({ offer, horizonYears }) => {
      const { ran, years } = counted(offer, horizonYears);
      const rates = (offer.phases[0]?.productivity.tiers ?? []).map(
        ({ dollarsPerWrvu }) => (dollarsPerWrvu ?? 0) / 100,
      );
      const worked = years.filter(({ pay }) =>
        pay.months.some(({ planMonth }) => planMonth.leave < 100),
      );
      const worth = worked.map((year) => nextWrvu(ran, year));
      reach.count(worth.some((cents) => cents > 0) ? ['next wRVU paid'] : []);
      const [least, most] = [Math.min(...rates), Math.max(...rates)];
      expect(worth.filter((cents) => cents < least - 1 || cents > most + 1)).toEqual([]);
    });
  });

  test('every rule is reached', () => expect(reach.unreached()).toEqual([]));
});
