import type { Ending } from '../../compensation/index.ts';
import { ENDINGS } from '../../compensation/index.ts';
import { leavingRowFigure } from '../leaving/leavingFigure.ts';
import { leavingIn, leavingOf } from '../leaving/leavingOf.ts';
import type { LeavingOutlook, LeavingRow } from '../leaving/leavingOutlook.ts';
import type { Figure } from '../sentence.ts';
import type { ReadySubject } from '../subject.ts';
import type { LeavingCell } from './leavingSteps.ts';

/** Leaving at the end of a month that the table of a printed page has. */
export interface ExitRow {
  readonly row: LeavingRow;
  readonly figure: Figure;
  /** The endings that can happen then: one of those that cost the same. */
  readonly cells: readonly LeavingCell[];
  /** Every ending that can happen then. */
  readonly endings: readonly Ending[];
}

const EVERY_MONTHS = 6;

/** Every half-year, the end of the term, and the cheapest and dearest months of each ending. */
export function exitRows(
  subject: ReadySubject,
  { rows, month, lines }: LeavingOutlook,
): readonly ExitRow[] {
  const { extremes, termEnd } = leavingOf(subject);
  const named = new Set([
    month,
    termEnd,
    ...ENDINGS.flatMap((ending) => [
      extremes[ending].cheapest.first,
      extremes[ending].dearest.first,
    ]),
  ]);
  return rows
    .filter((row) => row.month % EVERY_MONTHS === 0 || named.has(row.month))
    .map((row) => {
      const found = ENDINGS.map((ending) => leavingIn(subject, row.month, ending));
      const { month: at } = row;
      const groups = lines.filter(({ onlyAt }) => onlyAt === null || onlyAt === at);
      const endings = groups.flatMap((group) => group.endings);
      const cells = groups.flatMap(({ endings: [ending] }) =>
        ending === undefined ? [] : [{ month: at, ending, found: leavingIn(subject, at, ending) }],
      );
      return { row, figure: leavingRowFigure(subject, found, 'total', 'Leaving'), cells, endings };
    });
}
