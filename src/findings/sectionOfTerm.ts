import type { SectionName } from './openTerms.ts';

/** The section of the contract in which a term is entered; null for what no section holds. */
export function sectionOfTerm(path: string): SectionName | null {
  return SECTION_BY_START.find(([start]) => start.test(path))?.[1] ?? null;
}

const SECTION_BY_START: readonly (readonly [RegExp, SectionName])[] = [
  [/^phases\[\d+\]\.(?:base|fromMonth)|^phases$|^guaranteedMonths|^termMonths/, 'baseAndGuarantee'],
  [/^phases\[/, 'bonus'],
  [/^rebase/, 'rebasing'],
  [/^items|^totalCashCapDollars/, 'otherPay'],
  [/^exit|^planChange/, 'leaving'],
  [/^volume|^wrvuSchedule|^(?:clinic|pace)(?:\.|$)/, 'productionAndLeave'],
  [
    /^(?:name|employer|specialty|notes|startMonth|clinicalFte|printedForFte|engagement|employerKind|horizonYears)/,
    'theOffer',
  ],
];
