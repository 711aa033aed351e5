import type { ItemKind } from '../../../contract-file/index.ts';
import type { TermHelp } from '../../../findings/index.ts';
import { termHelp } from '../../../findings/index.ts';
import type { DraftOffer } from '../../../workspace/index.ts';

/** What is said about the term at a path of an offer, an item's by the kind of the item. */
export function helpAt(offer: DraftOffer, path: string): TermHelp {
  return termHelp(path, itemKindAt(offer, path));
}

function itemKindAt(offer: DraftOffer, path: string): ItemKind | undefined {
  const kind = offer.items?.[Number(/^items\[(\d+)\]/.exec(path)?.[1])]?.kind;
  if (kind === undefined || kind === 'none') return undefined;
  return kind.typed as ItemKind; // it came from a file that was read or from a list, never from a key
}
