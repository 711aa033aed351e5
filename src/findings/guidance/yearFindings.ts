import type { RebaseEvent, RungReason } from '../../compensation/index.ts';
import { ratio, reaches, round } from '../../compensation/index.ts';
import { termFigure } from '../figure.ts';
import { rate } from '../formatNumber.ts';
import {
  attainmentFigure,
  baseFigure,
  eventFigures,
  rowFigure,
  supportedFigure,
} from '../renewal/ladderFigures.ts';
import { rungSentence } from '../renewal/rungSentence.ts';
import { say } from '../say.ts';
import { rebaseOutcome } from '../sentences/rebaseOutcome.ts';
import { baseNoun } from '../sentences/rebaseSentence.ts';
import type { ReadySubject } from '../subject.ts';
import type { YearView } from '../yearView.ts';
import { nameOf, yearView } from '../yearView.ts';
import type { Finding } from './finding.ts';

/** What the years of an offer show, each at the chosen year where it holds there, else at the first. */
export function yearFindings(subject: ReadySubject, chosenYear: number): readonly Finding[] {
  return [
    short(subject, chosenYear),
    rung(subject, chosenYear),
    notSupported(subject, chosenYear),
    cut(subject),
    ended(subject),
    production(subject, chosenYear),
  ].filter((found) => found !== null);
}

/** The first recalculation that lowers the base; null where none does. */
export function firstCut({ ran }: ReadySubject) {
  return ran.events.find(
    (event): event is Extract<RebaseEvent, { readonly outcome: 'base' }> =>
      event.outcome === 'base' && event.base < event.old,
  );
}

/** The first recalculation that ends the base. */
export function firstEnd({ ran }: ReadySubject) {
  return ran.events.find(
    (event): event is Extract<RebaseEvent, { readonly outcome: 'production' }> =>
      event.outcome === 'production',
  );
}

/** The year that is looked at where something holds in it, else the first in which it does. */
export function yearWhere(
  subject: ReadySubject,
  chosenYear: number,
  holds: (view: YearView) => boolean,
): YearView | null {
  const views = subject.ledger.map(({ year }) => yearView(subject, year));
  const chosen = views.find(({ year }) => year === chosenYear);
  if (chosen !== undefined && holds(chosen)) return chosen;
  return views.find(holds) ?? null;
}

/** A rung's reason where it holds in a year. */
function reasonIn({ facts }: YearView, reasons: readonly RungReason[]): RungReason | null {
  return reasons.find((reason) => facts.ladder.reasons.includes(reason)) ?? null;
}

function short(subject: ReadySubject, chosenYear: number): Finding | null {
  const view = yearWhere(subject, chosenYear, (one) => reasonIn(one, ['belowTarget']) !== null);
  const share = view === null ? null : attainmentFigure(view);
  if (view === null || share === null) return null;
  return {
    key: 'short',
    name: say`year ${String(view.year)} reaches ${share} of its target`,
    sentence: rungSentence(view, 'belowTarget'),
  };
}

/** The gravest first. */
const RUNGS = ['prolonged', 'lowTwice', 'repeated', 'low'] as const;

function rung(subject: ReadySubject, chosenYear: number): Finding | null {
  const view = yearWhere(subject, chosenYear, (one) => reasonIn(one, RUNGS) !== null);
  const reason = view === null ? null : reasonIn(view, RUNGS);
  if (view === null || reason === null) return null;
  return {
    key: 'rung',
    name: say`year ${String(view.year)} stands on ${rowFigure(view)} of 4`,
    sentence: rungSentence(view, reason),
  };
}

function notSupported(subject: ReadySubject, chosenYear: number): Finding | null {
  const reasons = ['supportedPayBelowBase'] as const;
  const view = yearWhere(subject, chosenYear, (one) => reasonIn(one, reasons) !== null);
  const [supported, base] =
    view === null ? [null, null] : [supportedFigure(view), baseFigure(view)];
  if (view === null || supported === null || base === null) return null;
  return {
    key: 'notSupported',
    name: say`the work of year ${String(view.year)} supports ${supported} of a ${baseNoun(view)} of ${base}`,
    sentence: rungSentence(view, 'supportedPayBelowBase'),
  };
}

function cut(subject: ReadySubject): Finding | null {
  const event = firstCut(subject);
  if (event === undefined) return null;
  const view = yearView(subject, 1);
  const noun = baseNoun(view);
  const { base } = eventFigures(view, event);
  return {
    key: 'cut',
    name: say`the ${noun} falls to ${base} in ${nameOf(view, event.month)}`,
    sentence: say`In ${nameOf(view, event.month)} the ${noun} is recalculated: ${rebaseOutcome(view, event)}.`,
  };
}

function ended(subject: ReadySubject): Finding | null {
  const event = firstEnd(subject);
  if (event === undefined) return null;
  const view = yearView(subject, 1);
  const when = nameOf(view, event.month);
  const paid = termFigure(
    subject.offer,
    'rebase.dollarsPerWrvu',
    rate(round(event.supported.rate)),
  );
  return {
    key: 'ended',
    name: say`from ${when} on all pay is production, at ${paid}`,
    sentence: say`In ${when}, by the rebasing terms, ${rebaseOutcome(view, event)}.`,
  };
}

/** Whether the months of a year are paid by production alone. */
export function isProduction(view: YearView): boolean {
  return view.terms.model === 'production';
}

/** Whether every year is known to reach its target. */
export function reachesEveryTarget({ ledger }: ReadySubject): boolean {
  return ledger.every(({ attainment }) => attainment !== null && reaches(attainment, ratio(1)));
}

function production(subject: ReadySubject, chosenYear: number): Finding | null {
  if (firstEnd(subject) !== undefined || reachesEveryTarget(subject)) return null;
  const view = yearWhere(subject, chosenYear, isProduction);
  const paid = view === null ? null : rateInForce(view);
  if (view === null || paid === null) return null;
  return {
    key: 'production',
    name: say`all pay of year ${String(view.year)} is production, at ${paid}`,
    sentence: say`In year ${String(view.year)} all pay is production: ${paid} for a wRVU, and no base.`,
  };
}

/** The rate of the contract's first tier in a year, as it was entered. */
function rateInForce({ subject, terms }: YearView) {
  const [first] = terms.tiers;
  if (first === undefined) return null;
  const path = `phases[${terms.phase}].productivity.tiers[0].dollarsPerWrvu`;
  return termFigure(subject.offer, path, rate(first.dollarsPerWrvu));
}
