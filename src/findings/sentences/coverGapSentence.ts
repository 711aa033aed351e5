import type { Expression, MonthRun, RebaseEvent } from '../../compensation/index.ts';
import {
  explainAnnualThreshold,
  explainBaseInWrvus,
  hundredthsOf,
} from '../../compensation/index.ts';
import type { ExplainedLine } from '../explanation.ts';
import { moneyFigure, wrvuFigure } from '../figure.ts';
import { wrvuNoun } from '../formatWords.ts';
import { annualStartLines, wrvuLine } from '../goalLines.ts';
import { say } from '../say.ts';
import type { Figure, Sentence } from '../sentence.ts';
import type { YearView } from '../yearView.ts';
import { nameOf } from '../yearView.ts';
import { tierRateFigure } from './settled.ts';

/** A gap of less than one wRVU is a rounding of the contract’s. */
const GAP = 100;

/**
 * The wRVUs between what the base comes to at the bonus rate and where the bonus starts, which
 * neither pays: with the base as it is in the year, and after the recalculation that is next to
 * lower it, where the threshold stays.
 */
export function coverGapSentences(view: YearView): readonly Sentence[] {
  const { months } = view.facts.pay;
  const last = months.at(-1);
  if (last === undefined) return [];
  const past = baseSetBy(view);
  const next = past === null ? nextToSetBase(view) : null;
  return [
    gapSentence(view, last, past),
    next === null ? null : gapSentence(view, next.month, next.event),
  ].filter((sentence) => sentence !== null);
}

/** The recalculation that the base at the year’s end comes from; null where a phase states it. */
function baseSetBy({ subject, lastMonth }: YearView): RebaseEvent | null {
  const event = subject.ran.events.findLast(
    (one) => one.month <= lastMonth && one.outcome === 'base' && one.base !== one.old,
  );
  const stated = subject.plan.months
    .slice(event?.month ?? 0, lastMonth)
    .some(({ statedBase }) => statedBase !== null);
  return event === undefined || stated ? null : event;
}

/** The first recalculation after the year that sets a base, where the same terms still hold. */
function nextToSetBase({ subject, terms, lastMonth }: YearView): {
  readonly event: RebaseEvent;
  readonly month: MonthRun;
} | null {
  const event = subject.ran.events.find(
    (one) => one.month > lastMonth && one.outcome === 'base' && one.base !== one.old,
  );
  const month = event && subject.ran.months[event.month - 1];
  return event === undefined || month?.terms !== terms ? null : { event, month };
}

function gapSentence(view: YearView, month: MonthRun, by: RebaseEvent | null): Sentence | null {
  const { terms, annualBase, startsAtBase } = month;
  const tier = terms.tiers.findIndex(({ dollarsPerWrvu }) => dollarsPerWrvu > 0);
  const isAsked = terms.model === 'bonus' && terms.applies !== 'wholeFromFirst';
  if (!isAsked || tier === -1 || annualBase === null || (tier === 0 && startsAtBase)) return null;
  const covered = explainBaseInWrvus(annualBase, month, tier);
  const threshold = explainAnnualThreshold(month, tier);
  const least = hundredthsOf(covered);
  if (least === 0 || hundredthsOf(threshold) - least < GAP) return null;
  const key = `gap${month.planMonth.month}`;
  const from = rangeFigure(view, `${key}.from`, 'wRVUs that come to the base', covered, (title) => [
    wrvuLine(title, covered),
  ]);
  const to = startFigure(view, `${key}.to`, 'Where the bonus starts', month, tier);
  const base = moneyFigure(view, annualBase, {
    of: `${key}.base`,
    title: `Annual base in ${nameOf(view, month.planMonth.month)}`,
    lines: { steps: 'inForce', month: month.planMonth.month, cents: annualBase },
    terms: ['phases', 'rebase'],
  });
  const rate = tierRateFigure(view, tier);
  if (by === null)
    return say`The base of ${base} is ${from} ${wrvuNoun(least)} at ${rate}, and the bonus starts at ${to}: wRVUs ${from} to ${to} pay nothing.`;
  return say`After rebasing in ${nameOf(view, by.month)} the threshold stays: the base of ${base} is then ${from} ${wrvuNoun(least)} at ${rate}, and at that base wRVUs ${from} to ${to} pay nothing.`;
}

/** Tiers above a paying one that are written at nothing: "wRVUs 5,000 to 6,000 pay nothing". */
export function unpaidTierSentences(view: YearView): readonly Sentence[] {
  const { terms, facts } = view;
  const month = facts.pay.months.at(-1);
  const paying = terms.tiers.findIndex(({ dollarsPerWrvu }) => dollarsPerWrvu > 0);
  if (month === undefined || terms.applies !== 'marginal' || paying === -1) return [];
  return terms.tiers.flatMap(({ dollarsPerWrvu }, tier) => {
    if (tier < paying || dollarsPerWrvu > 0) return [];
    const key = `unpaid${tier}`;
    const from = startFigure(view, `${key}.from`, `Where tier ${tier + 1} starts`, month, tier);
    const rate = tierRateFigure(view, tier);
    if (tier === terms.tiers.length - 1)
      return [
        say`Tier ${String(tier + 1)} is written at ${rate}: wRVUs above ${from} pay nothing.`,
      ];
    const to = startFigure(view, `${key}.to`, `Where tier ${tier + 2} starts`, month, tier + 1);
    return [
      say`Tier ${String(tier + 1)} is written at ${rate}: wRVUs ${from} to ${to} pay nothing.`,
    ];
  });
}

/** Where a tier starts in a full year, as it stands in a month. */
function startFigure(
  view: YearView,
  of: string,
  title: string,
  month: MonthRun,
  tier: number,
): Figure {
  return rangeFigure(view, of, title, explainAnnualThreshold(month, tier), () =>
    annualStartLines(view, title, month, tier),
  );
}

function rangeFigure(
  view: YearView,
  of: string,
  title: string,
  at: Expression,
  lines: (title: string) => readonly ExplainedLine[],
): Figure {
  return wrvuFigure(view, hundredthsOf(at), {
    of,
    title,
    lines: () => lines(title),
    terms: ['phases', 'rebase', 'printedForFte'],
    restsOn: ['wRVUs of a full year.'],
  });
}
