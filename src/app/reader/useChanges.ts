import { useMemo } from 'react';
import type { ChangedSince } from '../../findings/index.ts';
import { changeCount, changedSince, othersChanged } from '../../findings/index.ts';
import type { SharedOffers } from '../../sharing/index.ts';
import type { OwnCopy } from './ownCopies.ts';

/** What the reader's own copies say otherwise than a link. */
export interface Changes {
  /** Of the offer that is looked at; null where its reader has no copy of it. */
  readonly ofChosen: ChangedSince | null;
  readonly copy: OwnCopy | null;
  /** Which of the other offers changed; null where none did. */
  readonly others: string | null;
}

/** What changed since the reader's own copies of a link's offers, at the chosen offer and year. */
export function useChanges(
  { workspace }: SharedOffers,
  copies: readonly (OwnCopy | null)[],
  place: number,
  year: number,
): Changes {
  const changed = useMemo(
    () =>
      workspace.offers.map((offer, index) => {
        const copy = copies[index] ?? null;
        return copy !== null && changeCount(copy.offer, offer) > 0;
      }),
    [workspace, copies],
  );
  const copy = copies[place] ?? null;
  const ofChosen = useMemo(() => {
    const is = workspace.offers[place];
    if (copy === null || is === undefined) return null;
    return changedSince({ was: copy.offer, is, file: workspace, earlier: copy.earlier }, year);
  }, [workspace, copy, place, year]);
  const names = workspace.offers.flatMap(({ name }, index) =>
    changed[index] === true && index !== place ? [name] : [],
  );
  return { ofChosen, copy, others: othersChanged(names, changed[place] === true) };
}
