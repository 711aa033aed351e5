import { say } from '../say.ts';
import type { Sentence } from '../sentence.ts';
import type { YearView } from '../yearView.ts';
import { nameOf } from '../yearView.ts';

/** Where the year settles other months than its own: which, and what is settled later. */
export function planYearSentence(view: YearView): Sentence | null {
  if (view.terms.model === 'salary') return null;
  const { settlements } = view.facts.pay;
  const first = settlements[0]?.period[0]?.planMonth.month;
  const last = settlements.at(-1)?.month;
  const isLater = last === undefined || last < view.lastMonth;
  const later = isLater
    ? `what you produce in ${span(view, (last ?? view.firstMonth - 1) + 1, view.lastMonth)} is settled later`
    : '';
  if (first === undefined || last === undefined) return say`${capitalised(later)}.`;
  if (first >= view.firstMonth && !isLater) return null;
  const settles = `Year ${view.year} settles the production of ${span(view, first, last)}`;
  return isLater ? say`${settles}; ${later}.` : say`${settles}.`;
}

function span(view: YearView, first: number, last: number): string {
  return first === last ? nameOf(view, first) : `${nameOf(view, first)} to ${nameOf(view, last)}`;
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
