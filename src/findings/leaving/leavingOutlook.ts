import type { Ending } from '../../compensation/index.ts';
import { canEnd, ENDINGS } from '../../compensation/index.ts';
import type { Axis } from '../axis.ts';
import { monthName } from '../formatMonth.ts';
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
import { monthText } from './leavingWords.ts';

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
  /** Over its column of the table, which has no figure where it cannot happen. */
  readonly heading: string;
  readonly isRange: boolean;
  /** The one month in which it can happen: a term that is not renewed ends with its last. */
  readonly onlyAt: number | null;
  readonly points: readonly LeavingPoint[];
}

/** A row of the table of the same figures: one month. */
export interface LeavingRow {
  readonly key: string;
  readonly month: number;
  readonly name: string;
  /** One for each line. */
  readonly cells: readonly string[];
  /** What the ending that is told first comes to. */
  readonly figure: Figure;
  /** The row as it is read out. */
  readonly spoken: string;
}

/** The picture of what leaving costs in each month, with its sentences and its table. */
export interface LeavingOutlook {
  readonly title: string;
  /** The cheapest and the dearest month of each ending. */
  readonly extremes: readonly Sentence[];
  /** What the contract says of ending it, whichever the month. */
  readonly terms: readonly Sentence[];
  readonly x: Axis;
  readonly y: Axis;
  readonly lines: readonly LeavingLine[];
  /** Where the stated term ends, in months, if the years looked at go on. */
  readonly termEnd: number | null;
  /** The month that is looked at first. */
  readonly month: number;
  readonly rows: readonly LeavingRow[];
}

/** What leaving costs, month by month and for each ending. */
export function leavingOutlook(subject: ReadySubject): LeavingOutlook {
  const { months, termEnd } = leavingOf(subject);
  const most = months.map(({ endings }) => Math.max(...ENDINGS.map((e) => endings[e].mostPriced)));
  return {
    title: leavingTitle(subject),
    ...leavingSentences(subject),
    x: monthAxis(months.length),
    y: payAxis('Costs, before tax', [1000, ...most.map((cents) => cents / 100)], 4),
    lines: drawnGroups(subject).map((endings) => lineOf(subject, endings)),
    termEnd: termEnd < months.length ? termEnd : null,
    month: leavingMonth(subject),
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

/** The endings that can happen in the months looked at. */
function drawnGroups(subject: ReadySubject): readonly (readonly Ending[])[] {
  const { months, groups, termEnd } = leavingOf(subject);
  return groups.filter((endings) => !isNonRenewal(endings) || termEnd <= months.length);
}

function isNonRenewal(endings: readonly Ending[]): boolean {
  return endings.every((ending) => ending === 'nonRenewed');
}

function lineOf(subject: ReadySubject, endings: readonly Ending[]): LeavingLine {
  const { months: all, termEnd } = leavingOf(subject);
  const onlyAt = isNonRenewal(endings) ? termEnd : null;
  const months = onlyAt === null ? all : all.slice(onlyAt - 1, onlyAt);
  const ending = endings[0] ?? 'resign';
  const points = months.map(({ month, endings: found }) => ({
    month,
    least: found[ending].least / 100,
    most: found[ending].mostPriced / 100,
  }));
  const hasTail = months.some(
    ({ endings: found }) => tailWithoutPrice(found[ending].parts) !== null,
  );
  const name = labelOf(subject, endings);
  const tail = hasTail ? ' (+ tail)' : '';
  return {
    endings,
    label: `${name}${onlyAt === null ? '' : ' at the term’s end'}${tail}`,
    heading: `${name}${tail}`,
    isRange: points.some(({ least, most }) => least !== most),
    onlyAt,
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
  const { months, first, termEnd } = leavingOf(subject);
  const found = months[month - 1]?.endings;
  const groups = drawnGroups(subject).map((endings) => {
    const isPossible = !isNonRenewal(endings) || month === termEnd;
    const [ending = 'resign'] = endings;
    return { endings, text: found === undefined || !isPossible ? null : totalText(found[ending]) };
  });
  const read = groups.flatMap(({ endings, text }) =>
    text === null ? [] : [`${labelOf(subject, endings)}: ${text}`],
  );
  return {
    key: `leaving${month}`,
    month,
    name: shortMonth(subject, month),
    cells: groups.map(({ text }) => text ?? '–'),
    figure: leavingFigure(subject, { month, ending: first, of: 'total', end: 'most' }),
    spoken: `End of ${monthText(subject, month)}. ${read.join('. ')}.`,
  };
}

/** "18, Dec 2028" */
function shortMonth({ offer }: ReadySubject, month: number): string {
  if (offer.startMonth === null) return String(month);
  const [name = '', year = ''] = monthName(offer.startMonth, month).split(' ');
  return `${month}, ${name.slice(0, 3)} ${year}`;
}
