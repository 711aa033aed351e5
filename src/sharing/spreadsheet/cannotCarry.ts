import type { Ratio } from '../../compensation/index.ts';
import type { OfferWork } from './offerWork.ts';

/**
 * Why an offer's pay stands as values and not as formulas; null where formulas carry it. Formulas
 * keep the order of periods and terms that the plan lays down; where the work itself decides about
 * that order, and where a threshold is a fraction of a rate that is divided by, they do not.
 */
export function cannotCarry({ plan, ran }: OfferWork): string | null {
  const { rebase } = plan;
  const isBelowOnly = rebase !== null && rebase.onlyBelowTargetPercent !== null;
  const hasEvent = plan.months.some(({ isRebase }) => isRebase);
  if (hasEvent && isBelowOnly && rebase.becomes === 'production') {
    return 'whether pay becomes production hangs on the wRVUs, and with it which months are settled together.';
  }
  const isBonus = plan.months.some(({ terms }) => terms.model === 'bonus');
  if (hasEvent && isBelowOnly && rebase.thresholdFollows && isBonus) {
    return 'whether the bonus threshold follows the base hangs on the wRVUs.';
  }
  const atBase = ran.settlements.filter(
    ({ measured, thresholds }) =>
      thresholds.length > 1 && measured.some(({ startsAtBase }) => startsAtBase),
  );
  if (atBase.some(({ measured }) => measured[0]?.terms.applies === 'wholeAboveThreshold')) {
    return 'the bonus pays a later tier’s rate on what lies above base ÷ rate: a fraction that no cell holds exactly.';
  }
  if (atBase.some(({ thresholds: [first, second] }) => !isClearlyBelow(first, second))) {
    return 'the bonus starts at base ÷ rate, where a later tier would have started already: a fraction that no cell holds exactly.';
  }
  return null;
}

/** A later tier is never taken to start lower than the first: what is held up to it is as high. */
function isClearlyBelow(first: Ratio | undefined, second: Ratio | undefined): boolean {
  if (first === undefined || second === undefined) return false;
  const [low, high] = [Number(first.n) / Number(first.d), Number(second.n) / Number(second.d)];
  return high > low * (1 + 1e-9);
}
