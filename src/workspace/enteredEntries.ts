import type { DraftOffer } from './draft.ts';
import { isList, isTyped, nodeAt, withNode, withoutNode, type Node } from './draftTree.ts';

/** Of each list whose entries count once they are entered, what an entry says by then. */
const saidBy = {
  'volume.leave': ['fromMonth', 'months'],
  'pace.months': ['month', 'wrvus'],
  'clinic.calendar.absences': ['fromDate'],
} as const;

/** Whether an entry says what it needs to be counted: a leave when it starts and how long it is. */
export function isEntered(list: keyof typeof saidBy, entry: Node): boolean {
  return saidBy[list].every((term) => {
    const leaf = nodeAt(entry, [term]);
    return isTyped(leaf) ? leaf.typed.trim() !== '' : leaf !== undefined;
  });
}

/**
 * The offer as it is read: without the entries at the end of a list that were added and not entered
 * yet, so that every figure stands as before until there is something to count.
 */
export function withEntered(offer: DraftOffer): DraftOffer {
  let node: Node = offer;
  const lists = Object.keys(saidBy) as (keyof typeof saidBy)[]; // its own keys
  for (const list of lists) {
    const keys = list.split('.');
    const added = nodeAt(node, keys);
    if (!isList(added)) continue;
    const entered = added.slice(0, added.findLastIndex((entry) => isEntered(list, entry)) + 1);
    node =
      entered.length === 0
        ? withoutNode(node, keys)
        : (withNode(node, keys, entered, 0)?.node ?? node);
  }
  return node as DraftOffer; // the offer with shorter lists
}
