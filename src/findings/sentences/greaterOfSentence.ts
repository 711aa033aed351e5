import type { Expression, Settlement } from '../../compensation/index.ts';
import { explainYear } from '../../compensation/index.ts';
import type { ExplainedLine } from '../explanation.ts';
import { moneyFigure } from '../figure.ts';
import { exactDollars } from '../formatNumber.ts';
import { printAmount } from '../printDerivation.ts';
import { say } from '../say.ts';
import type { Sentence } from '../sentence.ts';
import type { YearView } from '../yearView.ts';
import {
  measuredFigure,
  paidFigure,
  periodNoun,
  settledMoney,
  settledUnder,
  spanOf,
  tierRateFigure,
} from './settled.ts';

/** Base or production, whichever is more. */
export function greaterOfSentence(view: YearView): Sentence {
  const settlements = settledUnder(view);
  const standAlone = settlements.length > 1 && !view.terms.isCumulative;
  if (standAlone) return byPeriod(view, settlements);
  const last = settlements.at(-1);
  if (last === undefined) return [];
  const base = settledMoney(view, 'basePaid', last.basePaid, `Base paid${spanOf(view, last)}`);
  const produced = producedPart(view, last);
  if (last.scheduled.cents <= last.basePaid) {
    return say`You are paid the greater of base and production${spanOf(view, last)}: that is the base of ${base}, for production comes to ${produced}.`;
  }
  return say`You are paid the greater of base and production${spanOf(view, last)}: production comes to ${produced}, so ${paidFigure(view, settlements)} is paid on top of the base of ${base}.`;
}

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

function byPeriod(view: YearView, settlements: readonly Settlement[]): Sentence {
  const noun = periodNoun(view);
  const passing = settlements.filter(({ scheduled, basePaid }) => scheduled.cents > basePaid);
  if (passing.length === 0) {
    return say`You are paid the greater of base and production, each ${noun} by itself: that is the base in every one.`;
  }
  const count =
    passing.length === settlements.length
      ? `all ${passing.length}`
      : `${passing.length} of ${settlements.length}`;
  return say`You are paid the greater of base and production, each ${noun} by itself: production is more in ${count}, which pays ${paidFigure(view, settlements)} on top of the base.`;
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
