import type { Expression, Settlement, SupportedPay } from '../compensation/index.ts';
import {
  explainNewBase,
  explainSupportedPay,
  explainThreshold,
  explainWrvus,
  explainYear,
  hundredthsOf,
  payAt,
  wrvuHundredths,
} from '../compensation/index.ts';
import { creditedLines } from './creditedLines.ts';
import type { ExplainedLine } from './explanation.ts';
import { exactDollars, exactWrvus, wrvus } from './formatNumber.ts';
import { capital } from './formatWords.ts';
import { paybackLine } from './paybackLine.ts';
import { printAmount } from './printDerivation.ts';
import { printExpression } from './printExpression.ts';
import type { LinesRecipe } from './recipe.ts';
import { baseNoun } from './sentences/rebaseSentence.ts';
import { measuredWrvus, startOf } from './sentences/settled.ts';
import { yearLines } from './yearLines.ts';
import type { YearView } from './yearView.ts';
import { nameOf } from './yearView.ts';

/** The steps that a figure of a year opens into, in words. */
export function explainedLines(
  view: YearView,
  title: string,
  recipe: LinesRecipe,
): readonly ExplainedLine[] {
  const { subject, year } = view;
  const { ran } = subject;
  switch (recipe.steps) {
    case 'linesOf':
      return yearLines(subject, year).lines.filter(({ kind }) => kind === recipe.kind);
    case 'settledIn':
      // One line a settlement, in the same order.
      return yearLines(subject, year)
        .lines.filter(({ kind }) => kind === 'productivity')
        .filter((_, place) =>
          recipe.months.includes(view.facts.pay.settlements[place]?.month ?? 0),
        );
    case 'wholeYear': {
      const { lines, total } = yearLines(subject, year);
      return [...lines, total];
    }
    case 'credited':
      return creditedLines(view);
    case 'measured': {
      const { settlement } = recipe;
      const worked = explainWrvus(ran, settlement.measured);
      return [wrvuLine(title, worked, measuredWrvus(settlement))];
    }
    case 'threshold': {
      const { settlement, tier } = recipe;
      const start = explainThreshold(settlement.measured, tier, settlement.thresholds);
      return [wrvuLine(title, start, startOf(settlement, tier))];
    }
    case 'distance':
      return [distanceLine(recipe.more, recipe.less)];
    case 'scheduled':
      return [scheduledLine(view, recipe.settlement)];
    case 'yardstick':
      return yardstickLines(view, recipe.supported, recipe.base);
    case 'formula': {
      const { supported } = recipe;
      const printed = printAmount(explainSupportedPay(ran, supported), supported.cents);
      return [moneyLine('By the written formula', supported.cents, printed)];
    }
    case 'newBase': {
      const { event } = recipe;
      const printed = printAmount(explainNewBase(ran, event), event.base);
      return [moneyLine('New annual base', event.base, printed)];
    }
    case 'change':
      return [differenceLine('Base before and after', recipe.more, recipe.less)];
    case 'balance':
      return balanceLines(view);
    case 'payback':
      return recipe.payments.map((owed) => paybackLine(view, owed));
    case 'inForce':
      return [moneyLine(`In force in ${nameOf(view, view.lastMonth)}`, recipe.cents)];
    case 'notice': {
      const { annualBase, days, cents } = recipe;
      const printed = `${exactDollars(annualBase)} × ${days} ÷ 365 = ${exactDollars(cents)}`;
      const label = `${capital(baseNoun(view))} of a year, for the days of notice`;
      return [moneyLine(label, cents, printed)];
    }
    case 'paidAt':
      return recipe.volumes.map((volume) =>
        moneyLine(
          `Year ${year} at ${wrvus(volume)} wRVUs`,
          payAt(subject.plan, year, wrvuHundredths(volume)),
        ),
      );
  }
}

function moneyLine(label: string, cents: number, printed: string | null = null): ExplainedLine {
  return { label, printed, amount: exactDollars(cents), notes: [] };
}

function differenceLine(label: string, more: number, less: number): ExplainedLine {
  const printed = `${exactDollars(more)} − ${exactDollars(less)} = ${exactDollars(more - less)}`;
  return moneyLine(label, more - less, printed);
}

function distanceLine(more: number, less: number): ExplainedLine {
  const amount = `${exactWrvus(more - less)} wRVUs`;
  return {
    label: 'Credited, and where it starts',
    printed: `${exactWrvus(more)} − ${exactWrvus(less)} = ${amount}`,
    amount,
    notes: [],
  };
}

function wrvuLine(label: string, expression: Expression, shown: number): ExplainedLine {
  const rounded = hundredthsOf(expression);
  const amount = `${exactWrvus(rounded)} wRVUs`;
  const printed = printExpression(expression);
  return {
    label,
    amount,
    printed: printed === amount ? null : `${printed} = ${amount}`,
    notes: rounded === shown ? [] : [`First reached at ${exactWrvus(shown)} wRVUs.`],
  };
}

function scheduledLine({ subject, facts }: YearView, settlement: Settlement): ExplainedLine {
  const { month, scheduled } = settlement;
  const line = explainYear(subject.ran, facts).find(
    (other) => other.kind === 'productivity' && other.month === month,
  );
  const schedule = line === undefined ? null : firstRounded(line.derivation.expression);
  const amount = exactDollars(scheduled.cents);
  const printed = schedule === null ? amount : printAmount(schedule, scheduled.cents);
  return moneyLine('wRVUs at their rates', scheduled.cents, printed === amount ? null : printed);
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

function yardstickLines(
  { subject }: YearView,
  supported: SupportedPay,
  base: number | null,
): readonly ExplainedLine[] {
  const printed = printAmount(explainSupportedPay(subject.ran, supported), supported.cents);
  const work = {
    ...moneyLine('The year’s work at that rate', supported.cents, printed),
    notes: [
      'Our yardstick, not a term of the contract: the greater of the contract’s rate and base ÷ target, with leave left out.',
    ],
  };
  return base === null ? [work] : [work, differenceLine('Base less that', base, supported.cents)];
}

/** The balance after each settlement that changed it, up to the end of the year. */
function balanceLines(view: YearView): readonly ExplainedLine[] {
  return view.subject.ran.settlements
    .filter(
      ({ month, deficitBefore, deficitAfter }) =>
        month <= view.lastMonth && deficitBefore !== deficitAfter,
    )
    .map(({ month, deficitAfter }) => moneyLine(`Open after ${nameOf(view, month)}`, deficitAfter));
}
