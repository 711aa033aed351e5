import type { TermRow } from '../termRow.ts';

/** How the offers are looked at. No contract states these. */
export const workspaceTerms: readonly TermRow[] = [
  {
    number: 1,
    path: 'horizonYears',
    name: 'Years to look ahead',
    unit: 'years',
  },
  {
    number: 2,
    path: 'ladder',
    name: 'Renewal ladder',
    unit: 'part',
  },
  {
    number: 3,
    path: 'ladder.lowPercent',
    name: 'Ladder, low share of the target',
    unit: 'percent',
  },
  {
    number: 4,
    path: 'ladder.repeatedPercent',
    name: 'Ladder, share of the target for two years',
    unit: 'percent',
  },
  {
    number: 5,
    path: 'ladder.prolongedPercent',
    name: 'Ladder, share of the target for three years',
    unit: 'percent',
  },
];
