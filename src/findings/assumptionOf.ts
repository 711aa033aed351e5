import type { Offer } from '../compensation/index.ts';
import { termAssumptionAt } from '../contract-file/index.ts';
import { itemAt } from './termWords.ts';

/** What stands in for a term that is not stated; null where nothing does. */
export function assumptionOf(offer: Offer, path: string): string | null {
  return termAssumptionAt(path, itemAt(offer, path)?.kind);
}
