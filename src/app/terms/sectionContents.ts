import type { LazyExoticComponent, FunctionComponent } from 'react';
import { lazy } from 'react';
import type { SectionName } from '../../findings/index.ts';

type Content = LazyExoticComponent<FunctionComponent>;

/** What stands in a section once it is open, each in a chunk of its own; a section without one only says what it holds. */
export const sectionContents: Readonly<Partial<Record<SectionName, Content>>> = {
  theOffer: lazy(async () => {
    const { TheOfferSection } = await import('./sections/TheOfferSection.tsx');
    return { default: TheOfferSection };
  }),
  baseAndGuarantee: lazy(async () => {
    const { BaseAndGuaranteeSection } = await import('./sections/BaseAndGuaranteeSection.tsx');
    return { default: BaseAndGuaranteeSection };
  }),
  bonus: lazy(async () => {
    const { BonusSection } = await import('./sections/BonusSection.tsx');
    return { default: BonusSection };
  }),
  rebasing: lazy(async () => {
    const { RebasingSection } = await import('./sections/RebasingSection.tsx');
    return { default: RebasingSection };
  }),
  otherPay: lazy(async () => {
    const { OtherPaySection } = await import('./sections/OtherPaySection.tsx');
    return { default: OtherPaySection };
  }),
  leaving: lazy(async () => {
    const { LeavingSection } = await import('./sections/LeavingSection.tsx');
    return { default: LeavingSection };
  }),
  productionAndLeave: lazy(async () => {
    const { ProductionAndLeaveSection } = await import('./sections/ProductionAndLeaveSection.tsx');
    return { default: ProductionAndLeaveSection };
  }),
};
