import type { NonCompete, Offer } from './offer.ts';
import type { Ending } from './payback.ts';

/** What the contract says of a non-compete after one ending; a buy-out is a choice and no cost. */
export type NonCompeteAfter =
  | { readonly kind: 'notStated' }
  | { readonly kind: 'none' }
  /** Whether it holds after this ending; null where the contract does not say. */
  | { readonly kind: 'written'; readonly holds: boolean | null; readonly terms: NonCompete };

/** A non-compete as written: it holds on resigning, and after the others where the contract says so. */
export function nonCompeteAfter({ exit }: Offer, ending: Ending): NonCompeteAfter {
  const terms = exit?.nonCompete ?? null;
  if (terms === null) return { kind: 'notStated' };
  if (terms === 'none') return { kind: 'none' };
  switch (ending) {
    case 'resign':
      return { kind: 'written', holds: true, terms };
    case 'letGo':
      return { kind: 'written', holds: terms.ifLetGo, terms };
    case 'nonRenewed':
      return { kind: 'written', holds: terms.afterNonRenewal, terms };
  }
}
