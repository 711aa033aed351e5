import type { Breakpoint } from '../../compensation/index.ts';
import { payAt, wrvuHundredths } from '../../compensation/index.ts';
import { breakpointReason } from '../breakpointReason.ts';
import { CLIFF } from '../curveMarks.ts';
import { curveOf } from '../curveOf.ts';
import { figure, moneyFigure } from '../figure.ts';
import { exactDollars, ordinal, wrvus } from '../formatNumber.ts';
import { say } from '../say.ts';
import type { Figure, Sentence } from '../sentence.ts';
import type { YearView } from '../yearView.ts';
import {
  distanceFigure,
  settledUnder,
  spanOf,
  thresholdFigure,
  tierRateFigure,
} from './settled.ts';

/** A jump of pay near one's own volume, or else the next tier with another rate. */
export function cliffSentence(view: YearView): Sentence | null {
  const jump = nearestJump(view);
  return jump === null ? nextTier(view) : jumpSentence(view, jump);
}

/** How many steps are written out before the rest is counted. */
const STEPS = 4;

/** Every step of the year’s pay at which a tier is reached, from the lowest volume on. */
export function tierCliffSentences(view: YearView): readonly Sentence[] {
  const { subject, year } = view;
  const steps = curveOf(subject, year).breakpoints.filter(({ at, jump }) => {
    if (Math.abs(jump) < CLIFF) return false;
    const { kind } = breakpointReason(subject, year, at);
    return kind === 'tier' || kind === 'bonusStarts';
  });
  const rest = steps.length - STEPS;
  return [
    ...steps.slice(0, STEPS).map((step) => jumpSentence(view, step)),
    ...(rest > 0
      ? [say`${String(rest)} more such ${rest === 1 ? 'step' : 'steps'} lie above.`]
      : []),
  ];
}

/** Jumps within a quarter of one's own volume are near enough to matter. */
function nearestJump(view: YearView): Breakpoint | null {
  const { subject, year } = view;
  const distance = ({ at }: Breakpoint) => Math.abs(at - subject.annual);
  const near = curveOf(subject, year).breakpoints.filter(
    (point) => Math.abs(point.jump) >= CLIFF && distance(point) * 4 <= subject.annual,
  );
  return near.toSorted((a, b) => distance(a) - distance(b))[0] ?? null;
}

function jumpSentence(view: YearView, { at, jump }: Breakpoint): Sentence {
  const { year, subject } = view;
  const when = `in year ${year}`;
  const aYear = subject.annual === view.credited ? '' : ' of a full practice';
  if (at % 100 !== 0) {
    const step = jumpFigure(view, at, 1, Math.abs(jump));
    const verb = jump < 0 ? 'lowers' : 'raises';
    return say`Reaching ${atFigure(view, at, wrvus(at))} wRVUs${aYear} ${verb} pay ${when} by ${step} at once.`;
  }
  const before = payAt(subject.plan, year, wrvuHundredths(at - 100));
  const worth = payAt(subject.plan, year, wrvuHundredths(at)) - before;
  const reason = breakpointReason(subject, year, at);
  const isKept = reason.kind === 'baseChanges' && reason.outcome === 'baseKept';
  const why = isKept ? ': from there on the base is kept' : '';
  const nth = atFigure(view, at, ordinal(at / 100));
  const amount = jumpFigure(view, at, 100, Math.abs(worth));
  return worth < 0
    ? say`The ${nth} wRVU${aYear} lowers pay ${when} by ${amount}.`
    : say`The ${nth} wRVU${aYear} is worth ${amount} ${when}${why}.`;
}

function atFigure(view: YearView, at: number, text: string): Figure {
  const { subject, year } = view;
  return figure(view, {
    of: `year${year}.jump${at}`,
    text,
    title: `What year ${year} pays at ${wrvus(at)} wRVUs`,
    exact: exactDollars(payAt(subject.plan, year, wrvuHundredths(at))),
    lines: { steps: 'paidAt', volumes: [at] },
    terms: ['phases', 'rebase', 'items', 'totalCashCapDollars'],
    restsOn: [`${wrvus(at)} wRVUs a year in a full practice.`, 'Before tax.'],
  });
}

function jumpFigure(view: YearView, at: number, step: number, amount: number): Figure {
  const { year } = view;
  return moneyFigure(view, amount, {
    of: `year${year}.jump${at}.worth`,
    title: `What the step to ${wrvus(at)} wRVUs is worth`,
    lines: { steps: 'paidAt', volumes: [at - step, at] },
    terms: ['phases', 'rebase'],
    restsOn: [`Year ${year}, at the two volumes.`, 'Before tax.'],
  });
}

function nextTier(view: YearView): Sentence | null {
  const { terms } = view;
  const settlements = settledUnder(view);
  const last = settlements.at(-1);
  const isOne = settlements.length === 1 || terms.isCumulative;
  if (last === undefined || !isOne || terms.applies !== 'marginal') return null;
  const { tier } = last.scheduled;
  const next = last.thresholds[tier + 1];
  const isPaying = tier >= 0 && (terms.tiers[tier]?.dollarsPerWrvu ?? 0) > 0;
  if (next === undefined || !isPaying) return null;
  const more = distanceFigure(view, 'toNextTier', last, tier + 1);
  return say`The next rate, ${tierRateFigure(view, tier + 1)} a wRVU, starts at ${thresholdFigure(view, last, tier + 1)} wRVUs${spanOf(view, last)}, ${more} more than yours.`;
}
