import type { ComponentType } from 'react';
import type { SectionName } from '../../findings/index.ts';
import { comesLater } from '../comesLater.tsx';

/** They share most of what they are made of, and come in one chunk after the answer. */
export const sections = comesLater(() => import('./sections.ts'));

/** What stands in a section once it is open; a section without one only says what it holds. */
export const sectionContents: Readonly<Partial<Record<SectionName, ComponentType<object>>>> = {
  theOffer: sections.part((chunk) => chunk.TheOfferSection),
  baseAndGuarantee: sections.part((chunk) => chunk.BaseAndGuaranteeSection),
  bonus: sections.part((chunk) => chunk.BonusSection),
  rebasing: sections.part((chunk) => chunk.RebasingSection),
  otherPay: sections.part((chunk) => chunk.OtherPaySection),
  leaving: sections.part((chunk) => chunk.LeavingSection),
  productionAndLeave: sections.part((chunk) => chunk.ProductionAndLeaveSection),
};
