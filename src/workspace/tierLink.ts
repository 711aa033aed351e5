import type { Draft, DraftOffer } from './draft.ts';
import { tiesOf } from './tiedTerms.ts';

/**
 * Whether the first tier of a phase’s bonus and the target are one, are set apart, or cannot be
 * one; `open` while neither is stated, so that a target that is entered will be both.
 */
export function tierLink(
  draft: Draft,
  offer: DraftOffer,
  phase: number,
): 'linked' | 'open' | 'apart' | 'impossible' {
  const tie = tiesOf(offer).find((one) => one.phase === phase);
  if (tie === undefined) return 'impossible';
  if (!tie.isEqual || draft.unlinked.includes(tie.id)) return 'apart';
  return tie.isOpen ? 'open' : 'linked';
}
