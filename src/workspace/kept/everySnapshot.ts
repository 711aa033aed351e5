import type { Draft, DraftOffer, Leaf } from '../draft.ts';
import type { NodePart } from '../draftTree.ts';
import type { Snapshot, State } from '../state.ts';
import { openedOffer, type OpenedOffer } from './keptOffer.ts';
import type { KeptOffer } from './keptRecord.ts';

/**
 * What comes from another tab is put into the present and into everything that undo and redo give
 * back: a step back in this tab takes back what was done in this tab and nothing else.
 */
function inEverySnapshot(state: State, change: (snapshot: Snapshot) => Snapshot | null): State {
  const { past, future, visit } = state.history;
  const present = change({ draft: state.draft, tries: state.tries });
  if (present === null) return state;
  const changed = (snapshots: readonly Snapshot[]) =>
    snapshots.map(change).filter((snapshot) => snapshot !== null);
  const history = { past: changed(past), future: changed(future), visit };
  return withoutEmptySteps({ ...state, ...present, history });
}

/** With what another tab wrote in place of an offer. */
export function withOfferReplaced(state: State, id: string, kept: KeptOffer): State {
  const opened = openedOffer(kept, nextIdOf(state), id);
  return inEverySnapshot(state, (snapshot) => {
    const old = snapshot.draft.offers.find((offer) => offer.id === id);
    return old === undefined ? snapshot : withOpened(snapshot, opened, old);
  });
}

/** With an offer that another tab made after the others, and the id that it got here. */
export function withOfferAdded(
  state: State,
  kept: KeptOffer,
): { readonly state: State; readonly id: string } {
  const opened = openedOffer(kept, nextIdOf(state));
  return {
    state: inEverySnapshot(state, (snapshot) => withOpened(snapshot, opened, null)),
    id: opened.offer.id,
  };
}

/** Without an offer that another tab removed; the last one stays. */
export function withOfferGone(state: State, id: string): State {
  return inEverySnapshot(state, ({ draft, tries }) => {
    const offers = draft.offers.filter((offer) => offer.id !== id);
    return offers.length === 0 ? null : { draft: { ...draft, offers }, tries };
  });
}

/** With another name for an offer. */
export function withOfferNamed(state: State, id: string, name: Leaf): State {
  return inEverySnapshot(state, ({ draft, tries }) => ({
    draft: {
      ...draft,
      offers: draft.offers.map((offer) => (offer.id === id ? { ...offer, name } : offer)),
    },
    tries,
  }));
}

/** With the file's own terms as another tab wrote them. */
export function withOwnTerms(state: State, own: NodePart): State {
  return inEverySnapshot(state, ({ draft: { nextId, unlinked, offers }, tries }) => ({
    draft: { nextId, unlinked, ...own, offers },
    tries,
  }));
}

/**
 * With its offers in the order of some ids. One that has no place among them, because it was made
 * since, stays behind the one that it stands behind.
 */
export function inOrder(state: State, ids: readonly string[]): State {
  const places = new Map(ids.map((id, place) => [id, place]));
  let place = -1;
  const placed = state.draft.offers.map((offer) => {
    place = places.get(offer.id) ?? place;
    return { offer, place };
  });
  const offers = placed.toSorted((one, other) => one.place - other.place).map(({ offer }) => offer);
  const isSame = offers.every((offer, index) => offer === state.draft.offers[index]);
  return isSame ? state : { ...state, draft: { ...state.draft, offers } };
}

/** A number that no snapshot gave to anything. */
function nextIdOf({ draft, history: { past, future } }: State): number {
  return Math.max(...[{ draft }, ...past, ...future].map((snapshot) => snapshot.draft.nextId));
}

function withOpened(
  { draft, tries }: Snapshot,
  { offer, unlinked, tried, nextId }: OpenedOffer,
  old: DraftOffer | null,
): Snapshot {
  const leaving = new Set(old?.phases.map(({ id }) => id));
  const { [offer.id]: _replaced, ...others } = tries;
  const opened: Draft = {
    ...draft,
    nextId: Math.max(nextId, draft.nextId),
    unlinked: [...draft.unlinked.filter((id) => !leaving.has(id)), ...unlinked],
    offers:
      old === null
        ? [...draft.offers, offer]
        : draft.offers.map((other) => (other === old ? offer : other)),
  };
  return {
    draft: opened,
    tries: Object.keys(tried).length === 0 ? others : { ...others, [offer.id]: tried },
  };
}

/** Steps that lead nowhere any more, because all that they changed was replaced, are left out. */
function withoutEmptySteps(state: State): State {
  const { past, future, visit } = state.history;
  const now: Snapshot = { draft: state.draft, tries: state.tries };
  const leads = (from: Snapshot, to: Snapshot | undefined) =>
    to === undefined || !isSameShown(from, to);
  const lastStays = visit !== null;
  return {
    ...state,
    history: {
      past: past.filter((from, index) => {
        const isLast = index === past.length - 1;
        return (isLast && lastStays) || leads(from, past[index + 1] ?? now);
      }),
      future: future.filter((from, index) => leads(from, future[index + 1] ?? now)),
      visit,
    },
  };
}

function isSameShown(one: Snapshot, other: Snapshot): boolean {
  return (
    one.draft.offers.length === other.draft.offers.length &&
    one.draft.offers.every((offer, index) => offer === other.draft.offers[index]) &&
    JSON.stringify([one.draft.unlinked, one.tries]) ===
      JSON.stringify([other.draft.unlinked, other.tries])
  );
}
