import { explainAtTarget } from '../compensation/index.ts';
import type { ExplainedLine } from './explanation.ts';
import { exactDollars } from './formatNumber.ts';
import { printAmount } from './printDerivation.ts';
import type { YearView } from './yearView.ts';
import { nameOf } from './yearView.ts';

/** What a year's settlements would pay at its target, each of them, less what they pay. */
export function missedLines(view: YearView, missed: number): readonly ExplainedLine[] {
  const { subject, facts } = view;
  const paid = facts.pay.settlements.reduce((sum, settlement) => sum + settlement.paid, 0);
  const amount = exactDollars(missed);
  return [
    ...explainAtTarget(subject.ran, facts).map(({ month, cents, expression }): ExplainedLine => {
      const shown = exactDollars(cents);
      const printed = printAmount(expression, cents);
      return {
        label: `Settled in ${nameOf(view, month)} with each month at its target`,
        printed: printed === shown ? null : printed,
        amount: shown,
        notes: [],
      };
    }),
    {
      label: 'What the settlements pay with each month at its target, less what they pay',
      printed: `${exactDollars(paid + missed)} − ${exactDollars(paid)} = ${amount}`,
      amount,
      notes: [],
    },
  ];
}
