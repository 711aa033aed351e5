import type { YearLedger, YearsTogether } from '../../compensation/index.ts';
import { totalPay } from '../../compensation/index.ts';
import type { ExplainedLine } from '../explanation.ts';
import { exactDollars } from '../formatNumber.ts';
import type { ReadySubject } from '../subject.ts';
import type { Steps } from './row.ts';

/** A part of a sum, in cents. */
export interface Step {
  readonly label: string;
  readonly cents: number;
}

/** What each of some years has of something. */
export function eachYear(
  subject: ReadySubject,
  years: YearsTogether,
  inYear: (year: YearLedger) => number,
): readonly Step[] {
  return yearsOf(subject, years).map((year) => ({
    label: `year ${year.year}`,
    cents: inYear(year),
  }));
}

/** Steps that add up: printed as a sum, and one line each where there are several. */
export function stepsOf(steps: readonly Step[]): Steps {
  if (steps.length < 2) return { printed: null, lines: [] };
  const total = sum(steps.map(({ cents }) => cents));
  const printed = steps
    .map(({ cents }, index) => {
      if (index === 0) return exactDollars(cents);
      return `${cents < 0 ? '−' : '+'} ${exactDollars(Math.abs(cents))}`;
    })
    .join(' ');
  return {
    printed: `${printed} = ${exactDollars(total)}`,
    lines: steps.map(({ label, cents }): ExplainedLine => ({
      label,
      printed: null,
      amount: exactDollars(cents),
      notes: [],
    })),
  };
}

/** What each year pays, and the advances that are open at the end. */
export function totalLines(subject: ReadySubject, years: YearsTogether): readonly Step[] {
  const { open } = totalPay(subject.ran, years);
  const paid = eachYear(subject, years, ({ pay }) => pay.cash);
  return open === 0
    ? paid
    : [...paid, { label: 'advances not yet earned, taken off', cents: 0 - open }];
}

/** The ledger of some years. */
export function yearsOf(
  { ledger }: ReadySubject,
  { from, to }: YearsTogether,
): readonly YearLedger[] {
  return ledger.slice(from - 1, to);
}

/** Amounts together. */
export function sum(amounts: readonly number[]): number {
  return amounts.reduce((total, amount) => total + amount, 0);
}
