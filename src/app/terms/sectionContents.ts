import { comesLater } from '../comesLater.tsx';

/** They share most of what they are made of, and come in one chunk after the answer. */
export const sections = comesLater(() => import('./sections.ts'));

/** What stands in a section once it is open. */
export const SectionContent = sections.part((chunk) => chunk.SectionContent);

/** The search for the place of a clause. */
export const FindTerm = sections.part((chunk) => chunk.FindTerm);

/** The log, a section with its head. */
export const LogPart = sections.part((chunk) => chunk.LogPart);

/** What is asked of a rate that is no rate of pay. */
export const MedicareQuestion = sections.part((chunk) => chunk.MedicareQuestion);
