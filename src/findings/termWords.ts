import type { Offer } from '../compensation/index.ts';
import { termAt } from '../contract-file/index.ts';

/** A term by the name of its field; an item's by the label that the contract gives it. */
export function termName(offer: Offer, path: string): string {
  const item = itemAt(offer, path);
  const row = termAt(path, item?.kind);
  if (row === undefined) throw new RangeError(`no term at ${path}`);
  const label = item?.label ?? null;
  return label === null ? row.name : `${label}: ${row.name}`;
}

/** The item that a term belongs to; undefined for the terms of no item. */
export function itemAt(offer: Offer, path: string) {
  const index = /^items\[(\d+)\]/.exec(path)?.[1];
  return index === undefined ? undefined : offer.items[Number(index)];
}

/** No capital but in a name that is written with one inside a sentence too. */
export function lowerFirst(name: string): string {
  return /^[A-Z]{2}/.test(name) ? name : name.charAt(0).toLowerCase() + name.slice(1);
}
