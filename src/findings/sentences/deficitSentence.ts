import { moneyFigure } from '../figure.ts';
import { say } from '../say.ts';
import type { Figure, Sentence } from '../sentence.ts';
import type { YearView } from '../yearView.ts';
import { advanceIn } from './headline.ts';

/** A balance of advances from earlier years: what went against it, and what is still open. */
export function deficitSentence(view: YearView): Sentence | null {
  const { facts, subject, firstMonth, year } = view;
  const before = subject.ran.deficits[firstMonth - 2] ?? 0;
  const recovered = facts.pay.settlements.reduce(
    (sum, { deficitBefore, deficitAfter }) => sum + Math.max(0, deficitBefore - deficitAfter),
    0,
  );
  const open = balance(view, facts.deficit);
  if (recovered > 0) {
    const against = moneyFigure(view, recovered, {
      of: `year${year}.recovered`,
      title: `What year ${year} earned against earlier advances`,
      lines: { steps: 'linesOf', kind: 'productivity' },
      terms: ['phases'],
    });
    return facts.deficit === 0
      ? say`${against} of what it earns goes against earlier advances, and none is open.`
      : say`${against} of what it earns goes against earlier advances; ${open} is still open.`;
  }
  if (facts.deficit === 0 || facts.deficit === advanceIn(view)) return null;
  return before === facts.deficit
    ? say`From earlier years ${open} of advances is still open.`
    : say`With earlier years ${open} of advances is open, to be taken from later settlements.`;
}

function balance(view: YearView, cents: number): Figure {
  return moneyFigure(view, cents, {
    of: `year${view.year}.deficit`,
    title: `Advances not yet earned at the end of year ${view.year}`,
    lines: { steps: 'balance' },
    terms: ['phases'],
  });
}
