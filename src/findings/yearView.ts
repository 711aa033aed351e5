import type { ProductivityTerms, YearLedger } from '../compensation/index.ts';
import { round, TERM_MONTHS } from '../compensation/index.ts';
import { monthName } from './formatMonth.ts';
import type { ReadySubject } from './subject.ts';

/** One contract year of a subject: what every sentence about it is read from. */
export interface YearView {
  readonly subject: ReadySubject;
  readonly year: number;
  readonly facts: YearLedger;
  /** The productivity terms in force in its last month. */
  readonly terms: ProductivityTerms;
  readonly firstMonth: number;
  readonly lastMonth: number;
  /** wRVUs credited in it, rounded to the hundredth. */
  readonly credited: number;
  /** Whether it ends after the stated term, or the 36 months that stand in for one. */
  readonly isPastTerm: boolean;
}

export { TERM_MONTHS };

/** The view of a contract year, held to the years that are computed. */
export function yearView(subject: ReadySubject, chosenYear: number): YearView {
  const year = Math.min(Math.max(1, chosenYear), subject.ledger.length);
  const facts = subject.ledger[year - 1];
  const last = facts?.pay.months.at(-1);
  if (facts === undefined || last === undefined) throw new RangeError(`no year ${year}`);
  const lastMonth = 12 * year;
  return {
    subject,
    year,
    facts,
    terms: last.terms,
    firstMonth: lastMonth - 11,
    lastMonth,
    credited: round(facts.credited),
    isPastTerm: lastMonth > (subject.offer.termMonths ?? TERM_MONTHS),
  };
}

/** A month of the view's contract by name: "June 2029", or "month 24" without a start. */
export function nameOf({ subject }: YearView, month: number): string {
  return monthName(subject.offer.startMonth, month);
}

/** The end of a month, for "until": "the end of June 2029", or "the end of month 24". */
export function endOf(view: YearView, month: number): string {
  return `the end of ${nameOf(view, month)}`;
}
