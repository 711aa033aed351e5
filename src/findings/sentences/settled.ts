import type { Settlement } from '../../compensation/index.ts';
import { round } from '../../compensation/index.ts';
import { moneyFigure, termFigure, wrvuFigure } from '../figure.ts';
import { rate } from '../formatNumber.ts';
import type { Figure } from '../sentence.ts';
import type { YearView } from '../yearView.ts';
import { nameOf } from '../yearView.ts';

/** The year's settlements under the terms that are in force at its end. */
export function settledUnder(view: YearView): readonly Settlement[] {
  return view.facts.pay.settlements.filter(({ period }) => period.at(-1)?.terms === view.terms);
}

/** The settlements together pay this. */
export function totalPaid(settlements: readonly Settlement[]): number {
  return settlements.reduce((sum, { paid }) => sum + paid, 0);
}

/** What the year's settlements pay together. */
export function paidFigure(view: YearView, settlements: readonly Settlement[]): Figure {
  const months = settlements.map(({ month }) => nameOf(view, month));
  return moneyFigure(view, totalPaid(settlements), {
    of: `year${view.year}.productivity`,
    title: `Production pay settled in ${months.length === 1 ? months.join('') : `year ${view.year}`}`,
    lines: { steps: 'linesOf', kind: 'productivity' },
    terms: ['phases', 'volume'],
  });
}

/** What the settlements of one plan year pay, where a contract year settles parts of two. */
export function partFigure(view: YearView, own: readonly Settlement[], last: Settlement): Figure {
  return moneyFigure(view, totalPaid(own), {
    of: `year${view.year}.productivity${last.month}`,
    title: `Production pay settled in year ${view.year}${spanOf(view, last)}`,
    lines: { steps: 'settledIn', months: own.map(({ month }) => month) },
    terms: ['phases', 'volume'],
  });
}

/** An amount that the settlements rest on: base or draw paid, or what production earns. */
export function settledMoney(
  view: YearView,
  key: 'basePaid' | 'scheduled' | 'paidBack',
  cents: number,
  title: string,
): Figure {
  return moneyFigure(view, cents, {
    of: `year${view.year}.${key}`,
    title,
    lines: key === 'basePaid' ? { steps: key, cents } : { steps: 'linesOf', kind: 'productivity' },
    terms: ['phases', 'volume'],
  });
}

/** wRVUs that a settlement measures. */
export function measuredFigure(view: YearView, settlement: Settlement): Figure {
  const title = `wRVUs credited${spanOf(view, settlement)}`;
  return wrvuFigure(view, measuredWrvus(settlement), {
    of: `year${view.year}.measured${placeOf(view, settlement)}`,
    title,
    lines: { steps: 'measured', settlement },
    terms: ['volume'],
  });
}

/** wRVUs that lie between what a settlement measures and where a tier starts. */
export function distanceFigure(
  view: YearView,
  key: 'toBonus' | 'toNextTier' | 'aboveThreshold',
  settlement: Settlement,
  tier: number,
): Figure {
  const [start, worked] = [startOf(settlement, tier), measuredWrvus(settlement)];
  const [more, less] = start > worked ? [start, worked] : [worked, start];
  const title =
    start > worked
      ? `wRVUs still to come until ${tierName(tier)} starts${spanOf(view, settlement)}`
      : `wRVUs above where ${tierName(tier)} starts${spanOf(view, settlement)}`;
  return wrvuFigure(view, more - less, {
    of: `year${view.year}.${key}${placeOf(view, settlement)}`,
    title,
    lines: { steps: 'distance', more, less },
    terms: ['phases', 'volume'],
  });
}

function tierName(tier: number): string {
  return tier === 0 ? 'the bonus' : `tier ${tier + 1}`;
}

/** A tier's threshold over the measured months; the written term where they are the same number. */
export function thresholdFigure(view: YearView, settlement: Settlement, tier: number): Figure {
  const title = `Where ${tierName(tier)} starts${spanOf(view, settlement)}`;
  return wrvuFigure(view, startOf(settlement, tier), {
    of: `year${view.year}.threshold${tier}${placeOf(view, settlement)}`,
    title,
    lines: { steps: 'threshold', settlement, tier },
    terms: [`phases[${view.terms.phase}].productivity`, 'phases[0].target', 'printedForFte'],
  });
}

/** The first volume, in whole hundredths, that reaches a tier: 4,333.34 for 260,000 ÷ 60. */
export function startOf(settlement: Settlement, tier: number): number {
  const { n, d } = settlement.thresholds[tier] ?? { n: 0, d: 1 };
  const [top, bottom] = [BigInt(n), BigInt(d)];
  return Number((top + bottom - 1n) / bottom);
}

/** The rate of a tier, as the contract states it. */
export function tierRateFigure(view: YearView, tier: number): Figure {
  const { terms, subject } = view;
  const path = `phases[${terms.phase}].productivity.tiers[${tier}].dollarsPerWrvu`;
  return termFigure(subject.offer, path, rate(terms.tiers[tier]?.dollarsPerWrvu ?? 0));
}

/** " for July 2029 to June 2030" where the measured months are not the contract year, else "". */
export function spanOf(view: YearView, { measured }: Settlement): string {
  const first = measured[0]?.planMonth.month ?? view.firstMonth;
  const last = measured.at(-1)?.planMonth.month ?? view.lastMonth;
  if (first === view.firstMonth && last === view.lastMonth) return '';
  return first === last
    ? ` for ${nameOf(view, first)}`
    : ` for ${nameOf(view, first)} to ${nameOf(view, last)}`;
}

/** Tells the figures of a year's earlier settlement from those of its last. */
function placeOf(view: YearView, { month }: Settlement): string {
  return month === settledUnder(view).at(-1)?.month ? '' : `@${month}`;
}

/** Whole hundredths of the wRVUs measured. */
export function measuredWrvus({ wrvus }: Settlement): number {
  return round(wrvus);
}
