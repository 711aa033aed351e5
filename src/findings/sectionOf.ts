import type { SectionName } from './openTerms.ts';

/** The section of a contract in which a term at a path stands. */
export function sectionOf(path: string): SectionName {
  if (path.startsWith('rebase')) return 'rebasing';
  if (/^phases\[\d+\]\.(?:target|productivity)/.test(path)) return 'bonus';
  if (/^(?:items|totalCashCapDollars)/.test(path)) return 'otherPay';
  if (/^(?:exit|planChange)/.test(path)) return 'leaving';
  if (/^(?:volume|wrvuSchedule)/.test(path)) return 'productionAndLeave';
  return 'baseAndGuarantee';
}
