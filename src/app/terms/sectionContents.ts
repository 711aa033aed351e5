import { comesLater } from '../comesLater.tsx';

/** They share most of what they are made of, and come in one chunk after the answer. */
export const sections = comesLater(() => import('./sections.ts'));

/** What stands in a section once it is open. */
export const SectionContent = sections.part((chunk) => chunk.SectionContent);

/** The log, a section with its head. */
export const LogPart = sections.part((chunk) => chunk.LogPart);
