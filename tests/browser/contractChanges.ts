import { isDeepStrictEqual } from 'node:util';
import type { Page } from './harness/page.ts';
import { partOf, Typist, valueAt, type Terms } from './typist.ts';

/** The sections by the parts of an offer that are asked for in them. */
const sectionsOf: readonly (readonly [title: string, of: RegExp])[] = [
  ['The offer', /^(?:name|employer)$/],
  ['Bonus', /^phases\[0\]\.(?:target|productivity)\./],
  ['Production and leave', /^volume\./],
  ['Rebasing', /^rebase\./],
];

/** Types over an offer that stands in the page what another says otherwise: those terms alone. */
export async function typeChanges(
  page: Page,
  offer: Terms,
  changed: readonly string[],
): Promise<void> {
  const typist = new Typist(page, offer);
  for (const [title, of] of sectionsOf) {
    const own = changed.filter((path) => of.test(path));
    if (own.length === 0) continue;
    await typist.section(title, () => typist.terms('', own));
  }
}

/**
 * The terms in which an offer differs from the one before it, where both state them and nothing
 * else is asked for by what they say; null where the offer must be entered whole.
 */
export function termsTypedOver(before: Terms | undefined, offer: Terms): readonly string[] | null {
  if (before === undefined) return null;
  const changed = changedPaths(before, offer, '');
  const isTypedOver = (path: string) =>
    [valueAt(before, path), valueAt(offer, path)].every((value) => isPlain(value)) &&
    !/\[(?!0\]\.(?:target|productivity)\.)|\.(?:model|fromWrvus)$/.test(path) &&
    sectionsOf.some(([, of]) => of.test(path));
  return changed.every(isTypedOver) ? changed : null;
}

function changedPaths(before: unknown, after: unknown, path: string): readonly string[] {
  if (isDeepStrictEqual(before, after)) return [];
  if (!isParted(before) || !isParted(after) || Array.isArray(before) !== Array.isArray(after))
    return [path];
  const [one, other] = [partOf(before), partOf(after)];
  return [...new Set([...Object.keys(one), ...Object.keys(other)])].flatMap((key) =>
    changedPaths(one[key], other[key], pathTo(path, key, Array.isArray(before))),
  );
}

function pathTo(path: string, key: string, isInList: boolean): string {
  if (isInList) return `${path}[${key}]`;
  return path === '' ? key : `${path}.${key}`;
}

/** A term that is stated, and no list or part. */
function isPlain(value: unknown): boolean {
  return ['string', 'number', 'boolean'].includes(typeof value);
}

function isParted(value: unknown): boolean {
  return typeof value === 'object' && value !== null;
}
