import { useMemo } from 'react';
import type { ChangedSince } from '../../findings/index.ts';
import { changedOffers, changedSince } from '../../findings/index.ts';
import type { SharedOffers } from '../../sharing/index.ts';
import type { OwnCopy } from './ownCopies.ts';

/** What the reader's own copies say otherwise than a link. */
export interface Changes {
  /** Of the offer that is looked at; null where its reader has no copy of it. */
  readonly ofChosen: ChangedSince | null;
  readonly copy: OwnCopy | null;
  /** What became of each offer that its reader has a copy of: those that changed come first. */
  readonly sentences: readonly string[];
}

/** What changed since the reader's own copies of a link's offers, at the chosen offer and year. */
export function useChanges(
  { workspace }: SharedOffers,
  copies: readonly (OwnCopy | null)[],
  place: number,
  year: number,
): Changes {
  const known = useMemo(
    () =>
      workspace.offers.flatMap((is, index) => {
        const copy = copies[index] ?? null;
        if (copy === null) return [];
        const { name } = is;
        return [{ index, was: copy.offer, is, file: workspace, earlier: copy.earlier, name }];
      }),
    [workspace, copies],
  );
  const isOne = workspace.offers.length === 1;
  const ofChosen = useMemo(() => {
    const chosen = known.find(({ index }) => index === place);
    return chosen === undefined
      ? null
      : changedSince(isOne ? { ...chosen, name: null } : chosen, year);
  }, [known, isOne, place, year]);
  const sentences = useMemo(() => (isOne ? [] : changedOffers(known, year)), [known, isOne, year]);
  return {
    ofChosen,
    copy: copies[place] ?? null,
    sentences: isOne && ofChosen !== null ? [ofChosen.sentence] : sentences,
  };
}
