import * as fc from 'fast-check';
import type {
  Applies,
  Deficit,
  Model,
  Productivity,
  RateUnits,
  Tier,
  WrvuHundredths,
} from '../../src/compensation/index.ts';
import { rateUnits, wrvuHundredths } from '../../src/compensation/index.ts';
import { maybe, rates, wrvuAmounts } from './amounts.ts';

/** What a law asks of productivity terms; what it does not ask for may be anything valid. */
export interface ProductivityChoice {
  readonly models?: readonly Model[];
  readonly applies?: readonly (Applies | null)[];
  readonly deficits?: readonly (Deficit | null)[];
  readonly cadences?: readonly Productivity['measuredEveryMonths'][];
  readonly planYears?: readonly (number | null)[];
  readonly cumulative?: readonly (boolean | null)[];
  readonly thresholds?: readonly Productivity['threshold'][];
  /** Tier rates in the order in which the tiers stand; sorted, say, so that they never fall. */
  readonly order?: (rates: readonly RateUnits[]) => readonly RateUnits[];
}

const MODELS: readonly Model[] = ['bonus', 'salary', 'greaterOf', 'production', 'draw'];

/** Productivity terms that lack nothing. */
export function productivityTerms(choice: ProductivityChoice = {}): fc.Arbitrary<Productivity> {
  return fc
    .record({
      model: fc.constantFrom(...(choice.models ?? MODELS)),
      threshold: fc.constantFrom(
        ...(choice.thresholds ?? ([null, 'asWritten', 'baseDividedByRate'] as const)),
      ),
      stated: tierList(choice.order ?? ((inOrder) => inOrder)),
      firstIsWritten: fc.boolean(),
      applies: fc.constantFrom(
        ...(choice.applies ??
          ([null, 'marginal', 'wholeAboveThreshold', 'wholeFromFirst'] as const)),
      ),
      measuredEveryMonths: fc.constantFrom(...(choice.cadences ?? ([null, 12, 6, 3, 1] as const))),
      planYearStartsInMonth: choice.planYears
        ? fc.constantFrom(...choice.planYears)
        : maybe(fc.integer({ min: 1, max: 12 })),
      cumulative: fc.constantFrom(...(choice.cumulative ?? [null, false, true])),
      deficit: fc.constantFrom(
        ...(choice.deficits ?? ([null, 'forgiven', 'carried', 'repaid'] as const)),
      ),
    })
    .map(({ stated, firstIsWritten, threshold, ...terms }) => {
      const isDivided = terms.model === 'bonus' && threshold === 'baseDividedByRate';
      const tiers = isDivided
        ? startingAtBase(stated)
        : startingAsWritten(stated, terms.model, firstIsWritten);
      return {
        ...terms,
        threshold: isDivided || threshold !== 'baseDividedByRate' ? threshold : null,
        tiers: terms.model === 'salary' && !firstIsWritten ? null : tiers,
      };
    });
}

interface StatedTier {
  readonly fromWrvus: WrvuHundredths;
  readonly dollarsPerWrvu: RateUnits;
}

/** One to four tiers, seldom up to twelve, in ascending order. */
function tierList(
  order: (inOrder: readonly RateUnits[]) => readonly RateUnits[],
): fc.Arbitrary<readonly StatedTier[]> {
  const tier = fc.record({ fromWrvus: wrvuAmounts(), dollarsPerWrvu: rates() });
  const upTo = (maxLength: number) =>
    fc.uniqueArray(tier, { minLength: 1, maxLength, selector: ({ fromWrvus }) => fromWrvus });
  return fc
    .oneof({ weight: 9, arbitrary: upTo(4) }, { weight: 1, arbitrary: upTo(12) })
    .map((found) => {
      const from = found.map(({ fromWrvus }) => fromWrvus).toSorted((a, b) => a - b);
      const paid = order(found.map(({ dollarsPerWrvu }) => dollarsPerWrvu));
      return from.map((fromWrvus, index) => ({
        fromWrvus,
        dollarsPerWrvu: paid[index] ?? rateUnits(0),
      }));
    });
}

/** The first tier of a threshold that is base ÷ rate: no bound of its own, a rate above 0. */
function startingAtBase(stated: readonly StatedTier[]): readonly Tier[] {
  return stated.map(({ fromWrvus, dollarsPerWrvu }, index) =>
    index > 0
      ? { fromWrvus, dollarsPerWrvu }
      : {
          fromWrvus: null,
          dollarsPerWrvu: dollarsPerWrvu > 0 ? dollarsPerWrvu : rateUnits(500_000),
        },
  );
}

/** A first tier that must start at the first wRVU states 0 or nothing. */
function startingAsWritten(
  stated: readonly StatedTier[],
  model: Model,
  firstIsWritten: boolean,
): readonly Tier[] {
  if (model === 'bonus' || model === 'salary') return stated;
  return stated.map((tier, index) =>
    index > 0 ? tier : { ...tier, fromWrvus: firstIsWritten ? wrvuHundredths(0) : null },
  );
}
