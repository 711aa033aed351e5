import type { Productivity } from './offer.ts';
import type { PhaseInForce } from './phasesInForce.ts';
import type { RateUnits } from './units.ts';

/**
 * The dollars per wRVU that a contract pays in a phase: the first tier rate above 0; under a salary,
 * that of the nearest later phase which is no salary, else of the nearest earlier one. Null where
 * that phase has no such rate.
 */
export function contractRate(phases: readonly PhaseInForce[], phase: number): RateUnits | null {
  const isSalaried = (index: number) => phases[index]?.productivity?.part.model === 'salary';
  let asked = phase;
  if (isSalaried(phase)) {
    asked = phases.findIndex((_, index) => index > phase && !isSalaried(index));
    if (asked === -1)
      asked = phases.findLastIndex((_, index) => index < phase && !isSalaried(index));
  }
  return firstRate(phases[asked]?.productivity?.part ?? null);
}

function firstRate(productivity: Productivity | null): RateUnits | null {
  for (const { dollarsPerWrvu } of productivity?.tiers ?? []) {
    if (dollarsPerWrvu !== null && dollarsPerWrvu > 0) return dollarsPerWrvu;
  }
  return null;
}
