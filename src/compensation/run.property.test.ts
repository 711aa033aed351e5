import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { wrvuAmounts } from '../../tests/arbitraries/amounts.ts';
import { itemTerms } from '../../tests/arbitraries/itemTerms.ts';
import { holds } from '../../tests/arbitraries/law.ts';
import { canPayLessForMore } from '../../tests/arbitraries/morePaysLess.ts';
import { offers } from '../../tests/arbitraries/offers.ts';
import { reachOf } from '../../tests/arbitraries/reach.ts';
import { centsOfRounding } from '../../tests/arbitraries/roundingBound.ts';
import { rules, rulesReached } from '../../tests/arbitraries/rules.ts';
import { phaseOf } from '../../tests/builders/offer.ts';
import type { Worked } from '../../tests/builders/work.ts';
import { work, workAt } from '../../tests/builders/work.ts';
import { calculate } from './calculate.ts';
import type { Offer } from './offer.ts';
import { wrvuHundredths } from './units.ts';

const reach = reachOf('run', rules);

/** Works an offer and counts what it reaches. */
function counted(offer: Offer, horizonYears: number): Worked {
  const worked = work(offer, horizonYears);
  reach.count(rulesReached(worked));
  return worked;
}

/** The figures of an offer's years, as `calc` has them. */
function figures(offer: Offer, horizonYears: number) {
  const [found] = calculate({ horizonYears, ladder: null, offers: [offer] });
  return found !== undefined && 'years' in found ? found.years : [];
}

const more = fc.oneof(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 600_000 }));

describe('a plan at a volume', () => {
  // Seen to catch: wholeAboveThreshold measured from the last tier instead of the first.
  test('more volume pays no year less, outside the closed list', () => {
    const risingRates = offers({ order: (found) => found.toSorted((a, b) => a - b) });
    const cases = fc.oneof(offers(), risingRates).filter(({ offer }) => !canPayLessForMore(offer));
    holds(fc.tuple(cases, more), ([{ offer, horizonYears }, added]) => {
      const less = counted(offer, horizonYears);
      const annual = wrvuHundredths((offer.volume.annualWrvus ?? 0) + added);
      for (const [index, { pay }] of workAt(less.plan, annual).years.entries()) {
        expect(pay.cash).toBeGreaterThanOrEqual(
          (less.years[index]?.pay.cash ?? 0) - centsOfRounding(less, index + 1),
        );
      }
    });
  });

  // Seen to catch: a period settled where the horizon cuts it.
  test('the years of a shorter horizon are those of a longer one', () => {
    const cases = fc.record({ found: offers({ years: 3 }), more: fc.integer({ min: 1, max: 2 }) });
    const uncut = cases.filter(
      ({ found }) => !changesPlanAt(found.offer, 12 * found.horizonYears + 1),
    );
    holds(uncut, ({ found: { offer, horizonYears }, more: longer }) => {
      counted(offer, horizonYears);
      expect(figures(offer, horizonYears + longer).slice(0, horizonYears)).toEqual(
        figures(offer, horizonYears),
      );
    });
  });

  // Seen to catch: a ramp counted from the end of the horizon.
  test('a plan that changes right after a horizon changes nothing before its last year', () => {
    const cases = fc.record({ found: offers({ years: 3 }), more: fc.integer({ min: 1, max: 2 }) });
    holds(cases, ({ found: { offer, horizonYears }, more: longer }) => {
      const before = horizonYears - 1;
      expect(figures(offer, horizonYears + longer).slice(0, before)).toEqual(
        figures(offer, horizonYears).slice(0, before),
      );
    });
  });

  // Seen to catch: any phase cutting the running period.
  test('a phase that states nothing changes nothing', () => {
    const cases = fc.tuple(offers(), fc.integer({ min: 2, max: 60 }));
    const free = cases.filter(([{ offer }, at]) =>
      offer.phases.every((phase) => phase.fromMonth !== at),
    );
    holds(free, ([{ offer, horizonYears }, fromMonth]) => {
      counted(offer, horizonYears);
      const phases = [...offer.phases, phaseOf({ fromMonth })].toSorted(
        (a, b) => a.fromMonth - b.fromMonth,
      );
      expect(figures({ ...offer, phases }, horizonYears)).toEqual(figures(offer, horizonYears));
    });
  });

  // Seen to catch: a phase right after the horizon cutting the running period.
  test('what lies past the horizon changes nothing', () => {
    const cases = fc.tuple(
      offers({ leaves: 0, models: ['bonus', 'greaterOf', 'production', 'draw'] }),
      offers({ laterPhases: 0 }),
    );
    const within = cases.filter(([{ offer, horizonYears }]) =>
      offer.phases.every(({ fromMonth }) => fromMonth <= 12 * horizonYears),
    );
    holds(within, ([{ offer, horizonYears }, later]) => {
      counted(offer, horizonYears);
      const fromMonth = 12 * horizonYears + 1;
      const longer: Offer = {
        ...offer,
        phases: [...offer.phases, ...later.offer.phases.map((phase) => ({ ...phase, fromMonth }))],
        volume: {
          ...offer.volume,
          leave: later.offer.volume.leave.map((leave) => ({
            ...leave,
            fromMonth: leave.fromMonth + 12 * horizonYears,
          })),
        },
      };
      expect(figures(longer, horizonYears)).toEqual(figures(offer, horizonYears));
    });
  });

  // Seen to catch: the last item of a kind in place of their sum.
  test('the order of items changes no sum', () => {
    const cases = offers({ items: fc.array(itemTerms(), { minLength: 2, maxLength: 5 }) });
    holds(cases, ({ offer, horizonYears }) => {
      counted(offer, horizonYears);
      const turned = { ...offer, items: offer.items.toReversed() };
      expect(figures(turned, horizonYears)).toEqual(figures(offer, horizonYears));
    });
  });

  // Seen to catch: the stated volume worked whatever is asked.
  test('a plan holds nothing of the volume at which it is worked', () => {
    holds(fc.tuple(offers(), wrvuAmounts()), ([{ offer, horizonYears }, annualWrvus]) => {
      const { plan } = counted(offer, horizonYears);
      const stated = { ...offer, volume: { ...offer.volume, annualWrvus } };
      expect(workAt(plan, annualWrvus).years.map(({ pay }) => pay.cash)).toEqual(
        figures(stated, horizonYears).map(({ cash }) => cash),
      );
    });
  });

  test('every rule is reached', () => expect(reach.unreached()).toEqual([]));
});

/** Whether other productivity terms may begin in a month and so settle what ran until then. */
function changesPlanAt(offer: Offer, month: number): boolean {
  const isStatedAt = offer.phases.some(
    ({ fromMonth, productivity }) => fromMonth === month && productivity.model !== null,
  );
  const { rebase } = offer;
  return isStatedAt || (rebase !== null && rebase !== 'none' && rebase.becomes === 'production');
}
