import type { TermRow } from '../termRow.ts';

/** The year so far, as the reports of the employer credit it. */
export const paceTerms: readonly TermRow[] = [
  {
    number: 157,
    path: 'pace.asOf',
    name: 'As of',
    unit: 'calendarDay',
  },
  {
    number: 158,
    path: 'pace.wrvusToDate',
    name: 'wRVUs to date',
    unit: 'wrvus',
  },
  {
    number: 159,
    path: 'pace.months[].month',
    name: 'Month reported',
    unit: 'calendarMonth',
  },
  {
    number: 160,
    path: 'pace.months[].wrvus',
    name: 'wRVUs of the month',
    unit: 'wrvus',
  },
  {
    number: 161,
    path: 'pace.yearFrom',
    name: 'Measured year starts on',
    unit: 'calendarDay',
  },
  {
    number: 162,
    path: 'pace.yearTo',
    name: 'Measured year ends on',
    unit: 'calendarDay',
  },
  {
    number: 163,
    path: 'pace.shareBy',
    name: 'Year shared out by',
    unit: 'choice',
  },
  {
    number: 164,
    path: 'pace.catchUpTimes',
    name: 'Pace that can be caught up',
    unit: 'count',
  },
  {
    number: 165,
    path: 'pace.colleagues[].annualWrvus',
    name: 'wRVUs of a colleague',
    unit: 'wrvus',
  },
  {
    number: 166,
    path: 'pace.colleagues[].clinicalFte',
    name: 'Clinical FTE of a colleague',
    unit: 'fte',
  },
  {
    number: 167,
    path: 'pace.anyoneReachesTarget',
    name: 'Whether anyone here reaches the target',
    unit: 'choice',
  },
];
