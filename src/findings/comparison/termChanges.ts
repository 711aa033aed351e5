import type { Offer } from '../../compensation/index.ts';
import { comparedTerms, isCompared } from './comparedTerms.ts';
import { isPartSame, productionParts } from './productionParts.ts';

/** Something that two versions of an offer say differently: a term, or a part or an entry that only one of them has. */
export interface TermChange {
  /** Where it stands in each; null where there is no such entry. */
  readonly wasPath: string | null;
  readonly isPath: string | null;
  /** What each says there; null for what is not stated. */
  readonly was: unknown;
  readonly is: unknown;
}

/** All that two versions of an offer say differently, in the order of a contract. */
export function termChanges(was: Offer, is: Offer): readonly TermChange[] {
  const ofTerms = comparedTerms
    .flatMap((name) => changesIn(partAt(was, name), partAt(is, name), name, name))
    .filter(({ wasPath, isPath }) => isCompared(isPath ?? wasPath ?? ''));
  const ofParts = productionParts
    .filter((part) => !isPartSame(was, is, part))
    .map((part) => ({ wasPath: part, isPath: part, was: was[part], is: is[part] }));
  return [...ofTerms, ...ofParts];
}

/** An exit of which nothing is stated is one all the same: its terms are compared one by one. */
function partAt(offer: Offer, name: (typeof comparedTerms)[number]): unknown {
  return name === 'exit' ? (offer.exit ?? {}) : offer[name];
}

function changesIn(
  was: unknown,
  is: unknown,
  wasPath: string,
  isPath: string,
): readonly TermChange[] {
  if (JSON.stringify(was ?? null) === JSON.stringify(is ?? null)) return [];
  if (hasEntries(was) || hasEntries(is))
    return entryChanges(entriesOf(was), entriesOf(is), wasPath, isPath);
  // Another way of paying says its terms anew: one of them alone makes no contract.
  const isWhole = isPart(was) && isPart(is) && was['model'] !== is['model'];
  if (!isPart(was) || !isPart(is) || isWhole) return [{ was, is, wasPath, isPath }];
  const names = [...new Set([...Object.keys(was), ...Object.keys(is)])];
  return names.flatMap((name) =>
    changesIn(was[name], is[name], `${wasPath}.${name}`, `${isPath}.${name}`),
  );
}

/** Entries of lists: an item goes by its kind and its number among those, everything else by its place. */
function entryChanges(
  was: readonly Part[],
  is: readonly Part[],
  wasPath: string,
  isPath: string,
): readonly TermChange[] {
  const wasKeys = keysOf(was);
  const isKeys = keysOf(is);
  const at = (path: string, place: number) => `${path}[${place}]`;
  const inIs = is.flatMap((entry, place): readonly TermChange[] => {
    const before = wasKeys.indexOf(isKeys[place] ?? '');
    return before === -1
      ? [{ was: undefined, is: entry, wasPath: null, isPath: at(isPath, place) }]
      : changesIn(was[before], entry, at(wasPath, before), at(isPath, place));
  });
  const gone = was.flatMap((entry, place): readonly TermChange[] =>
    isKeys.includes(wasKeys[place] ?? '')
      ? []
      : [{ was: entry, is: undefined, wasPath: at(wasPath, place), isPath: null }],
  );
  return [...inIs, ...gone];
}

function keysOf(entries: readonly Part[]): readonly string[] {
  const seen = new Map<string, number>();
  return entries.map(({ kind }) => {
    const name = typeof kind === 'string' ? kind : '';
    const number = seen.get(name) ?? 0;
    seen.set(name, number + 1);
    return `${name}${number}`;
  });
}

type Part = Readonly<Record<string, unknown>>;

export function isPart(value: unknown): value is Part {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function hasEntries(value: unknown): boolean {
  return Array.isArray(value) && value.some(isPart);
}

function entriesOf(value: unknown): readonly Part[] {
  return Array.isArray(value) ? value.filter(isPart) : [];
}
