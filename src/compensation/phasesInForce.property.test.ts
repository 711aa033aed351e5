import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { holds } from '../../tests/arbitraries/law.ts';
import { offers } from '../../tests/arbitraries/offers.ts';
import { reachOf } from '../../tests/arbitraries/reach.ts';
import { rules, rulesReached } from '../../tests/arbitraries/rules.ts';
import type { Worked } from '../../tests/builders/work.ts';
import { work } from '../../tests/builders/work.ts';
import type { Offer, Phase } from './offer.ts';
import { cents, hundredths, wrvuHundredths } from './units.ts';

const reach = reachOf('phases', rules);

function counted(offer: Offer, horizonYears: number): Worked {
  const worked = work(offer, horizonYears);
  reach.count(rulesReached(worked));
  return worked;
}

const figures = ({ years }: Worked) =>
  years.map(({ pay, target, annualBase, supported }) => [
    pay.cash,
    target,
    annualBase,
    supported?.cents,
  ]);

describe('phases', () => {
  // Seen to catch: figures multiplied by the printed FTE.
  test('figures printed for one’s own FTE change nothing', () => {
    holds(offers(), ({ offer, horizonYears }) => {
      counted(offer, horizonYears);
      const own = { ...offer, printedForFte: offer.clinicalFte ?? hundredths(100) };
      const silent = { ...offer, printedForFte: null };
      expect(figures(work(own, horizonYears))).toEqual(figures(work(silent, horizonYears)));
    });
  });

  // Seen to catch: thresholds left as printed.
  test('half the FTE of what is printed is a contract that states the halves', () => {
    const even = offers({ printedForFte: fc.constant(null) }).map(({ offer, horizonYears }) => ({
      horizonYears,
      offer: { ...offer, phases: offer.phases.map((phase) => scaled(phase, 2)) },
    }));
    holds(fc.tuple(even, fc.integer({ min: 5, max: 75 })), ([{ offer, horizonYears }, own]) => {
      const printed: Offer = {
        ...offer,
        clinicalFte: hundredths(own),
        printedForFte: hundredths(2 * own),
      };
      const stated = { ...offer, phases: offer.phases.map((phase) => scaled(phase, 0.5)) };
      expect(figures(counted(printed, horizonYears))).toEqual(figures(work(stated, horizonYears)));
    });
  });

  // Seen to catch: a target that ends with its phase.
  test('a part that a phase takes over is the part as it is stated before', () => {
    holds(offers({ rebase: fc.constant(null) }), ({ offer, horizonYears }) => {
      const targets = offer.phases.map((phase, index) => ({
        ...phase,
        target: offer.phases
          .slice(0, index + 1)
          .map(({ target }) => target)
          .reduce((inForce, stated) => (stated.annualWrvus === null ? inForce : stated)),
      }));
      expect(figures(counted(offer, horizonYears))).toEqual(
        figures(work({ ...offer, phases: targets }, horizonYears)),
      );
    });
  });

  test('every rule is reached', () => expect(reach.unreached()).toEqual([]));
});

/** A phase whose base, target and thresholds are multiplied; halves only of what is even. */
function scaled(phase: Phase, factor: number): Phase {
  const { base, target, productivity } = phase;
  return {
    ...phase,
    base: {
      ...base,
      annualDollars: base.annualDollars === null ? null : cents(base.annualDollars * factor),
    },
    target: {
      ...target,
      annualWrvus: target.annualWrvus === null ? null : wrvuHundredths(target.annualWrvus * factor),
    },
    productivity: {
      ...productivity,
      tiers:
        productivity.tiers?.map(({ fromWrvus, ...tier }) => ({
          ...tier,
          fromWrvus: fromWrvus === null ? null : wrvuHundredths(fromWrvus * factor),
        })) ?? null,
    },
  };
}
