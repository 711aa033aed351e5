import { capital } from '../formatWords.ts';
import { say } from '../say.ts';
import type { Sentence } from '../sentence.ts';
import type { YearView } from '../yearView.ts';
import { nameOf } from '../yearView.ts';

/** Where the year settles other months than its own: which, and what is settled later. */
export function planYearSentence(view: YearView): Sentence | null {
  if (view.terms.model === 'salary') return null;
  const { settlements } = view.facts.pay;
  const first = settlements[0]?.period[0]?.planMonth.month ?? view.firstMonth;
  const last = settlements.at(-1)?.month ?? view.firstMonth - 1;
  const isLater = last < view.lastMonth;
  const isEarlier = first < view.firstMonth;
  // One settlement names its own months in the sentence about it.
  const isNamed = settlements.length < 2;
  const settles = `Year ${view.year} settles the production of ${span(view, first, last)}`;
  const isLastYear = view.year === view.subject.ledger.length;
  const when = isLastYear ? 'after the years looked at' : 'later';
  const later = `what you produce ${inMonths(view, last + 1)} is settled ${when}.`;
  if (isLater) return isNamed ? [capital(later)] : say`${settles}; ${later}`;
  return isEarlier && !isNamed ? say`${settles}.` : null;
}

function inMonths(view: YearView, first: number): string {
  return first === view.lastMonth
    ? `in ${nameOf(view, first)}`
    : `from ${span(view, first, view.lastMonth)}`;
}

function span(view: YearView, first: number, last: number): string {
  return first === last ? nameOf(view, first) : `${nameOf(view, first)} to ${nameOf(view, last)}`;
}
