import type { PayCurve, Segment } from '../../compensation/index.ts';
import { ownYearCurve, round, wrvuHundredths } from '../../compensation/index.ts';
import { figure, wrvuFigure } from '../figure.ts';
import type { ExplainedLine } from '../explanation.ts';
import { dollars, exactDollars, exactWrvus, wrvus } from '../formatNumber.ts';
import { say } from '../say.ts';
import type { Figure, Sentence } from '../sentence.ts';
import type { YearView } from '../yearView.ts';
import { countedLater } from './countedLater.ts';

/** What one more wRVU adds in the year alone, and which later base its work is counted for. */
export function ownYearSentences(view: YearView): readonly Sentence[] {
  const { subject, year } = view;
  const volumes = subject.ran.volumes ?? [];
  const own = volumes[year - 1] ?? wrvuHundredths(0);
  const to = wrvuHundredths(Math.min(FURTHEST, Math.max(2 * own, LEAST)));
  if (to <= own) return [];
  const curve = ownYearCurve(subject.plan, volumes, year, { from: own, to });
  const [first, second] = curve.segments;
  if (first === undefined) return [];
  const beforeLeave = view.credited === own ? '' : ' before leave';
  const alone =
    view.subject.ledger.length === 1
      ? `In year ${year}`
      : `In year ${year} alone, the other years as they are,`;
  const from = wrvuFigure(view, own, {
    of: `years${year}.own`,
    title: `Volume of year ${year}${beforeLeave}`,
    terms: ['volume'],
  });
  const above = say`each wRVU above ${from}${beforeLeave}, worked over the whole year, adds ${each(view, first, 'first')}`;
  const then = second === undefined ? [] : bend(view, curve, second);
  return [say`${alone} ${above}${then}.`, ...countedLater(view)];
}

/** 200,000 wRVUs, the most that a volume can be; and how far to look from a small one. */
const FURTHEST = 20_000_000;
const LEAST = 1_000_000;

function each(view: YearView, segment: Segment, name: string): Figure | string {
  const { slope } = segment;
  const cents = round({ n: Number(slope.n) * 100, d: slope.d });
  if (cents === 0) return 'nothing';
  const text = exactDollars(cents);
  return figure(view, {
    of: `years${view.year}.${name}`,
    text,
    exact: text,
    title: `What each wRVU adds to year ${view.year}`,
    lines: () => [stretchLine(segment, text)],
    terms: ['phases', 'rebase', 'items', 'totalCashCapDollars'],
  });
}

/** "($250,000.00 − $210,000.00) ÷ (5,800.00 − 5,000.00) wRVUs = $50.00" */
function stretchLine({ from, to, fromCents, toCents }: Segment, text: string): ExplainedLine {
  return {
    label: 'What the year pays at the end of the stretch less at its beginning',
    printed: `(${exactDollars(toCents)} − ${exactDollars(fromCents)}) ÷ (${exactWrvus(to)} − ${exactWrvus(from)}) wRVUs = ${text}`,
    amount: text,
    notes: [],
  };
}

function bend(view: YearView, curve: PayCurve, second: Segment): Sentence {
  const { year } = view;
  const [point] = curve.breakpoints;
  if (point === undefined) return [];
  // A line that bends 0.01 above a round volume bends at it.
  const at = point.at % 100 === 1 ? point.at - 1 : point.at;
  const until = wrvuFigure(view, at, {
    of: `years${year}.bend`,
    title: `Where that changes in year ${year}`,
    terms: ['phases', 'rebase', 'totalCashCapDollars'],
  });
  const after = each(view, second, 'then');
  if (Math.abs(point.jump) < CLIFF) return say` up to ${until}, then ${after}`;
  const step = figure(view, {
    of: `years${year}.jump`,
    text: dollars(Math.abs(point.jump)),
    exact: exactDollars(Math.abs(point.jump)),
    title: `What reaching ${wrvus(point.at)} wRVUs moves year ${year} by at once`,
    lines: () => [stepLine(point)],
    terms: ['phases', 'rebase'],
  });
  const moves = point.jump > 0 ? 'adds' : 'takes off';
  return say` up to ${until}, where reaching it ${moves} ${step} at once; then ${after}`;
}

/** What the year pays on both sides of a step. */
function stepLine({ at, before, pay, jump }: PayCurve['breakpoints'][number]): ExplainedLine {
  return {
    label: `At ${exactWrvus(at)} wRVUs the year pays ${exactDollars(pay)}, 0.01 wRVU below ${exactDollars(before)}; beyond the slopes beside it`,
    printed: null,
    amount: exactDollars(Math.abs(jump)),
    notes: [],
  };
}

/** A jump of less than this, in cents, is a bend. */
const CLIFF = 10_000;
