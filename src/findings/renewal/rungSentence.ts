import type { RebaseEvent, RungReason } from '../../compensation/index.ts';
import { shownDollars } from '../formatNumber.ts';
import { listed } from '../formatWords.ts';
import { listedParts, say } from '../say.ts';
import type { Figure, Sentence } from '../sentence.ts';
import { baseNoun } from '../sentences/rebaseSentence.ts';
import { creditedFigure } from '../yearFigures.ts';
import type { YearView } from '../yearView.ts';
import { nameOf, yearView } from '../yearView.ts';
import {
  attainmentFigure,
  baseFigure,
  eventFigures,
  gapFigure,
  missedFigure,
  shortFigure,
  shortOf,
  supportedFigure,
  targetFigure,
} from './ladderFigures.ts';
import type { Threshold } from './thresholdSource.ts';
import { thresholdFigure, whoseThreshold } from './thresholdSource.ts';

/** Why a rung holds in a year, as the numbers have it. */
export function rungSentence(view: YearView, reason: RungReason): Sentence {
  switch (reason) {
    case 'belowTarget':
      return belowTarget(view);
    case 'low':
      return say`Year ${String(view.year)}${attained(view)} is at or below ${limit(view, 'lowPercent')} of its target.`;
    case 'repeated':
      return say`${running(view, 2)} are two running below ${limit(view, 'repeatedPercent')} of their targets.`;
    case 'supportedPayBelowBase':
      return notSupported(view);
    case 'rebaseCutBase':
    case 'rebaseEndedBase':
      return afterRebase(view);
    case 'lowTwice':
      return say`${running(view, 2)} are two running at or below ${limit(view, 'lowPercent')}, and the pay is not supported.`;
    case 'prolonged':
      return say`${running(view, 3)} are three running below ${limit(view, 'prolongedPercent')}, and the pay is not supported.`;
  }
}

function belowTarget(view: YearView): Sentence {
  const year = String(view.year);
  const short = shortOf(view);
  const less = lessPaid(view);
  const target = targetFigure(view);
  if (short <= 0) {
    return say`Year ${year} stays below its target of ${target} by less than a hundredth of a wRVU${less}.`;
  }
  return say`Year ${year} credits ${creditedFigure(view)} wRVUs${shareOf(view)} its target of ${target}, ${shortFigure(view)} short${less}.`;
}

/** ", 84% of". */
function shareOf(view: YearView): Sentence {
  const share = attainmentFigure(view);
  return share === null ? [] : say`, ${share} of`;
}

/** What being short costs in the year itself. */
function lessPaid(view: YearView): Sentence {
  const { terms, facts } = view;
  if (terms.model === 'salary') return [];
  const missed = missedFigure(view);
  const isBonus = terms.model === 'bonus';
  if (missed !== null) {
    return say`; ${isBonus ? 'the bonus' : 'production pay'} is ${missed} less than at the target`;
  }
  const isPaid = facts.pay.settlements.some(({ paid }) => paid !== 0);
  return isBonus && !isPaid ? ['; there is no bonus'] : [];
}

/** " at 64%", where it is not the limit itself that is shown. */
function attained(view: YearView): Sentence {
  const share = attainmentFigure(view);
  return share === null ? [] : say`, at ${share},`;
}

/** "Years 1 and 2, at 84% and 82%,": the latest years that count. */
function running(view: YearView, count: number): Sentence {
  const years = view.facts.ladder.running.slice(0, count).toReversed();
  const shares = years.map((year) => attainmentFigure(yearView(view.subject, year)));
  const known = shares.filter((share) => share !== null);
  const between =
    years.at(-1) === (years[0] ?? 0) + count - 1 ? '' : ' (those between are left out)';
  const names = listed(years.map(String));
  const isSame = new Set(known.map(({ text }) => text)).size === 1;
  const [first] = known;
  const at =
    isSame && first !== undefined
      ? say`each at ${first}`
      : say`at ${listedParts(known.map((share): Sentence => [share]))}`;
  return say`Years ${names}${between}, ${at},`;
}

/** "70% (the article’s)". */
function limit(view: YearView, threshold: Threshold): Sentence {
  const { ladder } = view.subject.plan;
  return say`${thresholdFigure(ladder, threshold)} (${whoseThreshold(ladder, threshold)})`;
}

function notSupported(view: YearView): Sentence {
  const { supported } = view.facts;
  const by =
    supported?.by === 'yardstick'
      ? 'By a yardstick of ours, not the contract’s,'
      : 'By the contract’s formula';
  return say`${by} the work of year ${String(view.year)} supports ${orNone(supportedFigure(view))}: ${orNone(gapFigure(view))} less than the ${baseNoun(view)} of ${orNone(baseFigure(view))}${protectedTo(view)}.`;
}

/** Whether there was a time in which the base could not be recalculated, and when that ends. */
function protectedTo(view: YearView): string {
  const { guaranteedMonths, rebase } = view.subject.offer;
  if (rebase === 'none' || guaranteedMonths === null || guaranteedMonths === 0) return '';
  const month = nameOf(view, guaranteedMonths);
  return `; the months in which it is not recalculated end with ${month}`;
}

function afterRebase(view: YearView): Sentence {
  const event = lastEvent(view);
  if (event === null) return [];
  const month = nameOf(view, event.month);
  const noun = baseNoun(view);
  if (event.outcome === 'production') {
    return say`The recalculation of ${month} ended the ${noun}, and pay is production since.`;
  }
  if (event.outcome !== 'base') return [];
  const { old, base } = eventFigures(view, event);
  const by = shownDollars(event.old) === shownDollars(event.base) ? ' by less than a dollar' : '';
  return say`The recalculation of ${month} lowered the ${noun} from ${old} to ${base}${by}.`;
}

/** The latest recalculation up to the year's end. */
export function lastEvent(view: YearView): RebaseEvent | null {
  return view.subject.ran.events.findLast(({ month }) => month <= view.lastMonth) ?? null;
}

function orNone(figure: Figure | null): Figure | string {
  return figure ?? 'nothing known';
}
