import { lastSettlement } from './lastSettlement.ts';
import type { CostRange, LeavingPart } from './leavingPart.ts';
import { sumOf } from './leavingPart.ts';
import { notPayable } from './notPayable.ts';
import type { NoticePay } from './noticePay.ts';
import { noticePay } from './noticePay.ts';
import type { Offer } from './offer.ts';
import { openBalance } from './openBalance.ts';
import type { Ending } from './payback.ts';
import { paybackPart } from './paybackPart.ts';
import { TERM_MONTHS } from './plan.ts';
import type { Run } from './run.ts';
import { tailPart } from './tailPart.ts';
import type { Cents } from './units.ts';
import { cents } from './units.ts';

/** What leaving at the end of a month costs, before tax, for one ending. */
export interface Leaving extends CostRange {
  readonly month: number;
  readonly ending: Ending;
  /** Payback, tail, deficit, not payable as written: in that order, parts of nothing included. */
  readonly parts: readonly LeavingPart[];
  /** The most that the amounts with a bound come to. */
  readonly mostPriced: Cents;
  /** Pay through the notice, which is no part of the cost. */
  readonly noticePay: NoticePay;
}

/** One month's end, for each ending. */
export interface LeavingMonth {
  readonly month: number;
  readonly endings: Readonly<Record<Ending, Leaving>>;
}

/** What leaving costs at the end of each month of a run. */
export function leavingByMonth(ran: Run): readonly LeavingMonth[] {
  return ran.months.map(({ planMonth }) => leavingInMonth(ran, planMonth.month));
}

/** What leaving at the end of a month costs: $15,000 of signing bonus after 18 of 36 months. */
export function leavingInMonth(ran: Run, month: number): LeavingMonth {
  const { offer } = ran.plan;
  const last = lastSettlement(ran, month);
  const whoeverEndsIt = [openBalance(offer, last), notPayable(ran, month, last)];
  const of = (ending: Ending) => leaving(ran, month, ending, whoeverEndsIt);
  return {
    month,
    endings: { resign: of('resign'), letGo: of('letGo'), nonRenewed: of('nonRenewed') },
  };
}

function leaving(
  ran: Run,
  month: number,
  ending: Ending,
  whoeverEndsIt: readonly LeavingPart[],
): Leaving {
  const { offer } = ran.plan;
  const parts = [
    paybackPart(offer, month, ending),
    tailPart(offer, month, ending),
    ...whoeverEndsIt,
  ];
  const priced = parts
    .flatMap(({ amounts }) => amounts)
    .reduce((sum, { least, most }) => sum + (most ?? least), 0);
  return {
    month,
    ending,
    parts,
    ...sumOf(parts),
    mostPriced: cents(priced),
    noticePay: noticePay(ran, month, ending),
  };
}

/** Months running in which leaving costs the same, the first and the last of them. */
export interface MonthsAlike {
  readonly first: number;
  readonly last: number;
  readonly leaving: Leaving;
}

/** The months of the stated term in which an ending costs the least and the most. */
export interface Extremes {
  readonly cheapest: MonthsAlike;
  readonly dearest: MonthsAlike;
}

/**
 * Where leaving costs least and most within the stated term, by the most that has a bound, then by
 * the least: with $30,000 earned over 36 months, month 36 and month 1; month 3 where it takes 90 days'
 * notice. The first of equal stretches.
 */
export function extremesOf(
  ran: Run,
  byMonth: readonly LeavingMonth[],
): Readonly<Record<Ending, Extremes>> {
  const term = ran.plan.offer.termMonths ?? TERM_MONTHS;
  const within = byMonth.slice(0, term);
  const of = (ending: Ending) => {
    const from = Math.min(firstMonthToEnd(ran.plan.offer, ending), within.length);
    return extremes(within.slice(from - 1).map(({ endings }) => endings[ending]));
  };
  return { resign: of('resign'), letGo: of('letGo'), nonRenewed: of('nonRenewed') };
}

/**
 * The first month at whose end an ending can fall, its notice given on the first day: month 3 for 90
 * days, month 1 where no notice is stated. Days are twelfths of a year of 365.
 */
export function firstMonthToEnd({ exit }: Offer, ending: Ending): number {
  const days = {
    resign: exit?.physicianNoticeDays ?? 0,
    letGo: exit?.employerNoticeDays ?? 0,
    nonRenewed: 0,
  }[ending];
  return Math.max(1, Math.ceil((days * 12) / 365));
}

function extremes(found: readonly Leaving[]): Extremes {
  const ordered = found.toSorted(byCost);
  const [cheapest, dearest] = [ordered[0], ordered.at(-1)];
  if (cheapest === undefined || dearest === undefined) throw new RangeError('a term has a month');
  return { cheapest: alike(found, cheapest), dearest: alike(found, dearest) };
}

function byCost(one: Leaving, other: Leaving): number {
  return one.mostPriced - other.mostPriced || one.least - other.least;
}

/** The first stretch of months that cost what this one does. */
function alike(found: readonly Leaving[], like: Leaving): MonthsAlike {
  const isAlike = (each: Leaving) => byCost(each, like) === 0;
  const from = found.findIndex(isAlike);
  const after = found.findIndex((each, index) => index > from && !isAlike(each));
  const to = after === -1 ? found.length - 1 : after - 1;
  const leaving = found[from] ?? like;
  return { first: leaving.month, last: leaving.month + to - from, leaving };
}
