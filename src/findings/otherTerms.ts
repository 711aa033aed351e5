import type { Offer } from '../compensation/index.ts';
import type { SectionName } from './openTerms.ts';
import { openTerms } from './openTerms.ts';
import { baseSummary } from './summaries/baseSummary.ts';
import { bonusSummary } from './summaries/bonusSummary.ts';
import { leavingSummary } from './summaries/leavingSummary.ts';
import { otherPaySummary } from './summaries/otherPaySummary.ts';
import { productionSummary } from './summaries/productionSummary.ts';
import { rebaseSummary } from './summaries/rebaseSummary.ts';
import { theOfferSummary } from './summaries/theOfferSummary.ts';

/** What a section says while it is closed. */
export interface SectionSummary {
  readonly name: SectionName;
  readonly title: string;
  /** "$50.00 above 5,000, settled yearly". */
  readonly summary: string;
  /** Terms that its way of paying would use and that are not stated. */
  readonly notStated: number;
}

const SECTIONS: readonly (readonly [SectionName, string, (offer: Offer) => string])[] = [
  ['theOffer', 'The offer', theOfferSummary],
  ['baseAndGuarantee', 'Base and guarantee', baseSummary],
  ['bonus', 'Bonus', bonusSummary],
  ['rebasing', 'Rebasing', rebaseSummary],
  ['otherPay', 'Other pay', otherPaySummary],
  ['leaving', 'Leaving', leavingSummary],
  ['productionAndLeave', 'Production and leave', productionSummary],
];

/** What a section is called: "Rebasing". */
export function sectionTitle(section: SectionName): string {
  return SECTIONS.find(([name]) => name === section)?.[1] ?? section;
}

/** What the contract holds, one row a section, so that a closed form still reads as the contract. */
export function otherTerms(offer: Offer): readonly SectionSummary[] {
  const open = openTerms(offer);
  return SECTIONS.map(([name, title, summaryOf]) => ({
    name,
    title,
    summary: summaryOf(offer),
    notStated: open.filter(({ section }) => section === name).length,
  }));
}
