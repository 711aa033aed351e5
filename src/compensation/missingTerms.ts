import { contractRate } from './contractRate.ts';
import type { Model, Offer, Productivity } from './offer.ts';
import type { PhaseInForce } from './phasesInForce.ts';
import { isRebaseMonth } from './rebaseMonths.ts';

/**
 * The terms without which no figure can be given, as paths of the offer in the order of the file.
 * Empty where the offer can be computed.
 */
export function missingTerms(
  offer: Offer,
  phases: readonly PhaseInForce[],
  horizonMonths: number,
): readonly string[] {
  const missing: string[] = [];
  for (const [index, phase] of phases.entries()) {
    if (phase.fromMonth <= horizonMonths)
      missing.push(...missingOfPhase(phase, `phases[${index}]`));
  }
  if (lacksRebaseRate(offer, phases, horizonMonths)) missing.push('rebase.dollarsPerWrvu');
  if (offer.volume.annualWrvus === null) missing.push('volume.annualWrvus');
  return missing;
}

/** Whether the first tier must start at the first wRVU. */
export function startsAtZero(model: Model): boolean {
  return model === 'greaterOf' || model === 'production' || model === 'draw';
}

function missingOfPhase(phase: PhaseInForce, path: string): string[] {
  const productivity = phase.productivity?.part ?? null;
  const model = productivity?.model ?? null;
  if (productivity === null || model === null) return [`${path}.productivity.model`];
  const missing: string[] = [];
  if (model !== 'production' && (phase.base?.part.annualDollars ?? null) === null) {
    missing.push(`${path}.base.annualDollars`);
  }
  if (model !== 'salary')
    missing.push(...missingOfTiers(productivity, model, `${path}.productivity`));
  return missing;
}

function missingOfTiers(productivity: Productivity, model: Model, path: string): string[] {
  if (productivity.tiers === null) return [`${path}.tiers`];
  const firstIsKnown = startsAtZero(model) || productivity.threshold === 'baseDividedByRate';
  return productivity.tiers.flatMap((tier, index) => [
    ...(tier.fromWrvus === null && !(index === 0 && firstIsKnown)
      ? [`${path}.tiers[${index}].fromWrvus`]
      : []),
    ...(tier.dollarsPerWrvu === null ? [`${path}.tiers[${index}].dollarsPerWrvu`] : []),
  ]);
}

function lacksRebaseRate(
  offer: Offer,
  phases: readonly PhaseInForce[],
  horizonMonths: number,
): boolean {
  const { rebase } = offer;
  if (rebase === null || rebase === 'none' || rebase.dollarsPerWrvu !== null) return false;
  for (let month = 2; month <= horizonMonths; month += 1) {
    if (!isRebaseMonth(offer, rebase, month)) continue;
    const inForceIn = (asked: number) =>
      phases.findLastIndex((candidate) => candidate.fromMonth <= asked);
    const model = phases[inForceIn(month)]?.productivity?.part.model ?? null;
    if (model !== 'production' && contractRate(phases, inForceIn(month - 1)) === null) return true;
  }
  return false;
}
