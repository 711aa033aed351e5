import type { ExplainedAmount } from '../compensation/index.ts';
import { explainBalances } from '../compensation/index.ts';
import type { ExplainedLine } from './explanation.ts';
import { monthName } from './formatMonth.ts';
import { exactDollars } from './formatNumber.ts';
import { printAmount } from './printDerivation.ts';
import type { ReadySubject } from './subject.ts';
import type { YearView } from './yearView.ts';

/** The balance of advances after each settlement that changed it, up to the end of the year or a month. */
export function balanceLines(
  { subject, lastMonth }: YearView,
  upTo = lastMonth,
): readonly ExplainedLine[] {
  return explainBalances(subject.ran, upTo).map((found) => balanceLine(subject, found));
}

/** The same of the year's settlements alone, where they change it: what was open before stands in each. */
export function balanceLinesOfYear(view: YearView): readonly ExplainedLine[] {
  const { subject, firstMonth, lastMonth } = view;
  const own = explainBalances(subject.ran, lastMonth).filter(({ month }) => month >= firstMonth);
  return own.length === 0 ? balanceLines(view) : own.map((found) => balanceLine(subject, found));
}

/** "Open after June 2028: $12,500.00 − ($52,500.00 − $65,000.00) = $25,000.00". */
export function balanceLine(
  { offer }: ReadySubject,
  { month, cents, expression }: ExplainedAmount,
): ExplainedLine {
  const amount = exactDollars(cents);
  const printed = printAmount(expression, cents);
  return {
    label: `Open after ${monthName(offer.startMonth, month)}`,
    printed: printed === amount ? null : printed,
    amount,
    notes: [],
  };
}
