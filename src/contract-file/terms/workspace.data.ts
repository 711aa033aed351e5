import type { TermRow } from '../termRow.ts';

/** How the offers are looked at. No contract states these. */
export const workspaceTerms: readonly TermRow[] = [
  {
    number: 1,
    path: 'horizonYears',
    name: 'Years to look ahead',
    unit: 'years',
    assumption: 'Five years.',
  },
  {
    number: 2,
    path: 'ladder',
    name: 'Renewal ladder',
    unit: 'part',
    assumption: 'The thresholds of the published article.',
  },
  {
    number: 3,
    path: 'ladder.lowPercent',
    name: 'Low: at or below',
    unit: 'percent',
    assumption: '70% of the target.',
  },
  {
    number: 4,
    path: 'ladder.repeatedPercent',
    name: 'Two years running: below',
    unit: 'percent',
    assumption: '90% of the target.',
  },
  {
    number: 5,
    path: 'ladder.prolongedPercent',
    name: 'Three years running: below',
    unit: 'percent',
    assumption: '85% of the target.',
  },
];
