import * as fc from 'fast-check';
import type { Base, Phase, Productivity, Target } from '../../src/compensation/index.ts';
import { phaseOf } from '../builders/offer.ts';
import { maybe, percents, salaries, shares, wrvuAmounts } from './amounts.ts';
import type { ProductivityChoice } from './productivityTerms.ts';
import { productivityTerms } from './productivityTerms.ts';

/** What a law asks of the phases of an offer. */
export interface PhasesChoice extends ProductivityChoice {
  /** Phases after the first; 3 unless said. */
  readonly laterPhases?: number;
  /** Whether every phase has a target in force. */
  readonly hasTarget?: boolean;
  readonly prorated?: readonly (boolean | null)[];
}

export function baseTerms(): fc.Arbitrary<Base> {
  return fc.record({ annualDollars: salaries(), raisePercentPerYear: maybe(percents(-50, 100)) });
}

export function targetTerms(prorated: readonly (boolean | null)[]): fc.Arbitrary<Target> {
  return fc.record({
    annualWrvus: wrvuAmounts(),
    rampPercent: maybe(fc.array(shares(1), { minLength: 1, maxLength: 4 })),
    proratedForLeave: fc.constantFrom(...prorated),
  });
}

/** The stages of a contract that lacks nothing: a first that states its parts, later ones of all kinds. */
export function phases(choice: PhasesChoice = {}): fc.Arbitrary<readonly Phase[]> {
  const base = baseTerms();
  const target = targetTerms(choice.prorated ?? [null, false, true]);
  const productivity = productivityTerms(choice);
  const first = fc.record({
    base,
    target: choice.hasTarget === true ? target : maybe(target),
    productivity,
  });
  const later = fc.record({
    fromMonth: fc.oneof(
      { weight: 1, arbitrary: fc.constantFrom(13, 25, 37) },
      { weight: 2, arbitrary: fc.integer({ min: 2, max: 60 }) },
    ),
    base: maybe(base),
    target: maybe(target),
    productivity: maybe(productivity),
  });
  return fc
    .tuple(
      first,
      fc.uniqueArray(later, {
        maxLength: choice.laterPhases ?? 3,
        selector: ({ fromMonth }) => fromMonth,
      }),
    )
    .map(([stated, others]) =>
      [{ fromMonth: 1, ...stated }, ...others.toSorted((a, b) => a.fromMonth - b.fromMonth)].map(
        asPhase,
      ),
    );
}

function asPhase(stated: {
  readonly fromMonth: number;
  readonly base: Base | null;
  readonly target: Target | null;
  readonly productivity: Productivity | null;
}): Phase {
  return phaseOf({
    fromMonth: stated.fromMonth,
    base: stated.base ?? {},
    target: stated.target ?? {},
    productivity: stated.productivity ?? {},
  });
}
