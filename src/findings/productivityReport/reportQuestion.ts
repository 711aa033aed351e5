import type { ColumnOption, ReportQuestion } from '../../production/index.ts';
import { monthName } from '../formatMonth.ts';
import { fineWrvus } from '../formatNumber.ts';

/** What has to be settled before a report is read, and the answers that it offers. */
export interface ReportQuestionText {
  readonly question: string;
  /** Why it cannot be told from the report. */
  readonly why: string;
  readonly options: readonly string[];
}

/** A question about a report in words; without options the answer is a year that is typed. */
export function reportQuestion(asked: ReportQuestion): ReportQuestionText {
  switch (asked.ask) {
    case 'wrvuColumn':
      return {
        question: 'Which column is the work RVUs that your contract counts?',
        why: asked.options.every(({ are }) => are === 'work')
          ? 'Several columns are titled as work RVUs.'
          : 'No column says that it is work RVUs. Total RVUs hold practice expense and malpractice too.',
        options: asked.options.map(columnText),
      };
    case 'monthColumn':
      return {
        question: 'By which date does your contract count the work?',
        why: 'A service is often posted in a later month than it was done.',
        options: asked.options.map(columnText),
      };
    case 'perUnit':
      return {
        question: 'Are these wRVUs of one unit, or of the whole row?',
        why: 'Some rows have more than one unit, and the title says neither.',
        options: ['of one unit', 'of the whole row'],
      };
    case 'provider':
      return {
        question: 'Whose figures are yours?',
        why: 'The report holds several people. Only the chosen one’s months and wRVUs are kept, and no name.',
        options: asked.people.map(({ name, units }) => `${name}: ${fineWrvus(units)} wRVUs`),
      };
    case 'row':
      return {
        question: 'Which row is the work RVUs that your contract counts?',
        why: 'Several rows are titled as work RVUs.',
        options: asked.rows.map(({ row, measure }) => `Row ${row}: ${measure}`),
      };
    case 'firstYear':
      return {
        question: 'Which year is the first month of?',
        why: 'The report names months without a year.',
        options: [],
      };
    case 'fiscalYearStart':
      return {
        question: 'In which month does the employer’s fiscal year begin?',
        why: 'The report counts periods of a fiscal year and does not say where it begins.',
        options: MONTHS.map((month) => monthName(`2000-${month}`, 1).replace(' 2000', '')),
      };
    case 'dayOrder':
      return {
        question: 'Is the day or the month written first?',
        why: 'Some dates of the column can only be read one way, and some only the other.',
        options: ['month first', 'day first'],
      };
    case 'toDate':
      return {
        question: 'Are these figures of each month, or a running total?',
        why: 'Each is about one month larger than the one before.',
        options: ['of each month', 'a running total'],
      };
    case 'decimalMark':
      return {
        question: 'Is the point or the comma before the decimals?',
        why: 'The figures can be read in both ways.',
        options: ['point: 1,234.5', 'comma: 1.234,5'],
      };
  }
}

const MONTHS = ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12'] as const;

function columnText({ letters, title }: ColumnOption): string {
  return title === '' ? `Column ${letters}, no title` : `Column ${letters}: ${title}`;
}
