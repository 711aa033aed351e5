import type { Expression, Settlement } from '../../compensation/index.ts';
import { explainYear } from '../../compensation/index.ts';
import type { ExplainedLine } from '../explanation.ts';
import { moneyFigure } from '../figure.ts';
import { exactDollars } from '../formatNumber.ts';
import { printAmount } from '../printDerivation.ts';
import { say } from '../say.ts';
import type { Sentence } from '../sentence.ts';
import type { YearView } from '../yearView.ts';
import { measuredFigure, spanOf, tierRateFigure } from './settled.ts';

/** "$210,000 (4,200 × $50.00)", with the rate where there is only one. */
export function producedPart(view: YearView, settlement: Settlement): Sentence {
  const span = spanOf(view, settlement);
  const earned = moneyFigure(view, settlement.scheduled.cents, {
    of: `year${view.year}.scheduled`,
    title: `What production earns${span}`,
    lines: () => [scheduledLine(view, settlement)],
    terms: ['phases', 'volume'],
  });
  if (view.terms.tiers.length > 1) return say`${earned}`;
  return say`${earned} (${measuredFigure(view, settlement)} × ${tierRateFigure(view, 0)})`;
}

/** The schedule of a settlement, before base or draw is taken off. */
function scheduledLine({ subject, facts }: YearView, settlement: Settlement): ExplainedLine {
  const { month, scheduled } = settlement;
  const line = explainYear(subject.ran, facts).find(
    (other) => other.kind === 'productivity' && other.month === month,
  );
  const schedule = line === undefined ? null : firstRounded(line.derivation.expression);
  const amount = exactDollars(scheduled.cents);
  const printed = schedule === null ? amount : printAmount(schedule, scheduled.cents);
  return {
    label: 'wRVUs at their rates',
    amount,
    printed: printed === amount ? null : printed,
    notes: [],
  };
}

/** In a settlement's derivation the schedule is the first part that is rounded. */
function firstRounded(expression: Expression): Expression | null {
  switch (expression.kind) {
    case 'rounded':
      return expression;
    case 'number':
      return null;
    case 'negative':
      return firstRounded(expression.of);
    case 'sum':
      return firstOf(expression.parts);
    case 'difference':
      return firstOf([expression.from, expression.less]);
    case 'product':
      return firstOf(expression.factors);
    case 'quotient':
      return firstOf([expression.of, expression.by]);
    case 'greatest':
    case 'least':
      return firstOf(expression.of);
  }
}

function firstOf(parts: readonly Expression[]): Expression | null {
  for (const part of parts) {
    const found = firstRounded(part);
    if (found !== null) return found;
  }
  return null;
}
