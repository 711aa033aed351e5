import type { Cents, LineKind } from '../compensation/index.ts';
import type { ExplainedLine } from './explanation.ts';
import type { ReadySubject } from './subject.ts';

/** A line of a contract year as it is shown: its label, its amount and how it comes about. */
export interface YearLine extends ExplainedLine {
  readonly key: string;
  readonly kind: LineKind;
  readonly cents: Cents;
}

/** What a contract year is made of. */
export interface YearLines {
  readonly year: number;
  /** "How year 3 (July 2029 to June 2030) is made up". */
  readonly title: string;
  readonly lines: readonly YearLine[];
  /** "Paid in year 3, before tax" and the sum of the lines. */
  readonly total: ExplainedLine;
  /** Benefits that are no cash; null where there are none. */
  readonly benefits: ExplainedLine | null;
}

/** The lines of a contract year, in the order of the ledger, and their sum. */
export function yearLines(subject: ReadySubject, year: number): YearLines {
  throw new Error(`not yet written: ${subject.kind} ${year}`);
}
