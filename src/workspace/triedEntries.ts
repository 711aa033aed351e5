import type { DraftOffer } from './draft.ts';
import { idOf, isLeaf, isList, isPart, type Node } from './draftTree.ts';
import { pathText } from './path.ts';
import type { Tried, TriedTerms } from './state.ts';

/** What is tried at an offer, its entries by the places that they have in the contract: as it is kept. */
export function triedByPlaces(tried: TriedTerms, offer: DraftOffer): TriedTerms {
  const places = new Map([...entryIds(offer)].map(([place, id]) => [id, place]));
  return eachTried(tried, (id) => places.get(id ?? ''));
}

/** The same at an offer whose entries have other ids, and the number after the last that was given. */
export function triedByIds(
  tried: TriedTerms,
  offer: DraftOffer,
  firstId: number,
): { readonly tried: TriedTerms; readonly nextId: number } {
  const ids = entryIds(offer);
  let nextId = firstId;
  const named = eachTried(tried, (place) => ids.get(place ?? '') ?? idOf(nextId++));
  return { tried: named, nextId };
}

/** The same without what tells entries from one another. */
export function triedWithoutIds(tried: TriedTerms): TriedTerms {
  return eachTried(tried, () => undefined);
}

/** The id of each entry of an offer's lists, by its place. */
function entryIds(offer: DraftOffer): ReadonlyMap<string, string> {
  const ids = new Map<string, string>();
  const walk = (node: Node | undefined, keys: readonly (string | number)[]): void => {
    if (isList(node)) for (const [place, entry] of node.entries()) walk(entry, [...keys, place]);
    if (!isPart(node) || isLeaf(node)) return;
    if (typeof keys.at(-1) === 'number' && typeof node['id'] === 'string')
      ids.set(pathText(keys), node['id']);
    for (const [key, inner] of Object.entries(node)) walk(inner, [...keys, key]);
  };
  const { aside: _aside, sources: _sources, ...terms } = offer;
  walk(terms, []);
  return ids;
}

type Rename = (id: string | undefined) => string | undefined;

function eachTried(tried: TriedTerms, rename: Rename): TriedTerms {
  return Object.fromEntries(
    Object.entries(tried).map(([path, value]): readonly [string, Tried] => {
      if (typeof value === 'string' || value.instead === null) return [path, value];
      return [path, { instead: renamed(value.instead, rename, false) }];
    }),
  );
}

function renamed(node: Node, rename: Rename, isEntry: boolean): Node {
  if (isLeaf(node)) return node;
  if (isList(node)) return node.map((entry) => renamed(entry, rename, true));
  if (!isPart(node)) return node;
  const { id, ...terms } = node;
  const name = isEntry ? rename(typeof id === 'string' ? id : undefined) : id;
  return {
    ...(name === undefined ? {} : { id: name }),
    ...Object.fromEntries(
      Object.entries(terms).map(([key, inner]) => [
        key,
        inner === undefined ? inner : renamed(inner, rename, false),
      ]),
    ),
  };
}
