import type { Productivity } from './offer.ts';
import type { PhaseInForce } from './phasesInForce.ts';
import type { RateUnits } from './units.ts';

/**
 * The dollars per wRVU that a contract pays in a phase: the first tier rate above 0; under a salary,
 * that of the nearest later phase which is no salary, else of the nearest earlier one. Null where
 * that phase has no such rate.
 */
export function contractRate(phases: readonly PhaseInForce[], phase: number): RateUnits | null {
  return firstRate(phases[phaseAsked(phases, phase)]?.productivity?.part ?? null);
}

/** The phase that states the tiers which are asked for the contract rate of a phase, from 0. */
export function contractRatePhase(phases: readonly PhaseInForce[], phase: number): number | null {
  return phases[phaseAsked(phases, phase)]?.productivity?.phase ?? null;
}

function phaseAsked(phases: readonly PhaseInForce[], phase: number): number {
  const isSalaried = (index: number) => phases[index]?.productivity?.part.model === 'salary';
  if (!isSalaried(phase)) return phase;
  const later = phases.findIndex((_, index) => index > phase && !isSalaried(index));
  return later === -1
    ? phases.findLastIndex((_, index) => index < phase && !isSalaried(index))
    : later;
}

function firstRate(productivity: Productivity | null): RateUnits | null {
  for (const { dollarsPerWrvu } of productivity?.tiers ?? []) {
    if (dollarsPerWrvu !== null && dollarsPerWrvu > 0) return dollarsPerWrvu;
  }
  return null;
}
