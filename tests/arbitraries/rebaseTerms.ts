import * as fc from 'fast-check';
import type { Rebase } from '../../src/compensation/index.ts';
import { rateUnits } from '../../src/compensation/index.ts';
import { maybe, percents, rates, salaries, shares } from './amounts.ts';

/** Rebasing terms with a rate of their own or, by `maybe`, the contract's. */
export function rebaseTerms(
  becomes: readonly Rebase['becomes'][] = [null, 'base', 'production'],
): fc.Arbitrary<Rebase> {
  return fc
    .record({
      firstMonth: maybe(fc.oneof(fc.constantFrom(13, 25), fc.integer({ min: 2, max: 40 }))),
      everyMonths: fc.constantFrom(null, 12, 1, 3, 6, 7, 24, 120),
      lookbackMonths: fc.constantFrom(null, 12, 1, 3, 6, 24, 60),
      dataLagMonths: maybe(fc.integer({ min: 0, max: 12 })),
      dollarsPerWrvu: maybe(rates()),
      creditPercent: maybe(shares(0)),
      onlyBelowTargetPercent: maybe(shares(0)),
      becomes: fc.constantFrom(...becomes),
      maxCutPercent: maybe(percents(0, 100)),
      maxRaisePercent: maybe(percents(0, 50)),
      limits: fc.tuple(maybe(salaries()), maybe(salaries())),
      leaveExcluded: maybe(fc.boolean()),
      thresholdFollows: maybe(fc.boolean()),
    })
    .map(({ limits: [one, other], ...terms }) => ({
      ...terms,
      floorDollars: one !== null && other !== null && one > other ? other : one,
      ceilingDollars: one !== null && other !== null && one > other ? one : other,
    }));
}

/** A rate for terms that would else ask a contract without one. */
export function withRate(terms: Rebase): Rebase {
  return { ...terms, dollarsPerWrvu: terms.dollarsPerWrvu ?? rateUnits(450_000) };
}
