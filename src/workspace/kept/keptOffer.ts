import type { DraftOffer } from '../draft.ts';
import { isLeaf, isList, isPart, withNewIds, type Node, type NodePart } from '../draftTree.ts';
import type { Snapshot, TriedTerms } from '../state.ts';
import { triedByIds, triedByPlaces } from '../triedEntries.ts';
import type { KeptOffer } from './keptRecord.ts';

/** An offer of a draft as it is kept. */
export function keptOfferOf({ draft, tries }: Snapshot, offer: DraftOffer): KeptOffer {
  return {
    offer: withoutIds(offer) as NodePart, // the offer's own tree
    unlinked: offer.phases.flatMap(({ id }, place) => (draft.unlinked.includes(id) ? [place] : [])),
    tried: triedByPlaces(tries[offer.id] ?? {}, offer),
  };
}

/** A kept offer with ids of this tab, the phases that are apart by theirs, and the number after the last. */
export interface OpenedOffer {
  readonly offer: DraftOffer;
  readonly unlinked: readonly string[];
  readonly tried: TriedTerms;
  readonly nextId: number;
}

/** A kept offer as part of a draft. It takes the given id where this tab has one for it. */
export function openedOffer(kept: KeptOffer, firstId: number, id?: string): OpenedOffer {
  const { node, nextId } = withNewIds([kept.offer], firstId);
  const [made] = node as [DraftOffer]; // what was kept of an offer is one again, with ids
  const offer = id === undefined ? made : { ...made, id };
  const unlinked = offer.phases.flatMap((phase, place) =>
    kept.unlinked.includes(place) ? [phase.id] : [],
  );
  return { offer, unlinked, ...triedByIds(kept.tried, offer, nextId) };
}

/** The text by which two kept offers are compared, and which is stored. */
export function textOfKept(kept: KeptOffer): string {
  return JSON.stringify(kept);
}

/** Without the ids of the offer and of what stands in its lists. */
function withoutIds(node: Node, isEntry = true): Node {
  if (isLeaf(node)) return node;
  if (isList(node)) return node.map((entry) => withoutIds(entry, true));
  if (!isPart(node)) return node;
  const kept: Record<string, Node> = {};
  for (const [key, inner] of Object.entries(node))
    if (inner !== undefined && !(isEntry && key === 'id')) kept[key] = withoutIds(inner, false);
  return kept;
}
