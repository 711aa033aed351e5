import { carriedShare } from './threshold.ts';
import type { YearOnLadder } from './ladder.ts';
import { renewalLadder } from './ladder.ts';
import type { Payback } from './payback.ts';
import { payback } from './payback.ts';
import type { Ratio } from './ratio.ts';
import { over, plus, ratio, round, times, ZERO } from './ratio.ts';
import type { RebaseEvent } from './rebase.ts';
import type { MonthRun } from './monthRun.ts';
import type { Run } from './run.ts';
import type { SupportedPay } from './supportedPay.ts';
import { supportedPayAtYearEnd } from './supportedPay.ts';
import type { BasisPoints, Cents } from './units.ts';
import { basisPoints, cents } from './units.ts';
import type { YearPay } from './yearPay.ts';
import { yearPay } from './yearPay.ts';

/** One contract year: what it pays, and where it leaves the physician. */
export interface YearLedger {
  readonly year: number;
  readonly pay: YearPay;
  /** The year's wRVUs, exact, in hundredths. */
  readonly credited: Ratio;
  /** The year's target, exact, in hundredths; null when a month has none. */
  readonly target: Ratio | null;
  /** Credited ÷ target; null without a target or with one of 0. */
  readonly attainment: Ratio | null;
  /** The annual base in force in the year's last month; null under production. */
  readonly annualBase: Cents | null;
  readonly supported: SupportedPay | null;
  readonly ladder: YearOnLadder;
  readonly events: readonly RebaseEvent[];
  /** The balance of deficits after the year's settlements. */
  readonly deficit: Cents;
  /** Payback by the written formula on resigning at the end of the year. */
  readonly owedBackIfLeaving: Payback;
}

/** The year ledger of a run. */
export function ledger(ran: Run): readonly YearLedger[] {
  const years = Array.from({ length: ran.plan.years }, (_, index) => yearFacts(ran, index + 1));
  const ladder = renewalLadder(ran, years);
  return years.map((facts, index) => ({
    ...facts,
    ladder: ladder[index] ?? { rung: null, reasons: [], isExplained: false, running: [] },
  }));
}

function yearFacts(ran: Run, year: number): Omit<YearLedger, 'ladder'> {
  const { plan } = ran;
  const pay = yearPay(ran, year);
  const wrvus = ran.months.map((month) => month.wrvus);
  const annualBase = pay.months.at(-1)?.annualBase ?? null;
  const credited = pay.months.reduce((sum, month) => plus(sum, month.wrvus), ZERO);
  const target = targetOf(pay.months);
  return {
    year,
    pay,
    credited,
    target,
    attainment: target === null || target.n === 0 ? null : over(credited, target),
    annualBase,
    supported: supportedPayAtYearEnd(plan, wrvus, year, annualBase),
    events: ran.events.filter(({ month }) => month > 12 * (year - 1) && month <= 12 * year),
    deficit: ran.deficits[12 * year - 1] ?? cents(0),
    owedBackIfLeaving: payback(plan.offer, 12 * year, 'resign'),
  };
}

/** Credited ÷ target as it is printed, in basis points: 4,200 of 5,000 wRVUs are 8,400; null where unknown. */
export function attainmentPercent({
  attainment,
}: Pick<YearLedger, 'attainment'>): BasisPoints | null {
  return attainment === null ? null : basisPoints(round(times(attainment, ratio(10_000))));
}

/** The target of a run of months, exact; null when a month has none, on leave or not. */
export function targetOf(months: readonly MonthRun[]): Ratio | null {
  let target = ZERO;
  for (const month of months) {
    const { annualTarget } = month.planMonth;
    if (annualTarget === null) return null;
    target = plus(target, ratio(annualTarget * carriedShare(month), 1200));
  }
  return target;
}
