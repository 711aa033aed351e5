import type { Draft } from './draft.ts';
import { entryAt } from './entryAt.ts';
import { setTerm } from './editTerm.ts';
import { tiesOf, type Tie } from './tiedTerms.ts';

/** The draft in which a phase's bonus starts at the target; where there is none, the target is where it starts. */
export function linkBonus(draft: Draft, offer: string, phase: number): Draft {
  const tie = tieOf(draft, offer, phase);
  if (tie === undefined) return draft;
  const linked = { ...draft, unlinked: draft.unlinked.filter((id) => id !== tie.id) };
  if (tie.isEqual) return linked;
  const target = entryAt(draft, { offer, path: tie.target });
  const threshold = entryAt(draft, { offer, path: tie.threshold });
  if (target.kind === 'typed')
    return setTerm(linked, { offer, path: tie.threshold }, { typed: target.text });
  if (threshold.kind === 'typed')
    return setTerm(linked, { offer, path: tie.target }, { typed: threshold.text });
  return linked;
}

/** The draft in which a phase's bonus is set apart from the target, equal or not. */
export function unlinkBonus(draft: Draft, offer: string, phase: number): Draft {
  const tie = tieOf(draft, offer, phase);
  if (tie === undefined || draft.unlinked.includes(tie.id)) return draft;
  return { ...draft, unlinked: [...draft.unlinked, tie.id] };
}

function tieOf(draft: Draft, offer: string, phase: number): Tie | undefined {
  const drafted = draft.offers.find(({ id }) => id === offer);
  return drafted && tiesOf(drafted).find((tie) => tie.phase === phase);
}
