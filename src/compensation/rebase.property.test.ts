import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fraction, nearest, productOf, sumOf } from '../../tests/arbitraries/fraction.ts';
import type { Fraction } from '../../tests/arbitraries/fraction.ts';
import { holds } from '../../tests/arbitraries/law.ts';
import { offers } from '../../tests/arbitraries/offers.ts';
import { reachOf } from '../../tests/arbitraries/reach.ts';
import { rebaseTerms } from '../../tests/arbitraries/rebaseTerms.ts';
import { rules, rulesReached } from '../../tests/arbitraries/rules.ts';
import type { Worked } from '../../tests/builders/work.ts';
import { work } from '../../tests/builders/work.ts';
import type { Offer } from './offer.ts';
import type { RebaseTerms } from './plan.ts';
import type { RebaseEvent } from './rebase.ts';
import { basisPoints } from './units.ts';

const reach = reachOf('rebasing', rules);

function counted(offer: Offer, horizonYears: number): Worked {
  const worked = work(offer, horizonYears);
  reach.count(rulesReached(worked));
  return worked;
}

type SetsBase = Extract<RebaseEvent, { readonly outcome: 'base' }>;
const setsBase = (event: RebaseEvent): event is SetsBase => event.outcome === 'base';

const rebased = offers({ rebase: rebaseTerms(), items: fc.constant([]), leaves: 1 });
const toBase = offers({ rebase: rebaseTerms(['base']), items: fc.constant([]) });

describe('rebasing', () => {
  // Seen to catch: the percent of the cut limit taken for the raise limit's.
  test('limits hold after every event that sets a base', () => {
    holds(toBase, ({ offer, horizonYears }) => {
      const { ran, plan } = counted(offer, horizonYears);
      expect(
        ran.events.filter(setsBase).filter((event) => breaksLimit(plan.rebase, event)),
      ).toEqual([]);
    });
  });

  // Seen to catch: a new base in whole dollars.
  test('a base within its limits is the supported pay', () => {
    holds(toBase, ({ offer, horizonYears }) => {
      const { ran } = counted(offer, horizonYears);
      const free = ran.events.filter(setsBase).filter(({ limits }) => limits.length === 0);
      expect(free.map(({ base }) => base)).toEqual(free.map(({ supported }) => supported.cents));
    });
  });

  // Seen to catch: a look-back that ends in the month of the event.
  test('the supported pay is the look-back × 12 ÷ its months × rate × credit', () => {
    holds(rebased, ({ offer, horizonYears }) => {
      const worked = counted(offer, horizonYears);
      const priced = worked.ran.events.flatMap((event) =>
        event.outcome === 'noMonthCounts' ? [] : [event],
      );
      expect(priced.map(({ supported }) => BigInt(supported.cents))).toEqual(
        priced.map(({ month }) => supportedByHand(worked, month)),
      );
    });
  });

  // Seen to catch: an event in the last month of the guarantee.
  test('events fall on their grid, after the guarantee and before no stated base or productivity', () => {
    holds(rebased, ({ offer, horizonYears }) => {
      const { ran, plan } = counted(offer, horizonYears);
      const { firstMonth = 0, everyMonths = 1 } = plan.rebase ?? {};
      const misplaced = ran.events.filter(({ month }) => {
        const stated = offer.phases.find(({ fromMonth }) => fromMonth === month);
        const states = [stated?.base.annualDollars, stated?.productivity.model];
        return (
          month <= (offer.guaranteedMonths ?? 0) ||
          (month - firstMonth) % everyMonths !== 0 ||
          states.some((term) => term !== undefined && term !== null)
        );
      });
      expect(misplaced).toEqual([]);
    });
  });

  // Seen to catch: a raise in the second month of the year.
  test('a base changes only where a phase states one, at an anniversary or by an event', () => {
    holds(toBase, ({ offer, horizonYears }) => {
      const { ran } = counted(offer, horizonYears);
      const changed = ran.months.filter(({ planMonth, annualBase }, index) => {
        const before = ran.months[index - 1]?.annualBase ?? null;
        const isEvent = ran.events.some(({ month }) => month === planMonth.month);
        const mayChange = planMonth.statedBase !== null || planMonth.monthOfYear === 1 || isEvent;
        return before !== null && annualBase !== null && annualBase !== before && !mayChange;
      });
      expect(changed).toEqual([]);
    });
  });

  // Seen to catch: a plan that any later phase brings back.
  test('after an event that ends the base, all is production until a phase states productivity', () => {
    const cases = offers({ rebase: rebaseTerms(['production']), items: fc.constant([]) });
    holds(cases, ({ offer, horizonYears }) => {
      const { ran } = counted(offer, horizonYears);
      const ended = ran.events.filter(({ outcome }) => outcome === 'production');
      const others = ended.flatMap(({ month }) => {
        const after = ran.months.slice(month - 1);
        const until = after.findIndex(({ planMonth }) => planMonth.statesProductivity);
        const running = until === -1 ? after : after.slice(0, until);
        return running.filter(
          ({ terms }) => terms.model !== 'production' || terms.tiers.length !== 1,
        );
      });
      expect(others).toEqual([]);
    });
  });

  // Seen to catch: events inside the guarantee.
  test('a guarantee of the whole horizon is a contract that is never recalculated', () => {
    holds(fc.tuple(rebased, fc.integer({ min: 0, max: 12 })), ([{ offer, horizonYears }, more]) => {
      const guaranteed = { ...offer, guaranteedMonths: 12 * horizonYears + more };
      reach.count(rulesReached(work(offer, horizonYears)));
      expect(work(guaranteed, horizonYears).years.map(({ pay }) => pay.cash)).toEqual(
        work({ ...offer, rebase: 'none' }, horizonYears).years.map(({ pay }) => pay.cash),
      );
    });
  });

  // Seen to catch: months without work left out with the leave.
  test('a look-back without leave is the same whether leave is left out or not', () => {
    holds(offers({ rebase: rebaseTerms(), leaves: 0 }), ({ offer, horizonYears }) => {
      const { ran } = counted(withLeaveExcluded(offer, true), horizonYears);
      const other = work(withLeaveExcluded(offer, false), horizonYears).ran;
      expect(ran.months.map(({ annualBase }) => annualBase)).toEqual(
        other.months.map(({ annualBase }) => annualBase),
      );
    });
  });

  test('every rule is reached', () => expect(reach.unreached()).toEqual([]));
});

function withLeaveExcluded(offer: Offer, leaveExcluded: boolean): Offer {
  const { rebase } = offer;
  return rebase === null || rebase === 'none'
    ? offer
    : { ...offer, rebase: { ...rebase, leaveExcluded } };
}

/** A cut or a raise beyond its limit that neither floor nor ceiling asked for, or one of those passed. */
function breaksLimit(terms: RebaseTerms | null, { base, old }: SetsBase): boolean {
  const { maxCutPercent, maxRaisePercent, floorDollars, ceilingDollars } = terms ?? {
    maxCutPercent: null,
    maxRaisePercent: null,
    floorDollars: null,
    ceilingDollars: null,
  };
  const changed = (by: number) => nearest(fraction(BigInt(old) * BigInt(10_000 + by), 10_000));
  const least = changed(-(maxCutPercent ?? basisPoints(10_000)));
  const most = changed(maxRaisePercent ?? 0);
  const belowCut = maxCutPercent !== null && BigInt(base) < least && base !== ceilingDollars;
  const aboveRaise = maxRaisePercent !== null && BigInt(base) > most && base !== floorDollars;
  return (
    belowCut ||
    aboveRaise ||
    base < (floorDollars ?? 0) ||
    base > (ceilingDollars ?? Number.MAX_SAFE_INTEGER)
  );
}

/** Section 7, steps 1 and 2, from the plan and the months worked. */
function supportedByHand({ ran, plan }: Worked, month: number): bigint {
  const terms = plan.rebase;
  const toMonth = month - 1 - (terms?.dataLagMonths ?? 0);
  const fromMonth = Math.max(1, toMonth - (terms?.lookbackMonths ?? 12) + 1);
  const before = ran.months[month - 2]?.planMonth;
  const leavesOut = terms?.leaveExcluded ?? before?.isProrated ?? false;
  const months = ran.months.slice(fromMonth - 1, toMonth);
  const worked = months.map(({ wrvus }) => fraction(wrvus.n, wrvus.d)).reduce(sumOf, fraction(0));
  const counts = months.map(({ planMonth }) => 100 - Number(leavesOut) * planMonth.leave);
  const rate = terms?.dollarsPerWrvu ?? before?.contractRate ?? 0;
  const factors: readonly Fraction[] = [
    worked,
    fraction(
      1200,
      counts.reduce((sum, count) => sum + count, 0),
    ),
    fraction(rate, 10_000),
    fraction(terms?.creditPercent ?? 10_000, 10_000),
  ];
  return nearest(factors.reduce(productOf));
}
