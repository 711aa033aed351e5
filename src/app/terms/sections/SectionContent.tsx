import type { ComponentType } from 'react';
import type { SectionName } from '../../../findings/index.ts';
import { BaseAndGuaranteeSection } from './BaseAndGuaranteeSection.tsx';
import { BonusSection } from './BonusSection.tsx';
import { LeavingSection } from './LeavingSection.tsx';
import { LogSection } from './LogSection.tsx';
import { OtherPaySection } from './OtherPaySection.tsx';
import { ProductionAndLeaveSection } from './ProductionAndLeaveSection.tsx';
import { RebasingSection } from './RebasingSection.tsx';
import { TheOfferSection } from './TheOfferSection.tsx';

const contents: Readonly<Record<SectionName, ComponentType<object>>> = {
  theOffer: TheOfferSection,
  baseAndGuarantee: BaseAndGuaranteeSection,
  bonus: BonusSection,
  rebasing: RebasingSection,
  otherPay: OtherPaySection,
  leaving: LeavingSection,
  productionAndLeave: ProductionAndLeaveSection,
  log: LogSection,
};

/** What stands in a section once it is open. */
export function SectionContent({ name }: { readonly name: SectionName }) {
  const Content = contents[name];
  return <Content />;
}
