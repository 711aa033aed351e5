import type { Draft, DraftOffer } from './draft.ts';
import { isLeaf, isList, isPart, isTyped, type Node } from './draftTree.ts';
import { apartPath, asidePath } from './layTries.ts';
import { pathText } from './path.ts';
import type { Tried, TriedTerms } from './state.ts';
import { isStatedPart } from './unit.ts';

/**
 * What has to be laid over an offer of a draft to come to the same offer of another: each term that
 * says something else, a list of values or of other entries as one, a part that is new as one.
 */
export function triesOf(written: Draft, tried: Draft, offer: string): TriedTerms {
  const [from, to] = [written, tried].map(({ offers }) => offers.find(({ id }) => id === offer));
  if (from === undefined || to === undefined) return {};
  const found: Record<string, Tried> = {};
  compare(from, to, [], found);
  const { aside } = to;
  if (JSON.stringify(from.aside) !== JSON.stringify(aside) && aside !== undefined)
    found[asidePath] = { instead: aside };
  for (const [phase, { id }] of to.phases.entries()) {
    const isApart = tried.unlinked.includes(id);
    if (isApart !== written.unlinked.includes(id)) found[apartPath(phase)] = String(isApart);
  }
  return found;
}

/** What is no term of the contract, noted about it or about one's own work, is there once and never tried. */
const noTerms: ReadonlySet<string> = new Set<keyof DraftOffer>([
  'id',
  'name',
  'employer',
  'notes',
  'sources',
  'clinic',
  'pace',
  'log',
  'aside',
  'copied',
]);

/** Whether a value can be tried at a path of an offer. */
export function canBeTried(path: string): boolean {
  const [, name = ''] = /^(\w*)/.exec(path) ?? [];
  return !noTerms.has(name);
}

type Keys = readonly (string | number)[];

function compare(
  from: Node | undefined,
  to: Node | undefined,
  keys: Keys,
  found: Record<string, Tried>,
): void {
  if (from === to) return;
  const path = pathText(keys);
  if (isOpenPart(from) && isOpenPart(to)) compareTerms(from, to, keys, found);
  else if (isList(from) && isList(to) && areSameEntries(from, to)) {
    for (const [place, entry] of to.entries()) compare(from[place], entry, [...keys, place], found);
  } else if (isOpenPart(to) && !isStatedPart(path)) compareTerms({}, to, keys, found);
  else if (JSON.stringify(from) !== JSON.stringify(to)) found[path] = triedOf(to);
}

function compareTerms(
  from: Readonly<Record<string, Node | undefined>>,
  to: Readonly<Record<string, Node | undefined>>,
  keys: Keys,
  found: Record<string, Tried>,
): void {
  for (const key of new Set([...Object.keys(from), ...Object.keys(to)])) {
    const isTerm = keys.length > 0 ? key !== 'id' : canBeTried(key);
    if (isTerm) compare(from[key], to[key], [...keys, key], found);
  }
}

function triedOf(node: Node | undefined): Tried {
  return isTyped(node) ? node.typed : { instead: node ?? null };
}

function isOpenPart(node: Node | undefined): node is Readonly<Record<string, Node | undefined>> {
  return isPart(node) && !isLeaf(node);
}

/** Whether two lists have the same entries in the same order, whatever these say; values are none. */
function areSameEntries(from: readonly Node[], to: readonly Node[]): boolean {
  return (
    from.length === to.length &&
    to.every((entry, place) => {
      const before = from[place];
      return isOpenPart(entry) && isOpenPart(before) && entry['id'] === before['id'];
    })
  );
}
