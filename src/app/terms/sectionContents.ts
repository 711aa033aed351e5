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
};
