import type { Draft, DraftOffer } from './draft.ts';
import { isList, isPart, nodeAt, withNode, withoutNode, type Node } from './draftTree.ts';
import { pathKeys, pathText } from './path.ts';
import type { Tried, TriedTerms, Tries } from './state.ts';

/** The draft with what is tried laid over what its contracts say; what has no place any more is left out. */
export function layTries(draft: Draft, tries: Tries): Draft {
  if (Object.keys(tries).length === 0) return draft;
  let { unlinked } = draft;
  const offers = draft.offers.map((offer) => {
    const tried = tries[offer.id];
    if (tried === undefined) return offer;
    const laid = laidOver(offer, tried);
    for (const [phase, { id }] of laid.phases.entries()) {
      const apart = tried[apartPath(phase)];
      if (apart === undefined || (apart === 'true') === unlinked.includes(id)) continue;
      unlinked = apart === 'true' ? [...unlinked, id] : unlinked.filter((other) => other !== id);
    }
    return laid;
  });
  return { ...draft, unlinked, offers };
}

/** What was set aside under a tried choice comes along with what is tried, and is no tried value. */
export const asidePath = 'aside';

/** Where it stands whether a phase's bonus was set apart from the target while trying. */
export function apartPath(phase: number): string {
  return `phases[${phase}].apart`;
}

/** Whether a path of what is tried is no term: it comes along with one. */
export function isBesideTerms(path: string): boolean {
  return path === asidePath || path.endsWith('.apart');
}

/** An offer with what is tried at it. */
export function laidOver(offer: DraftOffer, tried: TriedTerms): DraftOffer {
  let node: Node = offer;
  for (const [path, value] of Object.entries(tried))
    if (!isBesideTerms(path)) node = withTried(node, path, value);
  const aside = asideIn(tried[asidePath]);
  const laid = node as DraftOffer; // the offer with other leaves
  const { sources } = offer;
  return {
    ...laid,
    ...(aside === null ? {} : { aside: { ...offer.aside, ...aside } }),
    ...(sources === undefined ? {} : { sources: carriedByIds(sources, offer, laid) }),
  };
}

function withTried(node: Node, path: string, value: Tried): Node {
  const keys = pathKeys(path);
  const instead = typeof value === 'string' ? { typed: value } : value.instead;
  if (instead === null) return withoutNode(node, keys);
  return withNode(node, keys, instead, 0)?.node ?? node;
}

function asideIn(value: Tried | undefined): Readonly<Record<string, Node>> | null {
  if (typeof value !== 'object' || !isPart(value.instead ?? undefined)) return null;
  return value.instead as Readonly<Record<string, Node>>; // what `triesOf` put there
}

/** What is noted at terms, each where the entry that it belongs to stands in another tree. */
function carriedByIds<Value>(
  record: Readonly<Record<string, Value>>,
  from: Node,
  to: Node,
): Readonly<Record<string, Value>> {
  return Object.fromEntries(
    Object.entries(record).flatMap(([path, value]) => {
      const carried = placeIn(from, to, pathKeys(path));
      return carried === null ? [] : [[pathText(carried), value]];
    }),
  );
}

function placeIn(
  from: Node | undefined,
  to: Node | undefined,
  keys: readonly (string | number)[],
): readonly (string | number)[] | null {
  const [key, ...rest] = keys;
  if (key === undefined) return [];
  const inner = nodeAt(from, [key]);
  const id = isList(from) && isPart(inner) ? inner['id'] : undefined;
  const place =
    typeof id !== 'string' || !isList(to)
      ? key
      : to.findIndex((entry) => isPart(entry) && entry['id'] === id);
  if (place === -1) return null;
  const left = placeIn(inner, nodeAt(to, [place]), rest);
  return left === null ? null : [place, ...left];
}
