import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fraction, nearest } from '../../tests/arbitraries/fraction.ts';
import { holds } from '../../tests/arbitraries/law.ts';
import { offers } from '../../tests/arbitraries/offers.ts';
import { reachOf } from '../../tests/arbitraries/reach.ts';
import { work } from '../../tests/builders/work.ts';
import type { Offer } from './offer.ts';
import { basisPoints } from './units.ts';

const reach = reachOf('base', [
  'base that twelve does not divide',
  'raise',
  'cut',
  'leave',
  'leave in part of a month',
  'no base under production',
]);

const salaried = offers({
  laterPhases: 0,
  models: ['salary', 'bonus', 'greaterOf', 'draw'],
  rebase: fc.constant(null),
});

describe('base', () => {
  // Seen to catch: each month rounded by itself.
  test('twelve months pay the annual base where nothing changes', () => {
    const cases = salaried.map(({ offer, horizonYears }) => ({
      horizonYears,
      offer: { ...offer, volume: { ...offer.volume, leave: [] } },
    }));
    holds(cases, ({ offer, horizonYears }) => {
      const { years } = work(offer, horizonYears);
      const isUneven = years.some(({ annualBase }) => (annualBase ?? 0) % 12 !== 0);
      reach.count(isUneven ? ['base that twelve does not divide'] : []);
      expect(years.map(({ pay }) => pay.base)).toEqual(years.map(({ annualBase }) => annualBase));
    });
  });

  // Seen to catch: the raised base cut to the cent instead of rounded.
  test('an anniversary raises the annual base, to the cent', () => {
    holds(salaried, ({ offer, horizonYears }) => {
      const raise = offer.phases[0]?.base.raisePercentPerYear ?? 0;
      reach.count(raise > 0 && horizonYears > 1 ? ['raise'] : []);
      reach.count(raise < 0 && horizonYears > 1 ? ['cut'] : []);
      const bases = work(offer, horizonYears).years.map(({ annualBase }) => annualBase ?? -1);
      const raised = bases.map((base) =>
        nearest(fraction(BigInt(base) * BigInt(10_000 + raise), 10_000)),
      );
      expect(bases.slice(1).map(BigInt)).toEqual(raised.slice(0, -1));
    });
  });

  // Seen to catch: leave that pays nothing, whatever the contract says.
  test('leave that is paid in full changes no base', () => {
    holds(salaried, ({ offer, horizonYears }) => {
      const paid = { ...offer, volume: { ...offer.volume, leave: paidInFull(offer) } };
      const none = { ...offer, volume: { ...offer.volume, leave: [] } };
      reach.count(offer.volume.leave.length > 0 ? ['leave'] : []);
      expect(work(paid, horizonYears).years.map(({ pay }) => pay.base)).toEqual(
        work(none, horizonYears).years.map(({ pay }) => pay.base),
      );
    });
  });

  // Seen to catch: a part month paid as a whole one.
  test('a month on leave pays its share worked and what is paid of the rest', () => {
    holds(salaried, ({ offer, horizonYears }) => {
      const none = { ...offer, volume: { ...offer.volume, leave: [] } };
      const full = work(none, horizonYears).ran.months;
      const { months } = work(offer, horizonYears).ran;
      const isPart = months.some(({ planMonth }) => planMonth.leave > 0 && planMonth.leave < 100);
      reach.count(isPart ? ['leave in part of a month'] : []);
      const expected = months.map(({ planMonth: { leave, basePaidOnLeave } }, index) => {
        const share = (100 - leave) * 10_000 + leave * basePaidOnLeave;
        return nearest(fraction(BigInt(full[index]?.basePaid ?? -1) * BigInt(share), 1_000_000));
      });
      expect(months.map(({ basePaid }) => BigInt(basePaid))).toEqual(expected);
    });
  });

  // Seen to catch: the model as written asked where a rebase has ended the base.
  test('no base is paid or in force under production', () => {
    holds(offers(), ({ offer, horizonYears }) => {
      const { months } = work(offer, horizonYears).ran;
      const produced = months.filter(({ terms }) => terms.model === 'production');
      const without = months.filter(({ annualBase }) => annualBase === null);
      reach.count(produced.length > 0 ? ['no base under production'] : []);
      expect(
        without.length === produced.length && without.every((month) => produced.includes(month)),
      ).toBe(true);
      expect(produced.filter(({ basePaid }) => basePaid !== 0)).toEqual([]);
    });
  });

  test('every rule is reached', () => expect(reach.unreached()).toEqual([]));
});

function paidInFull({ volume }: Offer) {
  return volume.leave.map((leave) => ({ ...leave, basePaidPercent: basisPoints(10_000) }));
}
