import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { percents } from '../../tests/arbitraries/amounts.ts';
import { holds } from '../../tests/arbitraries/law.ts';
import { offers } from '../../tests/arbitraries/offers.ts';
import { reachOf } from '../../tests/arbitraries/reach.ts';
import { work } from '../../tests/builders/work.ts';
import type { Rung, YearOnLadder } from './ladder.ts';
import type { Ladder, Offer } from './offer.ts';
import { basisPoints } from './units.ts';

const RULES = {
  'rung unknown': ({ rung }: YearOnLadder) => rung === null,
  'rung 0': ({ rung }: YearOnLadder) => rung === 0,
  'rung 1': ({ rung }: YearOnLadder) => rung === 1,
  'rung 2': ({ rung }: YearOnLadder) => rung === 2,
  'rung 3': ({ rung }: YearOnLadder) => rung === 3,
  'rung 4': ({ rung }: YearOnLadder) => rung === 4,
  explained: ({ isExplained }: YearOnLadder) => isExplained,
  low: ({ reasons }: YearOnLadder) => reasons.includes('low'),
  repeated: ({ reasons }: YearOnLadder) => reasons.includes('repeated'),
  'low twice': ({ reasons }: YearOnLadder) => reasons.includes('lowTwice'),
  prolonged: ({ reasons }: YearOnLadder) => reasons.includes('prolonged'),
  'supported pay below base': ({ reasons }: YearOnLadder) =>
    reasons.includes('supportedPayBelowBase'),
  'rebase cut the base': ({ reasons }: YearOnLadder) => reasons.includes('rebaseCutBase'),
  'rebase ended the base': ({ reasons }: YearOnLadder) => reasons.includes('rebaseEndedBase'),
};
type Rule = keyof typeof RULES;
const names = Object.keys(RULES) as readonly Rule[]; // its own keys
const reach = reachOf('ladder', names);

const ladders: fc.Arbitrary<Ladder | null> = fc.option(
  fc.record({
    lowPercent: fc.option(percents(0, 120), { nil: null }),
    repeatedPercent: fc.option(percents(0, 120), { nil: null }),
    prolongedPercent: fc.option(percents(0, 120), { nil: null }),
  }),
  { nil: null },
);

/** Offers that stay on their plan for some years, so that years repeat. */
const cases = fc.tuple(
  offers({ laterPhases: 1, items: fc.constant([]), leaves: 1, years: 6 }),
  ladders,
);

function onLadder(offer: Offer, horizonYears: number, ladder: Ladder | null) {
  const worked = work(offer, horizonYears, ladder);
  const years = worked.years.map((year) => year.ladder);
  reach.count(years.flatMap((year) => names.filter((name) => RULES[name](year))));
  return { ...worked, rungs: years };
}

describe('the renewal ladder', () => {
  // Seen to catch: explained years counted among the running ones.
  test('an explained year holds neither rung 2 nor rung 4', () => {
    holds(cases, ([{ offer, horizonYears }, ladder]) => {
      const { rungs } = onLadder(offer, horizonYears, ladder);
      const { explainedYears, leave } = offer.volume;
      const isAway = (year: number) =>
        leave.some(({ fromMonth, months }) => {
          const last = fromMonth + Math.ceil(months / 100) - 1;
          return fromMonth <= 12 * year && last > 12 * (year - 1);
        });
      const explained = rungs.filter(
        (_, index) => explainedYears.includes(index + 1) || isAway(index + 1),
      );
      expect(explained.filter(({ rung }) => rung === 2 || rung === 4)).toEqual([]);
      expect(rungs.filter(({ isExplained }) => isExplained)).toEqual(explained);
    });
  });

  // Seen to catch: a rung unknown as soon as attainment is.
  test('the rung is unknown exactly where attainment and supported pay both are', () => {
    holds(cases, ([{ offer, horizonYears }, ladder]) => {
      const { years, rungs } = onLadder(offer, horizonYears, ladder);
      expect(rungs.map(({ rung }) => rung === null)).toEqual(
        years.map(({ attainment, supported }) => attainment === null && supported === null),
      );
    });
  });

  // Seen to catch: rung 4 where pay is supported.
  test('the rung is that of the highest reason, and rung 4 stands on rung 3', () => {
    const rungs: Readonly<Record<YearOnLadder['reasons'][number], Rung>> = {
      belowTarget: 1,
      low: 2,
      repeated: 2,
      supportedPayBelowBase: 3,
      rebaseCutBase: 3,
      rebaseEndedBase: 3,
      lowTwice: 4,
      prolonged: 4,
    };
    holds(cases, ([{ offer, horizonYears }, ladder]) => {
      const known = onLadder(offer, horizonYears, ladder).rungs.filter(({ rung }) => rung !== null);
      const heights = known.map(({ reasons }) => reasons.map((reason) => rungs[reason]));
      expect(known.map(({ rung }) => rung)).toEqual(heights.map((held) => Math.max(0, ...held)));
      expect(heights.filter((held) => held.includes(4) && !held.includes(3))).toEqual([]);
    });
  });

  // Seen to catch: the percent of the second year in a row asked the wrong way round.
  test('a stricter ladder lowers no rung', () => {
    holds(fc.tuple(cases, percents(0, 20)), ([[{ offer, horizonYears }, ladder], by]) => {
      const stricter: Ladder = {
        lowPercent: basisPoints((ladder?.lowPercent ?? 7000) + by),
        repeatedPercent: basisPoints((ladder?.repeatedPercent ?? 9000) + by),
        prolongedPercent: basisPoints((ladder?.prolongedPercent ?? 8500) + by),
      };
      const { rungs } = onLadder(offer, horizonYears, ladder);
      const higher = onLadder(offer, horizonYears, stricter).rungs;
      expect(higher.filter(({ rung }, year) => (rung ?? 0) < (rungs[year]?.rung ?? 0))).toEqual([]);
    });
  });

  // Seen to catch: rung 3 inside the guarantee.
  test('rung 3 waits for the end of the guarantee', () => {
    holds(cases, ([{ offer, horizonYears }, ladder]) => {
      const { rungs } = onLadder(offer, horizonYears, ladder);
      const guaranteed = rungs.filter(
        (_, index) => 12 * (index + 1) < (offer.guaranteedMonths ?? 0),
      );
      expect(guaranteed.filter(({ rung }) => (rung ?? 0) >= 3)).toEqual([]);
    });
  });

  test('every rule is reached', () => expect(reach.unreached()).toEqual([]));
});
