import type { TermRow } from '../termRow.ts';

/** Dated notes of facts. */
export const logTerms: readonly TermRow[] = [
  {
    number: 168,
    path: 'log.notes[].date',
    name: 'Date of the note',
    unit: 'calendarDay',
  },
  {
    number: 169,
    path: 'log.notes[].about',
    name: 'What the note is about',
    unit: 'choice',
  },
  {
    number: 170,
    path: 'log.notes[].text',
    name: 'Text of the note',
    unit: 'text',
  },
  {
    number: 171,
    path: 'log.notes[].month',
    name: 'Month of the note',
    unit: 'calendarMonth',
  },
  {
    number: 172,
    path: 'log.notes[].wrvus',
    name: 'wRVUs of that month',
    unit: 'wrvus',
  },
  {
    number: 173,
    path: 'log.notes[].explainsYear',
    name: 'Contract year that the note explains',
    unit: 'contractYear',
  },
];
