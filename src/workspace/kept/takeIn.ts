import { isLeaf } from '../draftTree.ts';
import type { State } from '../state.ts';
import { typedText } from '../typedNumber.ts';
import {
  inOrder,
  withOfferAdded,
  withOfferGone,
  withOfferNamed,
  withOfferReplaced,
  withOwnTerms,
} from './everySnapshot.ts';
import { keptOfferOf, textOfKept } from './keptOffer.ts';
import type { KeptOffer } from './keptRecord.ts';
import { deskHere, deskTexts, type Seen, type SeenOffer } from './seen.ts';
import type { SettledOutcome } from './settleWishes.ts';
import type { Wishes } from './wishes.ts';

/** A tab's state after it learned what came of its wishes and what others wrote. */
export interface TakenIn {
  readonly state: State;
  readonly seen: Seen;
  readonly news: News;
}

/** What others did, by the names of offers. */
export interface News {
  /** Changed here and elsewhere at once: the name of the copy that this tab's offer became. */
  readonly copied: readonly string[];
  readonly changed: readonly string[];
  readonly added: readonly string[];
  readonly removed: readonly string[];
}

/**
 * Takes an outcome into the state as it is now, which may have moved on since the wishes were
 * made: an offer that was changed meanwhile stays as typed, and is settled the next time.
 */
export function takeIn(now: State, seen: Seen, wishes: Wishes, outcome: SettledOutcome): TakenIn {
  const before = deskTexts(deskHere(now, seen.offers));
  const offers: Record<string, SeenOffer> = { ...seen.offers };
  const copied: string[] = [];
  const changed: string[] = [];
  const added: string[] = [];
  const removed: string[] = [];
  let state = now;

  for (const id of outcome.removed) delete offers[id];
  for (const [id, { key, revision, kept, isCopy }] of Object.entries(outcome.written)) {
    offers[id] = { key, revision, text: textOfKept(kept) };
    const name = kept.offer['name'];
    if (!isCopy || !isLeaf(name)) continue;
    state = withOfferNamed(state, id, name);
    copied.push(nameOf(kept));
  }

  const idsByKey = new Map(Object.entries(offers).map(([id, { key }]) => [key, id]));
  for (const [key, { revision, kept }] of outcome.held) {
    const id = idsByKey.get(key);
    const known = id === undefined ? undefined : offers[id];
    if (id === undefined || known === undefined) {
      const made = withOfferAdded(state, kept);
      state = made.state;
      offers[made.id] = { key, revision, text: textHere(state, made.id) };
      added.push(nameOf(kept));
      continue;
    }
    if (known.revision === revision) continue;
    const here = textHere(state, id);
    const there = textOfKept(kept);
    if (here === there) offers[id] = { key, revision, text: here };
    else if (here !== null && here === known.text) {
      state = withOfferReplaced(state, id, kept);
      offers[id] = { key, revision, text: textHere(state, id) };
      changed.push(nameOf(kept));
    }
  }

  const unread = new Set(outcome.setAside.map(({ key }) => key));
  for (const [id, { key, revision, text }] of Object.entries(offers)) {
    if (revision === 0 || outcome.held.has(key) || unread.has(key)) continue;
    const here = textHere(state, id);
    delete offers[id];
    if (here === null || here !== text) continue;
    const left = withOfferGone(state, id);
    if (left !== state) removed.push(nameOf(keptHere(state, id)));
    state = left;
  }

  const wishedOwn = wishes.desk.own === null ? seen.desk?.own : JSON.stringify(wishes.desk.own);
  const own = JSON.stringify(outcome.desk.own);
  if (before.own === wishedOwn && before.own !== own) state = withOwnTerms(state, outcome.desk.own);
  const wishedOrder =
    wishes.desk.order === null ? seen.desk?.order : JSON.stringify(wishes.desk.order);
  if (before.order === wishedOrder) state = inOrder(state, idsInOrder(outcome, offers));
  const view = wishes.desk.view === null ? seen.desk?.view : JSON.stringify(wishes.desk.view);
  const desk = { order: JSON.stringify(outcome.desk.order), own, view: view ?? '' };
  return {
    state,
    seen: { epoch: outcome.desk.epoch, desk, offers },
    news: { copied, changed, added, removed },
  };
}

function idsInOrder({ desk }: SettledOutcome, offers: Seen['offers']): readonly string[] {
  const ids = new Map(Object.entries(offers).map(([id, { key }]) => [key, id]));
  return desk.order.flatMap((key) => ids.get(key) ?? []);
}

function keptHere(state: State, id: string): KeptOffer | null {
  const offer = state.draft.offers.find((one) => one.id === id);
  return offer === undefined ? null : keptOfferOf(state, offer);
}

function textHere(state: State, id: string): string | null {
  const kept = keptHere(state, id);
  return kept === null ? null : textOfKept(kept);
}

function nameOf(kept: KeptOffer | null): string {
  const name = kept?.offer['name'];
  return isLeaf(name) ? (typedText(name) ?? '') : '';
}
