import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { salaries } from '../../tests/arbitraries/amounts.ts';
import { itemTerms } from '../../tests/arbitraries/itemTerms.ts';
import { holds } from '../../tests/arbitraries/law.ts';
import { offers } from '../../tests/arbitraries/offers.ts';
import { reachOf } from '../../tests/arbitraries/reach.ts';
import { rules, rulesReached } from '../../tests/arbitraries/rules.ts';
import type { Worked } from '../../tests/builders/work.ts';
import { work } from '../../tests/builders/work.ts';
import type { Offer } from './offer.ts';
import { cents } from './units.ts';

const reach = reachOf('year pay', rules);

function counted(offer: Offer, horizonYears: number): Worked {
  const worked = work(offer, horizonYears);
  reach.count(rulesReached(worked));
  return worked;
}

const cashOf = ({ years }: Worked) => years.map(({ pay }) => pay.cash);
const oneOffs = ({ years }: Worked) =>
  years.map(({ pay }) => pay.oneOffs.reduce((sum, payment) => sum + payment.cents, 0));

describe("a year's pay", () => {
  // Seen to catch: what is missing to the cap cut off instead of what is over it.
  test('a lower cap pays no year more', () => {
    holds(fc.tuple(offers({ cap: salaries() }), salaries()), ([{ offer, horizonYears }, lower]) => {
      const cap = offer.totalCashCapDollars === 'none' ? null : offer.totalCashCapDollars;
      const lowered = { ...offer, totalCashCapDollars: cents(Math.min(lower, cap ?? lower)) };
      const before = cashOf(counted(offer, horizonYears));
      const after = cashOf(work(lowered, horizonYears));
      expect(after.filter((cash, year) => cash > (before[year] ?? 0))).toEqual([]);
    });
  });

  // Seen to catch: one-offs counted under the cap.
  test('cash is the recurring cash or its cap, whichever is less, and the one-offs', () => {
    holds(offers({ cap: salaries() }), ({ offer, horizonYears }) => {
      const cap = offer.totalCashCapDollars === 'none' ? null : offer.totalCashCapDollars;
      const worked = counted(offer, horizonYears);
      const uncapped = cashOf(work({ ...offer, totalCashCapDollars: 'none' }, horizonYears));
      const once = oneOffs(worked);
      expect(cashOf(worked)).toEqual(
        uncapped.map((cash, year) => {
          const recurring = cash - (once[year] ?? 0);
          return Math.min(recurring, Math.max(cap ?? 0, 0)) + (once[year] ?? 0);
        }),
      );
    });
  });

  // Seen to catch: a cap of none taken for a cap of nothing.
  test('no term that is "none" pays other than one that is not stated', () => {
    holds(offers(), ({ offer, horizonYears }) => {
      const stated = { ...offer, totalCashCapDollars: 'none' as const, rebase: 'none' as const };
      const silent = { ...offer, totalCashCapDollars: null, rebase: null };
      counted(offer, horizonYears);
      expect(cashOf(work(stated, horizonYears))).toEqual(cashOf(work(silent, horizonYears)));
    });
  });

  // Seen to catch: only the first item sees the base.
  test('items pay apart from one another, under no cap', () => {
    const cases = offers({
      items: fc.array(itemTerms(), { maxLength: 4 }),
      cap: fc.constant(null),
    });
    holds(cases, ({ offer, horizonYears }) => {
      const without = cashOf(work({ ...offer, items: [] }, horizonYears));
      const adds = offer.items.map((item) =>
        cashOf(work({ ...offer, items: [item] }, horizonYears)).map(
          (cash, year) => cash - (without[year] ?? 0),
        ),
      );
      expect(cashOf(counted(offer, horizonYears))).toEqual(
        without.map((cash, year) =>
          adds.reduce<number>((sum, added) => sum + (added[year] ?? 0), cash),
        ),
      );
    });
  });

  // Seen to catch: a benefit paid as a stipend.
  test('a benefit is in no cash', () => {
    holds(offers(), ({ offer, horizonYears }) => {
      const items = offer.items.filter(({ kind }) => kind !== 'benefit');
      expect(cashOf(counted(offer, horizonYears))).toEqual(
        cashOf(work({ ...offer, items }, horizonYears)),
      );
    });
  });

  test('every rule is reached', () => expect(reach.unreached()).toEqual([]));
});
