import { moneyFigure } from '../figure.ts';
import type { Figure } from '../sentence.ts';
import { yearLines } from '../yearLines.ts';
import type { YearView } from '../yearView.ts';

/** A sum that leave moves; made up line by line where it is what a year pays. */
export function leaveMoney(
  view: YearView,
  amount: number,
  name: string,
  title: string,
  of: YearView | null = null,
): Figure {
  return moneyFigure(of ?? view, amount, {
    of: `leave${view.year}.${name}`,
    title,
    lines: () => {
      if (of === null) return [];
      const { lines, total } = yearLines(of.subject, of.year);
      return [...lines, total];
    },
    terms: ['phases', 'rebase', 'volume'],
  });
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
