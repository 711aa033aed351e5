import type { LazyExoticComponent, FunctionComponent } from 'react';
import { lazy } from 'react';
import type { SectionName } from '../../findings/index.ts';

type Content = LazyExoticComponent<FunctionComponent>;

/** They share most of what they are made of, and come in one chunk after the answer. */
const sections = () => import('./sections.ts');

/** What stands in a section once it is open; a section without one only says what it holds. */
export const sectionContents: Readonly<Partial<Record<SectionName, Content>>> = {
  theOffer: lazy(async () => ({ default: (await sections()).TheOfferSection })),
  baseAndGuarantee: lazy(async () => ({ default: (await sections()).BaseAndGuaranteeSection })),
  bonus: lazy(async () => ({ default: (await sections()).BonusSection })),
  rebasing: lazy(async () => ({ default: (await sections()).RebasingSection })),
  otherPay: lazy(async () => ({ default: (await sections()).OtherPaySection })),
  leaving: lazy(async () => ({ default: (await sections()).LeavingSection })),
  productionAndLeave: lazy(async () => ({ default: (await sections()).ProductionAndLeaveSection })),
};
