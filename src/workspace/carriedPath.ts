import type { DraftOffer } from './draft.ts';
import { isList, isPart, nodeAt, type Node } from './draftTree.ts';
import { pathKeys, pathText } from './path.ts';

/**
 * Where a path of an offer leads after entries of its lists were moved or taken out: to the same
 * entries by their ids. Null where an entry on the way is gone.
 */
export function carriedPath(before: DraftOffer, after: DraftOffer, path: string): string | null {
  const carried: (string | number)[] = [];
  const keys = pathKeys(path);
  for (const [index, key] of keys.entries()) {
    const id = typeof key === 'number' ? idAt(before, keys.slice(0, index + 1)) : null;
    if (id === null) {
      carried.push(key);
      continue;
    }
    const list = nodeAt(after, carried);
    const place = isList(list)
      ? list.findIndex((entry) => isPart(entry) && entry['id'] === id)
      : -1;
    if (place === -1) return null;
    carried.push(place);
  }
  return pathText(carried);
}

function idAt(offer: Node, keys: readonly (string | number)[]): string | null {
  const entry = nodeAt(offer, keys);
  const id = isPart(entry) ? entry['id'] : undefined;
  return typeof id === 'string' ? id : null;
}
