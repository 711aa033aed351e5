import type { YearLedger } from './ledger.ts';
import type { Ratio } from './ratio.ts';
import { over, plus, ratio } from './ratio.ts';
import type { Run } from './run.ts';
import { runMonths } from './run.ts';
import { carriedShare } from './threshold.ts';
import type { Cents } from './units.ts';
import { cents } from './units.ts';
import { yearPay } from './yearPay.ts';

/**
 * Bonus missed: what the year's settlements would have been with each month of it at its target,
 * less what they were, at least 0. Null when a month has no target.
 */
export function bonusMissed(ran: Run, year: YearLedger): Cents | null {
  if (year.target === null) return null;
  const settled = ({ settlements }: { readonly settlements: YearLedger['pay']['settlements'] }) =>
    settlements.reduce((sum, { paid }) => sum + paid, 0);
  const possible = settled(yearPay(runAtTarget(ran, year), year.year));
  return cents(Math.max(0, possible - settled(year.pay)));
}

/** The run with each month of a year at its target, the others as they are. */
export function runAtTarget(ran: Run, { year }: Pick<YearLedger, 'year'>): Run {
  const atTarget = ran.months.map((month): Ratio => {
    const { planMonth } = month;
    if (planMonth.year !== year) return month.wrvus;
    return ratio((planMonth.annualTarget ?? 0) * carriedShare(month), 1200);
  });
  return runMonths(ran.plan, atTarget);
}

/** Effective dollars per wRVU, in ten-thousandths, exact; null for a year without wRVUs. */
export function effectiveRate({ pay, credited }: YearLedger): Ratio | null {
  return credited.n === 0 ? null : over(ratio((pay.recurring + pay.cap) * 10_000), credited);
}

/** What one more wRVU adds to the year's cash, worked in its last month that is not all leave. */
export function nextWrvu(ran: Run, year: YearLedger): Cents {
  const last = year.pay.months.findLast(({ planMonth }) => planMonth.leave < 100);
  if (last === undefined) return cents(0);
  const worked = ran.months.map((month) =>
    month === last ? plus(month.wrvus, ratio(100)) : month.wrvus,
  );
  const more = yearPay(runMonths(ran.plan, worked), year.year);
  return cents(more.cash - year.pay.cash);
}
