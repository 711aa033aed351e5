import type { DraftOffer } from './draft.ts';
import { typedNumber, typedText } from './typedNumber.ts';

/** The phases that state what is in force in a phase, counted from 0; null where none has stated it. */
export interface PhaseSources {
  readonly base: number | null;
  readonly target: number | null;
  readonly productivity: number | null;
}

/** Which phase states each part that is in force in a phase: itself, or the nearest before it that does. */
export function phaseSources(offer: DraftOffer, phase: number): PhaseSources {
  const source = (part: keyof PhaseSources): number | null => {
    const found = offer.phases.findLastIndex(
      (candidate, index) => index <= phase && Object.keys(candidate[part] ?? {}).length > 0,
    );
    return found === -1 ? null : found;
  };
  return {
    base: source('base'),
    target: source('target'),
    productivity: source('productivity'),
  };
}

/**
 * The phase in force in the last month of a contract year, counted from 0. A phase that starts
 * within the year governs it, as it sets the base that `calc` gives for the year. A phase whose
 * first month does not read as a number yet governs no year.
 */
export function governingPhase(offer: DraftOffer, year: number): number {
  const found = offer.phases.findLastIndex(({ fromMonth }) => {
    const month = typedNumber(fromMonth, 'contractMonth');
    return month !== null && month <= 12 * year;
  });
  return Math.max(found, 0);
}

/**
 * The phase whose first rate a year's rate is, counted from 0: the one that states how production
 * is paid; under a salary, which has no rate, the nearest later one that is none, else the nearest
 * earlier, as for the contract rate of a rebase. The phase itself where no phase has a rate.
 */
export function ratePhase(offer: DraftOffer, phase: number): number {
  const hasRate = (index: number): boolean => {
    const productivity = offer.phases[index]?.productivity;
    return productivity?.tiers !== undefined && typedText(productivity.model) !== 'salary';
  };
  if (typedText(offer.phases[phase]?.productivity?.model) !== 'salary') return phase;
  const later = offer.phases.findIndex((_, index) => index > phase && hasRate(index));
  if (later !== -1) return later;
  const earlier = offer.phases.findLastIndex((_, index) => index < phase && hasRate(index));
  return earlier === -1 ? phase : earlier;
}
