import type { ExplainedLine } from '../explanation.ts';
import { moneyFigure } from '../figure.ts';
import { exactDollars } from '../formatNumber.ts';
import type { Figure } from '../sentence.ts';
import { yearLines } from '../yearLines.ts';
import type { YearView } from '../yearView.ts';

/** A sum that leave moves, with what it is made of: all that a year pays, or steps of its own. */
export function leaveMoney(
  view: YearView,
  amount: number,
  name: string,
  title: string,
  made: YearView | (() => readonly ExplainedLine[]),
): Figure {
  return moneyFigure(typeof made === 'function' ? view : made, amount, {
    of: `leave${view.year}.${name}`,
    title,
    lines: () => {
      if (typeof made === 'function') return made();
      const { lines, total } = yearLines(made.subject, made.year);
      return [...lines, total];
    },
    terms: ['phases', 'rebase', 'volume'],
  });
}

/** "$260,000.00 − $195,000.00 = $65,000.00" */
export function apartLine(label: string, more: number, less: number): ExplainedLine {
  const amount = exactDollars(more - less);
  const printed = `${exactDollars(more)} − ${exactDollars(less)} = ${amount}`;
  return { label, printed, amount, notes: [] };
}

/** What the figures take a term of leave to mean, and whether the contract says so. */
export function whichHolds(stated: boolean | null, first: string): string {
  if (stated === null)
    return `Which holds is not stated; the figures take it that ${opposite(first)}.`;
  return `As entered, ${stated ? first : opposite(first)}.`;
}

function opposite(clause: string): string {
  return clause
    .replace('leave reduces target and threshold', 'leave reduces neither')
    .replace('months on leave are left out', 'months on leave count');
}
