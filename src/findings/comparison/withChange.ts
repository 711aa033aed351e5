import type { Offer } from '../../compensation/index.ts';
import { readFile, writeFile } from '../../contract-file/index.ts';
import type { TermChange } from './termChanges.ts';
import { isPart } from './termChanges.ts';

/**
 * The earlier version of an offer with one of the changes that led to the later one; null where that
 * change alone makes no contract.
 */
export function withChange(was: Offer, is: Offer, change: TermChange): Offer | null {
  const [before, after] = [fileOf(was), fileOf(is)];
  const { wasPath, isPath } = change;
  const value = isPath === null ? undefined : at(after, keysOf(isPath));
  const isGone = isPath === null;
  const changed =
    wasPath === null
      ? withEntry(before, keysOf(isPath ?? ''), value)
      : withValue(before, keysOf(wasPath), value, isGone);
  const reading = readFile(changed);
  return reading.ok ? (reading.workspace.offers[0] ?? null) : null;
}

type Keys = readonly (string | number)[];

function fileOf(offer: Offer): unknown {
  return writeFile({ horizonYears: null, ladder: null, offers: [offer] });
}

/** Of a path of an offer, the keys in a file that holds it alone. */
function keysOf(path: string): Keys {
  const keys = [...path.matchAll(/([^.[\]]+)|\[(\d+)\]/g)].map(([, name, place]) =>
    name === undefined ? Number(place) : name,
  );
  return ['offers', 0, ...keys];
}

function at(node: unknown, keys: Keys): unknown {
  let here = node;
  for (const key of keys) {
    if (Array.isArray(here)) here = (here as readonly unknown[])[Number(key)]; // a list of anything
    else here = isPart(here) ? here[key] : undefined;
  }
  return here;
}

/** The file with a value at some keys, or without the entry of a list that is gone. */
function withValue(node: unknown, keys: Keys, value: unknown, isGone: boolean): unknown {
  const [key, ...rest] = keys;
  if (key === undefined) return value;
  const inner = (): unknown => withValue(at(node, [key]), rest, value, isGone);
  if (Array.isArray(node)) {
    const list: readonly unknown[] = node;
    return rest.length === 0 && isGone
      ? list.filter((_, place) => place !== key)
      : list.map((entry, place) => (place === key ? inner() : entry));
  }
  // What is not stated stands there as undefined, which the schema reads as not there.
  return { ...(isPart(node) ? node : {}), [key]: inner() };
}

/** The file with one more entry at the end of a list, whose own place is the last of the keys. */
function withEntry(node: unknown, keys: Keys, entry: unknown): unknown {
  const list = at(node, keys.slice(0, -1));
  const entries: readonly unknown[] = Array.isArray(list) ? list : [];
  return withValue(node, keys.slice(0, -1), [...entries, entry], false);
}
