import type { DraftOffer } from './draft.ts';
import { isPart, isTyped, nodeAt, type Node } from './draftTree.ts';
import { pathKeys } from './path.ts';
import { phaseSources, type PhaseSources } from './phaseSources.ts';

/** What is in force in a phase that leaves a whole part unstated, and the phase that states it. */
export interface TakenOver {
  /** Counted from 0. */
  readonly phase: number;
  /** What was typed there; null where the part that runs on does not state this term. */
  readonly text: string | null;
}

/** What a term of a later phase takes over, because its part states nothing there; else null. */
export function takenOver(offer: DraftOffer, path: string): TakenOver | null {
  const [list, phase, part, ...rest] = pathKeys(path);
  if (list !== 'phases' || typeof phase !== 'number' || !isPartOfPhase(part)) return null;
  const from = phaseSources(offer, phase)[part];
  if (from === null || from === phase) return null;
  const root: Node = offer;
  const node = nodeAt(root, ['phases', from, part, ...rest]);
  return { phase: from, text: isTyped(node) ? node.typed : null };
}

/** Whether anything is stated at a path of an offer: a value, a part that says something, an entry of a list. */
export function isStated(offer: DraftOffer, path: string): boolean {
  const root: Node = offer;
  const node = nodeAt(root, pathKeys(path));
  return node !== undefined && saysSomething(node);
}

/** Whether a part of an offer is there, even where it says nothing yet. */
export function hasPart(offer: DraftOffer, path: string): boolean {
  const root: Node = offer;
  const node = nodeAt(root, pathKeys(path));
  return isPart(node) && !isTyped(node);
}

function saysSomething(node: Node): boolean {
  if (!isPart(node) || isTyped(node)) return true;
  return Object.entries(node).some(
    ([key, term]) => key === 'id' || (term !== undefined && saysSomething(term)),
  );
}

function isPartOfPhase(part: string | number | undefined): part is keyof PhaseSources {
  return part === 'base' || part === 'target' || part === 'productivity';
}
