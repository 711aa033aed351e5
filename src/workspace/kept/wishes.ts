import type { State } from '../state.ts';
import { keptOfferOf, textOfKept } from './keptOffer.ts';
import { offerKey, type KeptOffer, type KeptView } from './keptRecord.ts';
import { deskHere, deskTexts, type Seen } from './seen.ts';
import type { NodePart } from '../draftTree.ts';

/** What a tab wants to be kept: what it changed since it last agreed with the records. Plain data. */
export interface Wishes {
  readonly epoch: string | null;
  /** The name of the desk, where there is none yet. */
  readonly newEpoch: string;
  readonly offers: readonly WishedOffer[];
  readonly removed: readonly WishedRemoval[];
  /** The keys that this tab knows already, or gave to its offers. */
  readonly known: readonly string[];
  /** Each part is null where this tab left it as it was. */
  readonly desk: WishedDesk;
}

export interface WishedOffer {
  readonly id: string;
  readonly key: string;
  /** The revision on which the change stands; 0 for a new one. */
  readonly revision: number;
  readonly kept: KeptOffer;
  /** What this tab had sent and not yet heard of: where it lies there, nobody else was first. */
  readonly sent: string | null;
  /** The key of the copy, where another tab was first. */
  readonly spareKey: string;
}

export interface WishedRemoval {
  readonly id: string;
  readonly key: string;
  readonly revision: number;
}

export interface WishedDesk {
  readonly order: readonly string[] | null;
  readonly own: NodePart | null;
  readonly view: KeptView | null;
}

/** What was seen, with a key for each offer of the state. A key that was given stays, whatever came of it. */
export function withKeys(state: State, seen: Seen, newName: () => string): Seen {
  const missing = state.draft.offers.filter(({ id }) => seen.offers[id] === undefined);
  if (missing.length === 0) return seen;
  const offers = { ...seen.offers };
  for (const { id } of missing) offers[id] = { key: offerKey(newName()), revision: 0, text: null };
  return { ...seen, offers };
}

/** What a state with its keys wants to be kept. */
export function wishesOf(
  state: State,
  seen: Seen,
  newName: () => string,
  sent: ReadonlyMap<string, string> = new Map(),
): Wishes {
  const here = deskHere(state, seen.offers);
  const texts = deskTexts(here);
  const ids = new Set(state.draft.offers.map(({ id }) => id));
  return {
    epoch: seen.epoch,
    newEpoch: newName(),
    offers: state.draft.offers.flatMap((offer): readonly WishedOffer[] => {
      const known = seen.offers[offer.id];
      const kept = keptOfferOf(state, offer);
      if (known === undefined || known.text === textOfKept(kept)) return [];
      const { key, revision } = known;
      const spareKey = offerKey(newName());
      return [{ id: offer.id, key, revision, kept, sent: sent.get(offer.id) ?? null, spareKey }];
    }),
    removed: Object.entries(seen.offers).flatMap(([id, { key, revision }]) =>
      ids.has(id) ? [] : [{ id, key, revision }],
    ),
    known: Object.values(seen.offers).map(({ key }) => key),
    desk: {
      order: texts.order === seen.desk?.order ? null : here.order,
      own: texts.own === seen.desk?.own ? null : here.own,
      view: texts.view === seen.desk?.view ? null : here.view,
    },
  };
}

/** The wishes of a tab that only wants to know what lies there. */
export function noWishes(newEpoch: string): Wishes {
  const desk = { order: null, own: null, view: null };
  return { epoch: null, newEpoch, offers: [], removed: [], known: [], desk };
}

/** Whether there is nothing to write. */
export function isNoWish({ offers, removed, desk }: Wishes): boolean {
  return (
    offers.length === 0 &&
    removed.length === 0 &&
    desk.order === null &&
    desk.own === null &&
    desk.view === null
  );
}
