import type { Offer } from '../../compensation/index.ts';
import type { Earlier } from '../../findings/index.ts';
import { changeCount, likeness } from '../../findings/index.ts';
import { decodeLink } from '../../sharing/index.ts';
import type { KeptCopy } from '../../workspace/index.ts';

/** What a reader has of an offer of a link already: an earlier version, and how it is called. */
export interface OwnCopy {
  readonly offer: Offer;
  readonly earlier: Earlier;
  /** Whether the copy was changed here since, which is no change of the link's. */
  readonly isChangedHere: boolean;
}

/** Versions of one contract say at least so much alike; of a kept offer that came from no link more is asked. */
const alike = { ofCopy: 0.5, ofOwn: 0.75 };

/**
 * The reader's own copy of each offer of a link, null where there is none. A link says nothing of
 * the links before it: an earlier version is known by how much it says alike.
 */
export function ownCopies(
  offers: readonly Offer[],
  kept: readonly KeptCopy[],
): readonly (OwnCopy | null)[] {
  const versions = kept.flatMap(versionOf);
  const pairs = offers
    .flatMap((offer, place) =>
      versions.map((version) => ({ place, version, share: likeness(version.copy.offer, offer) })),
    )
    .filter(({ version, share }) => share >= version.least)
    .toSorted(
      (one, other) => other.share - one.share || byName(offers, other) - byName(offers, one),
    );
  const found = new Map<number, Version>();
  for (const { place, version } of pairs)
    if (!found.has(place) && ![...found.values()].includes(version)) found.set(place, version);
  return offers.map((_, place) => found.get(place)?.copy ?? null);
}

interface Version {
  readonly copy: OwnCopy;
  readonly name: string;
  /** How much must be alike, at the least. */
  readonly least: number;
}

/** Of two that are as much alike the one of the same name comes first. */
function byName(
  offers: readonly Offer[],
  { place, version }: { readonly place: number; readonly version: Version },
): number {
  return offers[place]?.name === version.name ? 1 : 0;
}

function versionOf({ reading, copied }: KeptCopy): readonly Version[] {
  const { name } = reading;
  const link = copied === null ? null : decodeLink(copied.link);
  const [origin] = link?.kind === 'read' ? link.workspace.offers : [];
  if (copied !== null && origin !== undefined) {
    const isChangedHere = reading.kind !== 'ready' || changeCount(origin, reading.offer) > 0;
    const earlier = { kind: 'copy', day: copied.on } as const;
    return [
      { copy: { offer: origin, earlier, isChangedHere }, name: origin.name, least: alike.ofCopy },
    ];
  }
  if (reading.kind !== 'ready') return [];
  const earlier = { kind: 'own', name } as const;
  const copy = { offer: reading.offer, earlier, isChangedHere: false };
  return [{ copy, name, least: alike.ofOwn }];
}
