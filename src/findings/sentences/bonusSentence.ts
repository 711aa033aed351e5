import type { Settlement } from '../../compensation/index.ts';
import { wrvuNoun } from '../formatWords.ts';
import { periodNoun } from '../periodNoun.ts';
import { listedParts, say } from '../say.ts';
import type { Sentence } from '../sentence.ts';
import type { YearView } from '../yearView.ts';
import {
  distanceFigure,
  measuredFigure,
  measuredWrvus,
  paidFigure,
  partFigure,
  settledUnder,
  spanOf,
  startOf,
  thresholdFigure,
  tierRateFigure,
  totalPaid,
} from './settled.ts';

/** The bonus above a threshold: none and how far away, or what it is and from what. */
export function bonusSentence(view: YearView): Sentence {
  const settlements = settledUnder(view);
  const paying = payingTier(view);
  if (paying === null)
    return say`The rates written for the bonus are all zero, so it pays nothing.`;
  const standAlone = settlements.length > 1 && !view.terms.isCumulative;
  if (standAlone) return bonusByPeriod(view, settlements, paying);
  const last = settlements.at(-1);
  if (last === undefined) return [];
  const [first] = settlements;
  if (first !== undefined && measuresOther(first, last)) {
    return byPlanYear(view, settlements, paying);
  }
  if (last.scheduled.tier < paying) return noBonus(view, last, paying);
  return totalPaid(settlements) === 0 && last.deficitBefore === last.deficitAfter
    ? exactlyAt(view, last, paying)
    : bonus(view, settlements, last);
}

/** Whether two settlements on a plan year so far are of two plan years. */
function measuresOther(one: Settlement, other: Settlement): boolean {
  return one.measured[0]?.planMonth.month !== other.measured[0]?.planMonth.month;
}

/**
 * A contract year that settles parts of two plan years, each on all of its own months so far: what
 * each pays in it, and from what.
 */
function byPlanYear(view: YearView, settlements: readonly Settlement[], paying: number): Sentence {
  const [first, last] = [settlements[0], settlements.at(-1)];
  if (first === undefined || last === undefined) return [];
  const ended = settlements.filter((one) => !measuresOther(one, first));
  const running = settlements.filter((one) => !measuresOther(one, last));
  const year = String(view.year);
  if (totalPaid(settlements) === 0 && last.scheduled.tier < paying) {
    return say`No bonus is settled in year ${year}${nextStart(view, last, paying)}.`;
  }
  const parts = [ended, running].map((own) => planYearPart(view, own, paying));
  return say`The bonus settled in year ${year} is ${paidFigure(view, settlements)} (each time on all of the plan year so far): ${listedParts(parts, '; ')}.`;
}

/** "$3,360 for January 2030 to June 2030 (70 wRVUs above 2,080, at $48.00 each)". */
function planYearPart(view: YearView, own: readonly Settlement[], paying: number): Sentence {
  const last = own.at(-1);
  if (last === undefined) return [];
  if (totalPaid(own) === 0 && last.scheduled.tier < paying) {
    return say`none${nextStart(view, last, paying)}`;
  }
  const paid = partFigure(view, own, last);
  const isWhole = own[0]?.settledBefore === 0 && last.scheduled.cents === totalPaid(own);
  return isWhole
    ? say`${paid}${spanOf(view, last)} (${reason(view, last)})`
    : say`${paid}${spanOf(view, last)}, less what year ${String(view.year - 1)} settled of it`;
}

/** " for January 2029 to June 2029: it starts at 1,768 wRVUs, 784.2 more". */
function nextStart(view: YearView, last: Settlement, paying: number): Sentence {
  const starts = thresholdFigure(view, last, paying);
  const more = distanceFigure(view, 'toBonus', last, paying);
  return say`${spanOf(view, last)}: it starts at ${starts} wRVUs, ${more} more`;
}

/** The first tier that pays something, counted from 0. */
function payingTier({ terms }: YearView): number | null {
  const tier = terms.tiers.findIndex(({ dollarsPerWrvu }) => dollarsPerWrvu > 0);
  return tier === -1 ? null : tier;
}

function noBonus(view: YearView, settlement: Settlement, tier: number): Sentence {
  const starts = thresholdFigure(view, settlement, tier);
  const more = distanceFigure(view, 'toBonus', settlement, tier);
  const none = say`There is no bonus${spanOf(view, settlement)}: it starts at ${starts} wRVUs, ${more} more`;
  return view.terms.applies === 'wholeFromFirst'
    ? say`${none}.`
    : say`${none}; reaching ${starts} itself pays nothing extra.`;
}

function exactlyAt(view: YearView, settlement: Settlement, tier: number): Sentence {
  const starts = thresholdFigure(view, settlement, tier);
  return say`There is no bonus${spanOf(view, settlement)}: you are at ${starts} wRVUs, where it starts, and only wRVUs above that are paid, at ${tierRateFigure(view, tier)} each.`;
}

function bonus(view: YearView, settlements: readonly Settlement[], last: Settlement): Sentence {
  const times =
    settlements.length === 1
      ? ''
      : `, settled ${String(settlements.length)} times, each time on all of the plan year so far`;
  const paid = paidFigure(view, settlements);
  return say`The bonus${spanOf(view, last)} is ${paid}${times}: ${reason(view, last)}.`;
}

/** "500 wRVUs above 5,000, at $50.00 each". */
function reason(view: YearView, settlement: Settlement): Sentence {
  const { tier } = settlement.scheduled;
  const { terms } = view;
  const hundredths = measuredWrvus(settlement) - startOf(settlement, 0);
  const above = say`${distanceFigure(view, 'aboveThreshold', settlement, 0)} ${wrvuNoun(hundredths)}`;
  switch (terms.applies) {
    case 'marginal': {
      if (tier === 0 && startOf(settlement, 0) === 0) {
        return say`${tierRateFigure(view, 0)} for every wRVU`;
      }
      if (tier === 0) {
        return say`${above} above ${thresholdFigure(view, settlement, 0)}, at ${tierRateFigure(view, 0)} each`;
      }
      const steps = terms.tiers.slice(0, tier + 1).flatMap(({ dollarsPerWrvu }, index) => {
        const from = thresholdFigure(view, settlement, index);
        return dollarsPerWrvu === 0 ? [] : [say`${tierRateFigure(view, index)} above ${from}`];
      });
      return say`each wRVU pays ${listedParts(steps)}`;
    }
    case 'wholeAboveThreshold': {
      const all = say`${above} above ${thresholdFigure(view, settlement, 0)}, at ${tierRateFigure(view, tier)} each`;
      return tier === 0
        ? all
        : say`all ${all}, the rate reached at ${thresholdFigure(view, settlement, tier)}`;
    }
    case 'wholeFromFirst': {
      return say`${thresholdFigure(view, settlement, tier)} wRVUs are reached, so all ${measuredFigure(view, settlement)} pay ${tierRateFigure(view, tier)} each`;
    }
  }
}

/** Periods that each stand alone: how many pay, and where each starts. */
function bonusByPeriod(
  view: YearView,
  settlements: readonly Settlement[],
  paying: number,
): Sentence {
  const noun = periodNoun(view.terms);
  const best = settlements.reduce((a, b) => (gap(b, paying) < gap(a, paying) ? b : a));
  const paid = settlements.filter(({ scheduled }) => scheduled.cents > 0).length;
  const starts = thresholdFigure(view, best, paying);
  const isAlike = settlements.every((one) => gap(one, paying) === gap(best, paying));
  if (paid === 0) {
    const short = distanceFigure(view, 'toBonus', best, paying);
    if (gap(best, paying) === 0) {
      return say`There is no bonus: each ${noun} is settled by itself, and ${isAlike ? 'each' : 'the best'} is at ${starts} wRVUs, exactly where the bonus starts.`;
    }
    return say`There is no bonus: each ${noun} is settled by itself and needs ${view.terms.applies === 'wholeFromFirst' ? '' : 'more than '}${starts} wRVUs; ${isAlike ? 'each' : 'the best'} is ${short} short.`;
  }
  const amount = paidFigure(view, settlements);
  if (isFromFirstWrvu(view, settlements)) {
    return say`The bonus is ${amount}: ${tierRateFigure(view, 0)} for every wRVU, settled each ${noun}.`;
  }
  const count = paid === settlements.length ? `all ${paid}` : `${paid} of ${settlements.length}`;
  const passes = paid === 1 ? 'passes' : 'pass';
  const from =
    startOf(best, paying) === 0 ? say`pay` : say`${passes} ${starts} wRVUs, where the bonus starts`;
  return say`The bonus is ${amount}: each ${noun} is settled by itself, and ${count} ${from}.`;
}

function isFromFirstWrvu({ terms }: YearView, settlements: readonly Settlement[]): boolean {
  return terms.tiers.length === 1 && settlements.every((one) => startOf(one, 0) === 0);
}

/** wRVUs that a settlement lacks to a tier, in hundredths. */
function gap(settlement: Settlement, tier: number): number {
  return startOf(settlement, tier) - measuredWrvus(settlement);
}
