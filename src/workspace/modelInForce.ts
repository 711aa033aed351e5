import type { DraftOffer } from './draft.ts';
import { phaseSources } from './phaseSources.ts';
import { typedText } from './typedNumber.ts';

/** The way of paying in force in a phase, counted from 0, as the file writes it; null where none is stated. */
export function modelInForce(offer: DraftOffer, phase: number): string | null {
  const { productivity } = phaseSources(offer, phase);
  return productivity === null ? null : typedText(offer.phases[productivity]?.productivity?.model);
}
