import type { TermRow } from '../termRow.ts';

/** A survey's table for the specialty, as the user has it. No contract states these. */
export const surveyTerms: readonly TermRow[] = [
  {
    number: 174,
    path: 'survey.name',
    name: 'Survey',
    unit: 'text',
  },
  {
    number: 175,
    path: 'survey.year',
    name: 'Year of the survey',
    unit: 'calendarYear',
  },
  {
    number: 176,
    path: 'survey.feeScheduleYear',
    name: 'Fee-schedule year of the survey',
    unit: 'calendarYear',
  },
  {
    number: 177,
    path: 'survey.wrvus.p25',
    name: '25th percentile of wRVUs',
    unit: 'wrvus',
  },
  {
    number: 178,
    path: 'survey.wrvus.p50',
    name: '50th percentile of wRVUs',
    unit: 'wrvus',
  },
  {
    number: 179,
    path: 'survey.wrvus.p75',
    name: '75th percentile of wRVUs',
    unit: 'wrvus',
  },
  {
    number: 180,
    path: 'survey.wrvus.p90',
    name: '90th percentile of wRVUs',
    unit: 'wrvus',
  },
  {
    number: 181,
    path: 'survey.dollarsPerWrvu.p25',
    name: '25th percentile of pay for each wRVU',
    unit: 'rate',
  },
  {
    number: 182,
    path: 'survey.dollarsPerWrvu.p50',
    name: '50th percentile of pay for each wRVU',
    unit: 'rate',
  },
  {
    number: 183,
    path: 'survey.dollarsPerWrvu.p75',
    name: '75th percentile of pay for each wRVU',
    unit: 'rate',
  },
  {
    number: 184,
    path: 'survey.dollarsPerWrvu.p90',
    name: '90th percentile of pay for each wRVU',
    unit: 'rate',
  },
  {
    number: 185,
    path: 'survey.annualDollars.p25',
    name: '25th percentile of pay a year',
    unit: 'dollars',
  },
  {
    number: 186,
    path: 'survey.annualDollars.p50',
    name: '50th percentile of pay a year',
    unit: 'dollars',
  },
  {
    number: 187,
    path: 'survey.annualDollars.p75',
    name: '75th percentile of pay a year',
    unit: 'dollars',
  },
  {
    number: 188,
    path: 'survey.annualDollars.p90',
    name: '90th percentile of pay a year',
    unit: 'dollars',
  },
];
