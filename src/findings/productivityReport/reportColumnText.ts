import type { DropReason, ReportColumn } from '../../production/index.ts';

/** A column of a report, and what is done with it. */
export interface ReportColumnRow {
  /** "C". */
  readonly letters: string;
  /** "Work RVUs"; "no title". */
  readonly title: string;
  readonly isKept: boolean;
  /** "used as wRVUs", "dropped: looks like names". */
  readonly text: string;
}

/** What is kept of a column, or why it is dropped, for the list that is shown before anything is used. */
export function reportColumnRow({
  letters,
  title,
  use,
  dropped,
  isHidden,
}: ReportColumn): ReportColumnRow {
  const text =
    use !== null
      ? USES[use]
      : dropped === null
        ? 'not settled yet'
        : `dropped: ${REASONS[dropped]}`;
  return {
    letters,
    title: title === '' ? 'no title' : title,
    isKept: use === 'month' || use === 'wrvus' || use === 'year',
    text: isHidden ? `${text}; hidden in the spreadsheet` : text,
  };
}

const USES: Readonly<Record<NonNullable<ReportColumn['use']>, string>> = {
  month: 'used as the month',
  year: 'used as the year of the month',
  wrvus: 'used as wRVUs',
  units: 'used as the number of units, then dropped',
  provider: 'used to tell people apart, then dropped',
  measure: 'used to find the row of wRVUs, then dropped',
};

const REASONS: Readonly<Record<DropReason, string>> = {
  name: 'names of people',
  birthDate: 'birth dates or ages',
  recordNumber: 'numbers of records or people',
  contact: 'addresses or telephones',
  otherWrvus: 'wRVUs that are not work done (a target, a benchmark, another year, a difference)',
  perUnit: 'wRVUs of one unit',
  toDate: 'a running total, used to check the months',
  otherColumn: 'wRVUs too, but another column is used',
  totalRvus: 'total RVUs, which are not work RVUs',
  rvusNotSaid: 'RVUs that are not said to be work RVUs',
  expenseRvus: 'RVUs of practice expense or malpractice',
  total: 'adds up other columns',
  notNeeded: 'not needed',
};
