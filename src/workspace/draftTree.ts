import type { Leaf } from './draft.ts';

/** A draft without its names: what can stand anywhere in one. */
export type Node = string | number | readonly Node[] | NodePart;
export interface NodePart {
  readonly [key: string]: Node | undefined;
}

type Keys = readonly (string | number)[];

export function isLeaf(node: Node | undefined): node is Leaf {
  return node === 'none' || isTyped(node);
}

export function isTyped(node: Node | undefined): node is { readonly typed: string } {
  return isPart(node) && typeof node['typed'] === 'string';
}

export function isList(node: Node | undefined): node is readonly Node[] {
  return Array.isArray(node);
}

export function isPart(node: Node | undefined): node is NodePart {
  return typeof node === 'object' && !Array.isArray(node);
}

/** What stands at some keys; undefined where nothing does. */
export function nodeAt(node: Node | undefined, keys: Keys): Node | undefined {
  let here = node;
  for (const key of keys) {
    if (isList(here)) here = here[Number(key)];
    else if (isPart(here) && !isLeaf(here) && Object.hasOwn(here, key)) here = here[key];
    else return undefined;
  }
  return here;
}

/** A tree, and the number in the next id after it was made. */
export interface Numbered {
  readonly node: Node;
  readonly nextId: number;
}

/**
 * The tree with a leaf at some keys and the parts that lead there; nothing else is copied. A new
 * entry of a list is the one after its last, and gets an id. Null where the keys lead nowhere.
 */
export function withNode(
  node: Node | undefined,
  keys: Keys,
  leaf: Node,
  nextId: number,
): Numbered | null {
  const [key, ...rest] = keys;
  if (key === undefined) return { node: leaf, nextId };
  if (typeof key === 'number') {
    const list = isList(node) ? node : [];
    if ((isPart(node) && !isLeaf(node)) || key > list.length) return null;
    const isNewPart = key === list.length && rest.length > 0;
    const changed = isNewPart
      ? withNode({ id: idOf(nextId) }, rest, leaf, nextId + 1)
      : withNode(list[key], rest, leaf, nextId);
    return (
      changed && { ...changed, node: [...list.slice(0, key), changed.node, ...list.slice(key + 1)] }
    );
  }
  if (isList(node)) return null;
  const part = isPart(node) && !isLeaf(node) ? node : {};
  const changed = withNode(Object.hasOwn(part, key) ? part[key] : undefined, rest, leaf, nextId);
  return changed && { ...changed, node: { ...part, [key]: changed.node } };
}

/** The tree without what stands at some keys. A list that loses its last entry goes too. */
export function withoutNode(node: Node, keys: Keys): Node {
  const [key, ...rest] = keys;
  const inner = key === undefined ? undefined : nodeAt(node, [key]);
  if (key === undefined || inner === undefined) return node;
  const left = rest.length === 0 ? undefined : withoutNode(inner, rest);
  const kept = isList(left) && left.length === 0 ? undefined : left;
  if (isList(node)) {
    const index = Number(key);
    return kept === undefined ? node.toSpliced(index, 1) : node.with(index, kept);
  }
  if (!isPart(node)) return node;
  if (kept !== undefined) return { ...node, [key]: kept };
  return Object.fromEntries(Object.entries(node).filter(([name]) => name !== String(key)));
}

/** The tree with a new id for each part that stands in a list, and the number after the last of them. */
export function withNewIds(node: Node, nextId: number): Numbered {
  let next = nextId;
  const renewed = (here: Node, isEntry: boolean): Node => {
    if (isLeaf(here)) return here;
    if (isList(here)) return here.map((entry) => renewed(entry, true));
    if (!isPart(here)) return here;
    const terms = Object.entries(here).filter(([key]) => key !== 'id' || !isEntry);
    const id = isEntry ? [['id', idOf(next++)] as const] : [];
    return Object.fromEntries([
      ...id,
      ...terms.map(
        ([key, term]) => [key, term === undefined ? term : renewed(term, false)] as const,
      ),
    ]);
  };
  return { node: renewed(node, false), nextId: next };
}

/** The id of a number: letters first, so that a page can use it as it is. */
export function idOf(number: number): string {
  return `e${number}`;
}
