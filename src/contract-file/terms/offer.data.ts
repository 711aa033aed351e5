import type { TermRow } from '../termRow.ts';

/** The offer as a whole: who, from when, for how long, and what surrounds the pay. */
export const offerTerms: readonly TermRow[] = [
  {
    number: 6,
    path: 'name',
    name: 'Name of the offer',
    unit: 'text',
  },
  {
    number: 7,
    path: 'employer',
    name: 'Employer',
    unit: 'text',
  },
  {
    number: 8,
    path: 'specialty',
    name: 'Specialty',
    unit: 'text',
  },
  {
    number: 9,
    path: 'notes',
    name: 'Notes',
    unit: 'text',
  },
  {
    number: 10,
    path: 'startMonth',
    name: 'Start month',
    unit: 'calendarMonth',
  },
  {
    number: 11,
    path: 'termMonths',
    name: 'Length of the term',
    unit: 'months',
  },
  {
    number: 12,
    path: 'guaranteedMonths',
    name: 'Base not recalculated for',
    unit: 'months',
  },
  {
    number: 13,
    path: 'clinicalFte',
    name: 'Clinical FTE',
    unit: 'fte',
  },
  {
    number: 14,
    path: 'printedForFte',
    name: 'Figures are printed for',
    unit: 'fte',
  },
  {
    number: 61,
    path: 'totalCashCapDollars',
    name: 'Cap on yearly cash',
    unit: 'dollars',
    orNone: true,
  },
  {
    number: 100,
    path: 'planChange',
    name: 'Change of the compensation plan',
    unit: 'part',
    orNone: true,
  },
  {
    number: 101,
    path: 'planChange.by',
    name: 'Who may change the plan',
    unit: 'choice',
  },
  {
    number: 102,
    path: 'planChange.noticeDays',
    name: 'Notice of a changed plan',
    unit: 'days',
  },
  {
    number: 103,
    path: 'wrvuSchedule',
    name: 'Fee schedule credited',
    unit: 'scheduleYear',
  },
  {
    number: 104,
    path: 'engagement',
    name: 'Employee or contractor',
    unit: 'choice',
  },
  {
    number: 105,
    path: 'employerKind',
    name: 'Kind of employer',
    unit: 'choice',
  },
  {
    number: 106,
    path: 'sources[].ref',
    name: 'Clause',
    unit: 'text',
  },
  {
    number: 107,
    path: 'sources[].quote',
    name: 'Words of the clause',
    unit: 'text',
  },
  {
    number: 108,
    path: 'sources[].status',
    name: 'Stated, unclear or told',
    unit: 'choice',
  },
  {
    number: 120,
    path: 'clinic',
    name: 'Clinic, as earlier files hold it',
    unit: 'content',
  },
  {
    number: 121,
    path: 'pace',
    name: 'Year so far, as earlier files hold it',
    unit: 'content',
  },
  {
    number: 122,
    path: 'log',
    name: 'Log, as earlier files hold it',
    unit: 'content',
  },
];
