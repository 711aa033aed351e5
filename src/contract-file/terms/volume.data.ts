import type { TermRow } from '../termRow.ts';

/** What the physician expects to do. Contracts state little of it; an employer can be asked. */
export const volumeTerms: readonly TermRow[] = [
  {
    number: 109,
    path: 'volume.annualWrvus',
    name: 'Expected wRVUs a year',
    unit: 'wrvus',
  },
  {
    number: 110,
    path: 'volume.rampPercent',
    name: 'Volume by year',
    unit: 'percentByYear',
  },
  {
    number: 111,
    path: 'volume.growthPercentPerYear',
    name: 'Growth each year',
    unit: 'percent',
  },
  {
    number: 112,
    path: 'volume.monthWeights',
    name: 'Months against each other',
    unit: 'monthWeights',
  },
  {
    number: 113,
    path: 'volume.leave[].fromMonth',
    name: 'Leave starts in month',
    unit: 'contractMonth',
  },
  {
    number: 114,
    path: 'volume.leave[].months',
    name: 'Length of the leave',
    unit: 'months',
  },
  {
    number: 115,
    path: 'volume.leave[].basePaidPercent',
    name: 'Base paid on leave',
    unit: 'percent',
  },
  {
    number: 116,
    path: 'volume.creditPercent',
    name: 'Work that is credited',
    unit: 'percent',
  },
  {
    number: 117,
    path: 'volume.explainedYears',
    name: 'Years with an outside reason',
    unit: 'contractYears',
  },
  {
    number: 118,
    path: 'volume.from',
    name: 'Where the volume comes from',
    unit: 'choice',
  },
  {
    number: 119,
    path: 'volume.wrvuSchedule',
    name: 'Fee schedule it was counted on',
    unit: 'scheduleYear',
  },
];
