import type { Offer, Rebase } from './offer.ts';
import { isStated } from './phasesInForce.ts';

/** The contract month of the first rebase event: as stated, else right after the guarantee, at least 13; 25 after a guarantee of 24 months. */
export function firstRebaseMonth(offer: Offer, rebase: Rebase): number {
  return rebase.firstMonth ?? Math.max(13, (offer.guaranteedMonths ?? 0) + 1);
}

/**
 * Whether a rebase event falls in a month and takes place there as written: on the grid of events,
 * after the guarantee, and not in the first month of a phase that states a base or productivity.
 * Under production it does not take place either; that depends on what came before.
 */
export function isRebaseMonth(offer: Offer, rebase: Rebase, month: number): boolean {
  const first = firstRebaseMonth(offer, rebase);
  if (month < first || (month - first) % (rebase.everyMonths ?? 12) !== 0) return false;
  if (month <= (offer.guaranteedMonths ?? 0)) return false;
  return !offer.phases.some(
    (phase) => phase.fromMonth === month && (isStated(phase.base) || isStated(phase.productivity)),
  );
}
