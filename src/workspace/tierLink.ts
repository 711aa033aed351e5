import type { Draft, DraftOffer } from './draft.ts';
import { tiesOf } from './tiedTerms.ts';

/** Whether the first tier of a phase’s bonus and the target are one, are set apart, or cannot be one. */
export function tierLink(
  draft: Draft,
  offer: DraftOffer,
  phase: number,
): 'linked' | 'apart' | 'impossible' {
  const tie = tiesOf(offer).find((one) => one.phase === phase);
  if (tie === undefined) return 'impossible';
  return tie.isEqual && !draft.unlinked.includes(tie.id) ? 'linked' : 'apart';
}
