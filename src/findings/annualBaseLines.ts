import type { AnnualBaseStep } from '../compensation/index.ts';
import { annualBaseSteps } from '../compensation/index.ts';
import type { ExplainedLine } from './explanation.ts';
import { monthName } from './formatMonth.ts';
import { exactDollars, percent } from './formatNumber.ts';
import { fteWords } from './fteWords.ts';
import { printAmount } from './printDerivation.ts';
import { baseNoun } from './sentences/rebaseSentence.ts';
import type { YearView } from './yearView.ts';

/**
 * How the annual base of a month comes about, up to an amount that it has in it: from what the contract
 * prints by each raise and recalculation. None where it stands as written.
 */
export function annualBaseLines(
  view: YearView,
  month: number,
  cents: number,
): readonly ExplainedLine[] {
  const steps = annualBaseSteps(view.subject.ran, month);
  const upTo = steps.findLastIndex(({ base }) => base === cents);
  const lines = steps.slice(0, upTo + 1).map((step) => lineOf(view, step));
  return lines.some(({ printed }) => printed !== null) ? lines : [];
}

/** The step that set the annual base of a month, after a raise in the same one; none where it stands as written. */
export function annualBaseSet(view: YearView, month: number): readonly ExplainedLine[] {
  const steps = annualBaseSteps(view.subject.ran, month);
  const set = steps.at(-1)?.month;
  return steps
    .filter((step) => step.month === set)
    .map((step) => lineOf(view, step))
    .filter(({ printed }) => printed !== null);
}

/** Where the annual bases that are in force in a year come from, each in a sentence. */
export function annualBaseNotes(view: YearView): readonly string[] {
  const { months } = view.facts.pay;
  const first = months.filter(
    ({ annualBase }, place) =>
      annualBase !== null && annualBase !== (months[place - 1]?.annualBase ?? null),
  );
  const notes = first.flatMap(({ planMonth }) =>
    annualBaseSet(view, planMonth.month).map(({ label, printed }) => `${label}: ${printed ?? ''}.`),
  );
  return [...new Set(notes)];
}

function lineOf(view: YearView, step: AnnualBaseStep): ExplainedLine {
  const { month, base, expression } = step;
  const amount = exactDollars(base);
  const printed = printAmount(expression, base);
  const from = monthName(view.subject.offer.startMonth, month);
  return {
    label: `Annual ${baseNoun(view)} from ${from}${why(view, step)}`,
    printed: printed === amount ? null : printed,
    amount,
    notes: [],
  };
}

function why({ subject }: YearView, { by, month }: AnnualBaseStep): string {
  switch (by) {
    case 'statement': {
      const fte = fteWords(subject.offer);
      return fte === null ? ', as written' : `, ${fte}`;
    }
    case 'raise':
      return `, raised by ${percent(subject.plan.months[month - 1]?.raise ?? 0)}`;
    case 'recalculation':
      return ', recalculated';
  }
}
