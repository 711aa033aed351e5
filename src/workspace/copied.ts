import type { DraftOffer } from './draft.ts';
import { isPart, isTyped, nodeAt, type Node } from './draftTree.ts';

/** When an offer was copied from a link, and what it said then. */
export interface Copied {
  /** The day on the clock of this device: "2027-05-12". */
  readonly on: string;
  /** A link that holds the offer alone, as it was then. */
  readonly link: string;
}

/** An offer of a draft that remembers what it was copied from. */
export function withCopied(offer: DraftOffer, copied: Copied | null | undefined): DraftOffer {
  if (copied === null || copied === undefined) return offer;
  const { on, link } = copied;
  return { ...offer, copied: { on: { typed: on }, link: { typed: link } } };
}

/** What an offer was copied from; null where it was made here, or kept before that was noted. */
export function copiedOf(offer: DraftOffer): Copied | null {
  // Kept offers come with whatever lies in the browser.
  const copied: Node | undefined = offer.copied;
  if (!isPart(copied)) return null;
  const [on, link] = [nodeAt(copied, ['on']), nodeAt(copied, ['link'])];
  if (!isTyped(on) || !isTyped(link) || !/^\d{4}-\d\d-\d\d$/.test(on.typed)) return null;
  return { on: on.typed, link: link.typed };
}
