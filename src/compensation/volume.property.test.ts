import { describe, expect, test } from 'vitest';
import type { Fraction } from '../../tests/arbitraries/fraction.ts';
import {
  centsOf,
  fraction,
  isSame,
  nearest,
  productOf,
  sumOf,
  valueOf,
} from '../../tests/arbitraries/fraction.ts';
import { holds } from '../../tests/arbitraries/law.ts';
import { offers } from '../../tests/arbitraries/offers.ts';
import { reachOf } from '../../tests/arbitraries/reach.ts';
import { work } from '../../tests/builders/work.ts';
import { explainVolume, explainWrvus } from './explainWrvus.ts';
import type { Offer } from './offer.ts';
import type { MonthRun } from './monthRun.ts';

const RULES = {
  ramp: ({ volume }: Offer) => volume.rampPercent !== null,
  growth: ({ volume }: Offer) => (volume.growthPercentPerYear ?? 0) > 0,
  shrinking: ({ volume }: Offer) => (volume.growthPercentPerYear ?? 0) < 0,
  'credited in part': ({ volume }: Offer) => (volume.creditPercent ?? 10_000) < 10_000,
  'month without weight': ({ volume }: Offer) => volume.monthWeights?.includes(0) === true,
  'no weights stated': ({ volume }: Offer) => volume.monthWeights === null,
  leave: ({ volume }: Offer) => volume.leave.length > 0,
  'part of a month of leave': ({ volume }: Offer) =>
    volume.leave.some(({ months }) => months % 100 > 0),
};
type Rule = keyof typeof RULES;
const names = Object.keys(RULES) as readonly Rule[]; // its own keys
const reach = reachOf('volume', names);
const count = (offer: Offer) => reach.count(names.filter((name) => RULES[name](offer)));

describe('volume', () => {
  // Seen to catch: weights divided by twelve instead of by their sum.
  test("months sum to the year's volume where nobody is on leave", () => {
    holds(offers({ leaves: 0, laterPhases: 0 }), ({ offer, horizonYears }) => {
      count(offer);
      const { ran, years } = work(offer, horizonYears);
      const apart = years.filter(({ year, pay, credited }) => {
        const worked = workedIn(pay.months);
        const volume = fraction(ran.volumes?.[year - 1] ?? -1);
        return !isSame(worked, volume) || !isSame(worked, fraction(credited.n, credited.d));
      });
      expect(apart).toEqual([]);
    });
  });

  // Seen to catch: leave that takes nothing from the month.
  test('a month carries its weight of the year, less its share on leave', () => {
    holds(offers({ laterPhases: 0 }), ({ offer, horizonYears }) => {
      count(offer);
      const weights = offer.volume.monthWeights ?? Array<number>(12).fill(1);
      const whole = weights.reduce((sum, weight) => sum + weight, 0);
      const { ran } = work(offer, horizonYears);
      const apart = ran.months.filter(({ planMonth, wrvus }) => {
        const { month, year } = planMonth;
        const worked = (weights[(month - 1) % 12] ?? -1) * (100 - hundredthsOnLeave(offer, month));
        const volume = fraction(ran.volumes?.[year - 1] ?? -1);
        const expected = productOf(volume, fraction(worked, 100 * whole));
        return !isSame(fraction(wrvus.n, wrvus.d), expected);
      });
      expect(apart).toEqual([]);
    });
  });

  // Seen to catch: growth that begins in the first year.
  test("a year's volume is mature wRVUs × ramp × growth × credit, rounded once", () => {
    holds(offers({ laterPhases: 0 }), ({ offer, horizonYears }) => {
      count(offer);
      const { annualWrvus, rampPercent, growthPercentPerYear, creditPercent } = offer.volume;
      const { ran, plan } = work(offer, horizonYears);
      const exact = plan.volumeFactors.map((_, index) => {
        const ramp = rampPercent?.[index] ?? rampPercent?.at(-1) ?? 10_000;
        const grown = BigInt(10_000 + (growthPercentPerYear ?? 0)) ** BigInt(index);
        const factors = BigInt(ramp) * BigInt(creditPercent ?? 10_000) * grown;
        return nearest(fraction(BigInt(annualWrvus ?? 0) * factors, 10_000n ** BigInt(index + 2)));
      });
      expect(ran.volumes?.map(BigInt)).toEqual(exact);
      const explained = exact.map((_, index) => explainVolume(plan, annualWrvus ?? 0, index + 1));
      expect(explained.map(centsOf)).toEqual(exact);
    });
  });

  // Seen to catch: the share of the month after.
  test('the wRVUs of any run of months are explained by what the years carry', () => {
    holds(offers({ laterPhases: 0, years: 3 }), ({ offer, horizonYears }) => {
      count(offer);
      const { ran } = work(offer, horizonYears);
      const runs = [ran.months.slice(0, 1), ran.months.slice(4, 11), ran.months];
      const apart = runs.filter((months) => {
        const explained = productOf(valueOf(explainWrvus(ran, months)), fraction(100));
        return !isSame(explained, workedIn(months));
      });
      expect(apart).toEqual([]);
    });
  });

  test('every rule is reached', () => expect(reach.unreached()).toEqual([]));
});

function workedIn(months: readonly MonthRun[]): Fraction {
  return months.map(({ wrvus }) => fraction(wrvus.n, wrvus.d)).reduce(sumOf, fraction(0));
}

/** Hundredths of a month that leave takes: whole months first, then what is left over. */
function hundredthsOnLeave({ volume }: Offer, month: number): number {
  const shares = volume.leave.map(
    ({ fromMonth, months }) =>
      Math.min(100, Math.max(0, months - 100 * (month - fromMonth))) * Number(month >= fromMonth),
  );
  return Math.max(0, ...shares);
}
