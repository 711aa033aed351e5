import type { Draft, Leaf } from './draft.ts';
import {
  isLeaf,
  isList,
  isPart,
  nodeAt,
  withNode,
  withoutNode,
  idOf,
  type Node,
} from './draftTree.ts';
import { nodeAtTerm, termKeys } from './entryAt.ts';
import { pathKeys, pathText } from './path.ts';
import type { TermRef } from './state.ts';
import { typedNumber } from './typedNumber.ts';
import { isStatedPart } from './unit.ts';

/** What stands in a new entry of a list; a term that is not named is not stated. */
export type NewEntry = Leaf | Readonly<Record<string, Leaf>>;

/** An act on a list of an offer: its entries keep what was typed in them, whatever their place. */
export type ListAct =
  | (TermRef & {
      readonly type: 'add';
      /** The place of the entry after which it stands; null for after the last. */
      readonly after: number | null;
      readonly entry: NewEntry;
    })
  | (TermRef & { readonly type: 'remove' })
  | (TermRef & { readonly type: 'move'; readonly to: number })
  | (TermRef & { readonly type: 'sort' });

export function isListAct(action: { readonly type: string }): action is ListAct {
  return ['add', 'remove', 'move', 'sort'].includes(action.type);
}

/** A list as an act leaves it. */
export interface ListEdit {
  /** The keys of the list within its offer. */
  readonly keys: readonly (string | number)[];
  /** For each place the place that its entry had before; null for a new entry. */
  readonly order: readonly (number | null)[];
}

/** What an act does to a list of the draft; null where it is no list, or nothing changes. */
export function listEditOf(draft: Draft, action: ListAct): ListEdit | null {
  const keys = pathKeys(action.path);
  switch (action.type) {
    case 'add': {
      if (!lists.test(action.path) || !hasEntries(draft, action)) return null;
      const places: readonly (number | null)[] = placesOf(draft, action);
      const at = action.after === null ? places.length : action.after + 1;
      return { keys, order: places.toSpliced(at, 0, null) };
    }
    case 'remove':
    case 'move': {
      const place = keys.at(-1);
      const list = keys.slice(0, -1);
      const places = placesOf(draft, { offer: action.offer, path: pathText(list) });
      if (typeof place !== 'number' || place >= places.length) return null;
      const others = places.toSpliced(place, 1);
      if (action.type === 'remove') return { keys: list, order: others };
      return { keys: list, order: others.toSpliced(action.to, 0, place) };
    }
    case 'sort': {
      const order = sortedPlaces(draft, action);
      return order.every((place, index) => place === index) ? null : { keys, order };
    }
  }
}

/** The draft with a list as an act leaves it. A list that loses its last entry goes, and so does a part that held nothing else. */
export function withListEdit(
  draft: Draft,
  offer: string | null,
  { keys, order }: ListEdit,
  entry: NewEntry | null,
): Draft {
  const path = pathText(keys);
  const all = termKeys(draft, { offer, path });
  if (all === null) return draft;
  const found = nodeAt(draft, all);
  const list = isList(found) ? found : [];
  const isPartNew = entry !== null && !isLeaf(entry);
  const made: Node | null = isPartNew ? { id: idOf(draft.nextId), ...entry } : entry;
  const entries = order
    .map((place) => (place === null ? made : list[place]))
    .filter((node) => node !== undefined && node !== null);
  if (entries.length === 0) return withoutList(draft, all, keys);
  const edited = withNode(draft, all, entries, draft.nextId + (isPartNew ? 1 : 0));
  if (edited === null) return draft;
  return { ...(edited.node as Draft), nextId: edited.nextId }; // the draft with another list
}

/** Whether the entries of a list that state where they start stand in another order than they start in. */
export function isUnsorted(draft: Draft, list: TermRef): boolean {
  return sortedPlaces(draft, list).some((place, index) => place !== index);
}

/** How many entries a list of the draft has. */
export function entryCount(draft: Draft, list: TermRef): number {
  return placesOf(draft, list).length;
}

/** Whether the entries on the way to a list are there. */
function hasEntries(draft: Draft, { offer, path }: TermRef): boolean {
  const keys = pathKeys(path);
  const last = keys.findLastIndex((key) => typeof key === 'number');
  return nodeAtTerm(draft, { offer, path: pathText(keys.slice(0, last + 1)) }) !== undefined;
}

function placesOf(draft: Draft, list: TermRef): readonly number[] {
  const found = nodeAtTerm(draft, list);
  return isList(found) ? [...found.keys()] : [];
}

/** The places in the order in which the entries start; an entry that does not say where keeps its place. */
function sortedPlaces(draft: Draft, list: TermRef): readonly number[] {
  const places = placesOf(draft, list);
  const startsAt = places.map((place) =>
    startOf(draft, { ...list, path: `${list.path}[${place}]` }),
  );
  const starting = places.filter((place) => startsAt[place] !== null);
  const sorted = starting.toSorted((one, other) => (startsAt[one] ?? 0) - (startsAt[other] ?? 0));
  return places.map((place) =>
    startsAt[place] === null ? place : (sorted[starting.indexOf(place)] ?? place),
  );
}

function startOf(draft: Draft, entry: TermRef): number | null {
  const isTier = /tiers\[\d+\]$/.test(entry.path);
  const term = isTier ? 'fromWrvus' : 'fromMonth';
  const leaf = nodeAtTerm(draft, { ...entry, path: `${entry.path}.${term}` });
  return isLeaf(leaf) ? typedNumber(leaf, isTier ? 'wrvus' : 'contractMonth') : null;
}

/** The lists of an offer that entries are added to one by one. */
const lists =
  /^(?:phases|items|volume\.(?:leave|rampPercent)|phases\[\d+\]\.(?:productivity\.tiers|target\.rampPercent)|exit\.tail\.physicianPercentByYear|clinic\.(?:visits|calendar\.absences)|pace\.(?:months|colleagues)|log\.notes)$/;

/** The draft without a list, and without the parts around it that held nothing else: they say no more than their absence. */
function withoutList(
  draft: Draft,
  all: readonly (string | number)[],
  own: readonly (string | number)[],
): Draft {
  if (own.length === 1 && own[0] === 'phases') return draft; // an offer has a phase
  let node: Node = withoutNode(draft, all);
  for (let end = all.length - 1; end > all.length - own.length; end -= 1) {
    const around = all.slice(0, end);
    const part = nodeAt(node, around);
    // A part that can be said to be absent is stated by being there.
    const isStated = isStatedPart(pathText(own.slice(0, own.length - (all.length - end))));
    if (!isPart(part) || Object.keys(part).length > 0 || isStated) break;
    node = withoutNode(node, around);
  }
  return node as Draft; // the draft without a list
}
