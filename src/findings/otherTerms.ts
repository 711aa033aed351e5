import type { Offer } from '../compensation/index.ts';

/** The sections of a contract, in its order. */
export type SectionName =
  | 'baseAndGuarantee'
  | 'bonus'
  | 'rebasing'
  | 'otherPay'
  | 'leaving'
  | 'productionAndLeave';

/** What a section says while it is closed. */
export interface SectionSummary {
  readonly name: SectionName;
  readonly title: string;
  /** "$50.00 above 5,000, settled yearly". */
  readonly summary: string;
  /** Terms that its model would use and that are not stated. */
  readonly notStated: number;
}

/** What else the contract holds, one row a section, so that a closed form still reads as the contract. */
export function otherTerms(offer: Offer): readonly SectionSummary[] {
  throw new Error(`not yet written: ${offer.name}`);
}
