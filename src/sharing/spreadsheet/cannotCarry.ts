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
  const atBase = ran.months.filter(({ startsAtBase }) => startsAtBase).map(({ terms }) => terms);
  if (atBase.some(({ tiers }) => tiers.length > 1)) {
    return 'the bonus starts at base ÷ rate and has several tiers: where the next one starts is then a fraction that no cell holds exactly.';
  }
  if (atBase.some(({ applies }) => applies === 'wholeFromFirst')) {
    return 'the bonus starts at base ÷ rate and then pays all wRVUs: whether that is reached is decided on a fraction that no cell holds exactly.';
  }
  return null;
}
