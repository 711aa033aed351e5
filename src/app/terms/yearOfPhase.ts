import type { DraftOffer } from '../../workspace/index.ts';

/** The first contract year that a phase, counted from 0, governs: the one in which it starts. */
export function yearOfPhase(offer: DraftOffer, phase: number): number {
  const from = offer.phases[phase]?.fromMonth;
  const month = from === undefined || from === 'none' ? 1 : Number(from.typed);
  return Math.max(1, Math.ceil(month / 12));
}
