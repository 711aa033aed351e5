import { refusedIn, withRefusedAside } from './chooseTerm.ts';
import type { Draft, DraftOffer } from './draft.ts';
import { isPart, nodeAt, withNewIds, withNode, type Node, type NodePart } from './draftTree.ts';
import { nodeAtTerm, termKeys } from './entryAt.ts';
import { pathKeys } from './path.ts';
import { phaseSources } from './phaseSources.ts';
import type { TermRef } from './state.ts';

/**
 * The phase, counted from 0, whose terms the target or the pay of a later phase can start from:
 * what the later one states replaces all of it, its list of tiers or years too. Null where there is
 * no such list, or the later phase has one of its own.
 */
export function phaseToStartFrom(offer: DraftOffer, path: string): number | null {
  const [, phase, part] = pathKeys(path);
  if (typeof phase !== 'number' || phase === 0 || phase >= offer.phases.length) return null;
  if (part !== 'target' && part !== 'productivity') return null;
  const list = part === 'target' ? 'rampPercent' : 'tiers';
  const root: Node = offer;
  const source = phaseSources(offer, phase - 1)[part];
  if (source === null || nodeAt(root, ['phases', source, part, list]) === undefined) return null;
  return nodeAt(root, ['phases', phase, part, list]) === undefined ? source : null;
}

/** The draft in which such a part says what the earlier one says, where it says nothing else itself. */
export function startFromEarlier(draft: Draft, term: TermRef): Draft {
  const offer = draft.offers.find(({ id }) => id === term.offer);
  const source = offer && phaseToStartFrom(offer, term.path);
  const keys = termKeys(draft, term);
  if (source === undefined || source === null || keys === null) return draft;
  const from = nodeAtTerm(draft, { ...term, path: term.path.replace(/\d+/, String(source)) });
  const own = nodeAtTerm(draft, term);
  if (!isPart(from)) return draft;
  const { node, nextId } = withNewIds(from, draft.nextId);
  const merged = { ...(node as NodePart), ...(isPart(own) ? own : {}) }; // a part renewed is a part
  const edited = withNode(draft, keys, merged, nextId);
  if (edited === null) return draft;
  const started = { ...(edited.node as Draft), nextId: edited.nextId }; // the draft with another part
  const known = new Set(refusedIn(draft, term.offer, term.path));
  return withRefusedAside(started, term, known);
}
