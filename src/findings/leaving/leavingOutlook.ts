import type { Ending } from '../../compensation/index.ts';
import { canEnd, ENDINGS } from '../../compensation/index.ts';
import type { Axis } from '../axis.ts';
import { whole } from '../formatNumber.ts';
import { capital } from '../formatWords.ts';
import { payAxis } from '../payAxis.ts';
import { leavingMonth } from '../readingsAsked.ts';
import type { Figure, Sentence } from '../sentence.ts';
import type { ReadySubject } from '../subject.ts';
import { totalText } from './leavingAtMonth.ts';
import { tailWithoutPrice } from './leavingCost.ts';
import { leavingFigure } from './leavingFigure.ts';
import { leavingOf } from './leavingOf.ts';
import { leavingSentences } from './leavingSentences.ts';
import { leavingTitle } from './leavingTitle.ts';
import { endingHeading, monthText } from './leavingWords.ts';

/** What leaving at the end of a month costs, as a place of the picture: dollars as plain numbers. */
export interface LeavingPoint {
  readonly month: number;
  readonly least: number;
  /** The most that has a bound. */
  readonly most: number;
}

/** One line of the picture: the endings that cost the same in every month. */
export interface LeavingLine {
  readonly endings: readonly Ending[];
  /** "Resign", "Let go, not renewed", behind the line's end. */
  readonly label: string;
  readonly isRange: boolean;
  readonly points: readonly LeavingPoint[];
}

/** A row of the table of the same figures: one month. */
export interface LeavingRow {
  readonly key: string;
  readonly month: number;
  readonly name: string;
  /** One for each ending, in their order. */
  readonly cells: readonly string[];
  /** What the ending that is told first comes to. */
  readonly figure: Figure;
  /** The row as it is read out. */
  readonly spoken: string;
}

/** The picture of what leaving costs in each month, with its sentences and its table. */
export interface LeavingOutlook {
  readonly title: string;
  readonly sentences: readonly Sentence[];
  readonly x: Axis;
  readonly y: Axis;
  readonly lines: readonly LeavingLine[];
  /** Where the stated term ends, in months, if the years looked at go on. */
  readonly termEnd: number | null;
  /** The month that is looked at first. */
  readonly month: number;
  readonly headings: readonly string[];
  readonly rows: readonly LeavingRow[];
}

/** What leaving costs, month by month and for each ending. */
export function leavingOutlook(subject: ReadySubject): LeavingOutlook {
  const { months, groups, termEnd } = leavingOf(subject);
  const most = months.map(({ endings }) => Math.max(...ENDINGS.map((e) => endings[e].mostPriced)));
  return {
    title: leavingTitle(subject),
    sentences: leavingSentences(subject),
    x: monthAxis(months.length),
    y: payAxis('Costs, before tax', [1000, ...most.map((cents) => cents / 100)], 4),
    lines: groups.map((endings) => lineOf(subject, endings)),
    termEnd: termEnd < months.length ? termEnd : null,
    month: leavingMonth(subject),
    headings: ENDINGS.map(endingHeading),
    rows: months.map(({ month }) => rowOf(subject, month)),
  };
}

/** The ends of the contract years; in a single year, of its quarters. */
function monthAxis(months: number): Axis {
  const step = months > 12 ? 12 : 3;
  const ticks = Array.from({ length: months / step + 1 }, (_, index) => index * step);
  return {
    label: 'Months worked',
    from: 0,
    to: months,
    ticks: ticks.map((value) => ({ value, text: whole(value) })),
  };
}

function lineOf(subject: ReadySubject, endings: readonly Ending[]): LeavingLine {
  const { months } = leavingOf(subject);
  const ending = endings[0] ?? 'resign';
  const points = months.map(({ month, endings: found }) => ({
    month,
    least: found[ending].least / 100,
    most: found[ending].mostPriced / 100,
  }));
  const hasTail = months.some(
    ({ endings: found }) => tailWithoutPrice(found[ending].parts) !== null,
  );
  return {
    endings,
    label: `${labelOf(subject, endings)}${hasTail ? ' (+ tail)' : ''}`,
    isRange: points.some(({ least, most }) => least !== most),
    points,
  };
}

function labelOf({ offer }: ReadySubject, endings: readonly Ending[]): string {
  const allowed = endings.filter((ending) => canEnd(offer, ending) !== 'no');
  const named = allowed.length === 0 ? endings : allowed;
  if (named.length === ENDINGS.length) return 'Whoever ends it';
  return capital(named.map(shortName).join(', '));
}

function shortName(ending: Ending): string {
  switch (ending) {
    case 'resign':
      return 'resign';
    case 'letGo':
      return 'let go';
    case 'nonRenewed':
      return 'not renewed';
  }
}

function rowOf(subject: ReadySubject, month: number): LeavingRow {
  const { months, groups, first } = leavingOf(subject);
  const found = months[month - 1]?.endings;
  const cells = ENDINGS.map((ending) => (found === undefined ? '' : totalText(found[ending])));
  const name = monthText(subject, month);
  const read = groups.map((endings) => {
    const of = endings[0] ?? 'resign';
    return `${labelOf(subject, endings)}: ${cells[ENDINGS.indexOf(of)] ?? ''}`;
  });
  return {
    key: `leaving${month}`,
    month,
    name,
    cells,
    figure: leavingFigure(subject, { month, ending: first, of: 'total', end: 'most' }),
    spoken: `End of ${name}. ${read.join('. ')}.`,
  };
}
