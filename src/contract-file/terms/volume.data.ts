import type { TermRow } from '../termRow.ts';

/** What the physician expects to do. Contracts state little of it; an employer can be asked. */
export const volumeTerms: readonly TermRow[] = [
  {
    number: 109,
    path: 'volume.annualWrvus',
    name: 'Expected wRVUs a year',
    unit: 'wrvus',
    assumption: null,
  },
  {
    number: 110,
    path: 'volume.rampPercent',
    name: 'Volume by year',
    unit: 'percentByYear',
    assumption: 'A full practice from the first day.',
  },
  {
    number: 111,
    path: 'volume.growthPercentPerYear',
    name: 'Growth each year',
    unit: 'percent',
    assumption: 'No growth.',
  },
  {
    number: 112,
    path: 'volume.monthWeights',
    name: 'Months against each other',
    unit: 'monthWeights',
    assumption: 'Each month alike.',
  },
  {
    number: 113,
    path: 'volume.leave[].fromMonth',
    name: 'Leave starts in month',
    unit: 'contractMonth',
    assumption: null,
  },
  {
    number: 114,
    path: 'volume.leave[].months',
    name: 'Length of the leave',
    unit: 'months',
    assumption: null,
  },
  {
    number: 115,
    path: 'volume.leave[].basePaidPercent',
    name: 'Base paid on leave',
    unit: 'percent',
    assumption: 'The base is paid in full.',
  },
  {
    number: 116,
    path: 'volume.creditPercent',
    name: 'Work that is credited',
    unit: 'percent',
    assumption: 'All of the work is credited.',
  },
  {
    number: 117,
    path: 'volume.explainedYears',
    name: 'Years with an outside reason',
    unit: 'contractYears',
    assumption: 'Only years with leave in them.',
  },
  {
    number: 118,
    path: 'volume.from',
    name: 'Where the volume comes from',
    unit: 'choice',
    assumption: null,
  },
  {
    number: 119,
    path: 'volume.wrvuSchedule',
    name: 'Fee schedule it was counted on',
    unit: 'scheduleYear',
    assumption: null,
  },
];
