import { missingTerms } from './missingTerms.ts';
import type { Ladder, Offer } from './offer.ts';
import { phasesInForce } from './phasesInForce.ts';
import type { LadderTerms, Plan, RebaseTerms } from './plan.ts';
import { planMonths } from './planMonths.ts';
import { firstRebaseMonth } from './rebaseMonths.ts';
import { basisPoints } from './units.ts';
import { monthShares, volumeFactors } from './volume.ts';

/** A plan to run, or the terms without which there is no figure (paths of the offer). */
export type Compiled =
  | { readonly kind: 'ready'; readonly plan: Plan }
  | { readonly kind: 'missing'; readonly missing: readonly string[] };

/** The assumption for a horizon that is not stated, in years. */
export const HORIZON_YEARS = 5;

/** Resolves an offer's nulls, assumptions, phases and calendar once, for a horizon in years. */
export function compile(
  offer: Offer,
  horizonYears: number | null,
  ladder: Ladder | null,
): Compiled {
  const years = horizonYears ?? HORIZON_YEARS;
  const phases = phasesInForce(offer);
  const missing = missingTerms(offer, phases, 12 * years);
  if (missing.length > 0) return { kind: 'missing', missing };
  const months = planMonths(offer, phases, years);
  const yearsWithLeave = months.filter((month) => month.leave > 0).map((month) => month.year);
  const plan: Plan = {
    offer,
    years,
    months,
    volumeFactors: volumeFactors(offer.volume, years),
    shares: monthShares(offer.volume, months),
    guaranteedMonths: offer.guaranteedMonths ?? 0,
    rebase: rebaseTerms(offer),
    ladder: ladderTerms(ladder),
    explainedYears: new Set([...offer.volume.explainedYears, ...yearsWithLeave]),
  };
  return { kind: 'ready', plan };
}

function rebaseTerms(offer: Offer): RebaseTerms | null {
  const { rebase } = offer;
  if (rebase === null || rebase === 'none') return null;
  return {
    ...rebase,
    firstMonth: firstRebaseMonth(offer, rebase),
    everyMonths: rebase.everyMonths ?? 12,
    lookbackMonths: rebase.lookbackMonths ?? 12,
    dataLagMonths: rebase.dataLagMonths ?? 0,
    creditPercent: rebase.creditPercent ?? basisPoints(10_000),
    becomes: rebase.becomes ?? 'base',
    thresholdFollows: rebase.thresholdFollows ?? false,
  };
}

function ladderTerms(ladder: Ladder | null): LadderTerms {
  return {
    low: ladder?.lowPercent ?? basisPoints(7000),
    repeated: ladder?.repeatedPercent ?? basisPoints(9000),
    prolonged: ladder?.prolongedPercent ?? basisPoints(8500),
  };
}
