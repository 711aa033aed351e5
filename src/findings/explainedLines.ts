import type { Expression, Settlement, SupportedPay } from '../compensation/index.ts';
import {
  explainBaseOf,
  explainNewBase,
  explainSupportedPay,
  explainWrvus,
  explainYear,
  leavingInMonth,
  payAt,
  wrvuHundredths,
} from '../compensation/index.ts';
import { annualBaseLines } from './annualBaseLines.ts';
import { atVolume } from './atVolume.ts';
import { balanceLines } from './balanceLines.ts';
import { creditedLines } from './creditedLines.ts';
import type { ExplainedLine } from './explanation.ts';
import { exactDollars, exactWrvus, wrvus } from './formatNumber.ts';
import { capital } from './formatWords.ts';
import { annualTargetLines, thresholdLines, wrvuLine } from './goalLines.ts';
import { explainedAmount } from './leaving/leavingFigure.ts';
import { paybackLine } from './paybackLine.ts';
import { printAmount } from './printDerivation.ts';
import type { LinesRecipe } from './recipe.ts';
import { baseNoun } from './sentences/rebaseSentence.ts';
import { measuredWrvus, settledUnder, startOf } from './sentences/settled.ts';
import { yearLines } from './yearLines.ts';
import type { YearView } from './yearView.ts';
import { nameOf, yearView } from './yearView.ts';

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
    case 'counted':
      return countedLines(view, title, recipe.of, recipe.volume);
    case 'measured': {
      const worked = explainWrvus(ran, recipe.settlement.measured);
      return firstReached([wrvuLine(title, worked)], measuredWrvus(recipe.settlement));
    }
    case 'threshold':
      return firstReached(
        thresholdLines(view, title, recipe.settlement, recipe.tier),
        startOf(recipe.settlement, recipe.tier),
      );
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
    case 'basePaid':
      return [basePaidLine(view, recipe.cents)];
    case 'openOnLeaving':
      return openLines(view, recipe.month);
    case 'payback':
      return recipe.payments.map((owed) => paybackLine(view, owed));
    case 'inForce': {
      const { month, cents } = recipe;
      const lines = annualBaseLines(view, month, cents);
      if (lines.length > 0) return lines;
      const isNow = month === view.lastMonth;
      return [moneyLine(isNow ? `In force in ${nameOf(view, month)}` : 'As written', cents)];
    }
    case 'annualTarget':
      return annualTargetLines(view, recipe.month, title);
    case 'lookedBack':
      return [lookedBackLine(view, title, recipe.supported)];
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

/** A volume of a full practice as the year counts it: the threshold, where a rounding lies between. */
function countedLines(
  { subject, year }: YearView,
  label: string,
  of: number,
  shown: number,
): readonly ExplainedLine[] {
  const amount = `${exactWrvus(shown)} wRVUs`;
  const lines = creditedLines(yearView(atVolume(subject, wrvuHundredths(of)), year));
  return lines.at(-1)?.amount === amount
    ? lines
    : [...lines, { label, printed: null, amount, notes: ['Where the tier starts.'] }];
}

/** The first volume in hundredths that reaches a threshold, where it lies between two. */
function firstReached(lines: readonly ExplainedLine[], shown: number): readonly ExplainedLine[] {
  const first = `${exactWrvus(shown)} wRVUs`;
  return lines.map((line, place) =>
    place < lines.length - 1 || line.amount === first
      ? line
      : { ...line, notes: [...line.notes, `First reached at ${first}.`] },
  );
}

/** Base or draw of the months that the last settlement measures, or all of the year's together. */
function basePaidLine(view: YearView, cents: number): ExplainedLine {
  const settlements = settledUnder(view);
  const last = settlements.at(-1);
  const months =
    last?.basePaid === cents ? last.measured : settlements.flatMap(({ measured }) => measured);
  const printed = printAmount(explainBaseOf(months), cents);
  const label = `${capital(baseNoun(view))} of the months that are measured`;
  return moneyLine(label, cents, printed === exactDollars(cents) ? null : printed);
}

/** Advances that are open as leaving at the end of a month settles them. */
function openLines(view: YearView, month: number): readonly ExplainedLine[] {
  const { subject } = view;
  const { parts } = leavingInMonth(subject.ran, month).endings.resign;
  const part = parts.find(({ kind }) => kind === 'deficit');
  const amounts = part?.amounts.filter(({ most }) => most !== 0) ?? [];
  const running = amounts.filter(({ what }) => what === 'advance');
  const lines = [
    ...balanceLines(view, month),
    ...running.map((amount) => explainedAmount(subject, amount)),
  ];
  // Where nothing says whether what is earned counts, the two ends are no one sum.
  if (part === undefined || part.least !== part.most || amounts.length < 2) return lines;
  const sum = amounts.map(({ least }) => exactDollars(least)).join(' + ');
  return [...lines, moneyLine('Together', part.least, `${sum} = ${exactDollars(part.least)}`)];
}

function lookedBackLine(
  { subject: { ran } }: YearView,
  label: string,
  { lookBack }: SupportedPay,
): ExplainedLine {
  const months = ran.months.slice(lookBack.fromMonth - 1, lookBack.toMonth);
  const line = wrvuLine(label, explainWrvus(ran, months));
  return line.printed === null ? { ...line, label: 'Credited in these months' } : line;
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
