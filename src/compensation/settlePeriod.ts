import type { Deficit, Model } from './offer.ts';
import type { MonthRun } from './monthRun.ts';
import type { Ratio } from './ratio.ts';
import { plus, ZERO } from './ratio.ts';
import type { Scheduled } from './schedule.ts';
import { schedule } from './schedule.ts';
import { periodThresholds } from './threshold.ts';
import type { Cents } from './units.ts';
import { cents } from './units.ts';

/** One settlement of productivity pay, with everything that it rests on. */
export interface Settlement {
  /** The last month of the period, in which it is settled. */
  readonly month: number;
  /** The months of the period itself. */
  readonly period: readonly MonthRun[];
  /** The months that it is measured over: the period, or the plan year to date. */
  readonly measured: readonly MonthRun[];
  /** Exact wRVUs of the measured months, and the thresholds, one a tier. */
  readonly wrvus: Ratio;
  readonly thresholds: readonly Ratio[];
  readonly scheduled: Scheduled;
  /** Base paid in the measured months. */
  readonly basePaid: Cents;
  /** Due after what this plan year has settled already. */
  readonly due: Cents;
  readonly settledBefore: Cents;
  readonly isLastOfYear: boolean;
  readonly deficitBefore: Cents;
  readonly deficitAfter: Cents;
  /** What this settlement pays; negative where the physician pays back. */
  readonly paid: Cents;
}

/** What a settlement starts from. */
export interface Period {
  readonly period: readonly MonthRun[];
  readonly yearToDate: readonly MonthRun[];
  readonly settledBefore: Cents;
  readonly deficitBefore: Cents;
  readonly isLastOfYear: boolean;
}

/** Settles a period under the terms in force in it, by the table of models. */
export function settlePeriod(from: Period): Settlement {
  const { period, settledBefore, deficitBefore, isLastOfYear } = from;
  const last = period.at(-1);
  if (last === undefined) throw new RangeError('a period has at least one month');
  const { terms } = last;
  const measured = terms.isCumulative ? from.yearToDate : period;
  const wrvus = measured.reduce((sum, month) => plus(sum, month.wrvus), ZERO);
  const thresholds = periodThresholds(measured);
  const scheduled = schedule(terms, thresholds, wrvus);
  const basePaid = cents(measured.reduce((sum, month) => sum + month.basePaid, 0));
  const earned = earnedOver(terms.model, scheduled.cents, basePaid);
  const due = cents(terms.isCumulative ? earned - settledBefore : earned);
  const waits = due < 0 && terms.isCumulative && !isLastOfYear;
  return {
    month: last.planMonth.month,
    period,
    measured,
    wrvus,
    thresholds,
    scheduled,
    basePaid,
    due,
    settledBefore,
    isLastOfYear,
    deficitBefore,
    ...(waits
      ? { paid: cents(0), deficitAfter: deficitBefore }
      : settle(due, deficitBefore, terms.deficit)),
  };
}

function earnedOver(model: Model, scheduled: Cents, basePaid: Cents): number {
  switch (model) {
    case 'salary':
      return 0;
    case 'bonus':
    case 'production':
      return scheduled;
    case 'greaterOf':
      return Math.max(0, scheduled - basePaid);
    case 'draw':
      return scheduled - basePaid;
  }
}

function settle(
  due: Cents,
  deficit: Cents,
  rule: Deficit,
): Pick<Settlement, 'paid' | 'deficitAfter'> {
  if (due >= 0) {
    const recovered = Math.min(deficit, due);
    return { paid: cents(due - recovered), deficitAfter: cents(deficit - recovered) };
  }
  switch (rule) {
    case 'forgiven':
      return { paid: cents(0), deficitAfter: deficit };
    case 'carried':
      return { paid: cents(0), deficitAfter: cents(deficit - due) };
    case 'repaid':
      return { paid: due, deficitAfter: deficit };
  }
}
