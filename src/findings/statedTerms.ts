import type { Offer } from '../compensation/index.ts';
import { termAt } from '../contract-file/index.ts';
import { comparedTerms } from './comparison/comparedTerms.ts';
import { termText } from './comparison/termText.ts';
import { itemAt } from './termWords.ts';

/** A term of an offer, where it stands there. */
export interface StatedTerm {
  readonly path: string;
  readonly held: unknown;
}

/**
 * The terms that an offer states, each by what it is in every offer: an item goes by its kind and
 * its number among those, wherever it stands in the list.
 */
export function statedTerms(offer: Offer): ReadonlyMap<string, StatedTerm> {
  const found = new Map<string, StatedTerm>();
  const add = (path: string, key: string, held: unknown): void => {
    if (held === null || held === undefined) return;
    const isLeaf = typeof held !== 'object' || (Array.isArray(held) && isValues(held));
    const row = termAt(path, itemAt(offer, path)?.kind);
    if (row !== undefined && (isLeaf || row.unit === 'part')) found.set(key, { path, held });
    if (isLeaf) return;
    const seen = new Map<string, number>();
    for (const [name, term] of Object.entries(held)) {
      if (!Array.isArray(held)) {
        add(`${path}.${name}`, `${key}.${name}`, term);
        continue;
      }
      const itemKind = path === 'items' ? offer.items[Number(name)]?.kind : undefined;
      const number = seen.get(itemKind ?? name) ?? 0;
      if (itemKind !== undefined) seen.set(itemKind, number + 1);
      const place = itemKind === undefined ? name : `${itemKind}${number}`;
      add(`${path}[${name}]`, `${key}[${place}]`, term);
    }
  };
  for (const name of comparedTerms) add(name, name, offer[name]);
  for (const key of found.keys()) {
    if (NO_TERM.test(key)) found.delete(key);
  }
  return found;
}

/** What is no term: the start of the first phase, what kind an item is, an exit that is there. */
const NO_TERM = /^phases\[0\]\.fromMonth$|^items\[\w+\]\.(?:kind|label)$|^exit$|^volume\.from$/;

function isValues(list: readonly unknown[]): boolean {
  return list.every((entry) => typeof entry !== 'object');
}

/** What an offer says of a term: "$260,000", "90 days", "none". */
export function statedText(offer: Offer, { path, held }: StatedTerm): string {
  const row = termAt(path, itemAt(offer, path)?.kind);
  return row === undefined ? String(held) : termText(row, path, held);
}
