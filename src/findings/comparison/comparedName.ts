import type { Offer } from '../../compensation/index.ts';
import { capital } from '../formatWords.ts';
import { itemName } from '../openTermPhrase.ts';
import { placedName } from '../questions.ts';

/** A term as a row of its own is headed, with its item and its phase where it does not say them: "Stipend: dollars a year". */
export function comparedName(offer: Offer, path: string): string {
  const kind = kindAt(offer, path);
  // An item that is labelled as its kind is called needs saying once.
  const name = placedName(offer, path).replace(/^(.+): (?=\1\b)/i, '');
  const label = kind === undefined ? null : (offer.items[itemIndex(path)]?.label ?? null);
  return kind === undefined || label !== null || name.toLowerCase().includes(itemName(kind))
    ? name
    : `${capital(itemName(kind))}: ${name.charAt(0).toLowerCase()}${name.slice(1)}`;
}

function itemIndex(path: string): number {
  return Number(/^items\[(\d+)\]/.exec(path)?.[1]);
}

/** The kind of the item that a path leads into; undefined where it leads into none. */
export function kindAt(offer: Offer, path: string) {
  return offer.items[Number(/^items\[(\d+)\]/.exec(path)?.[1])]?.kind;
}
