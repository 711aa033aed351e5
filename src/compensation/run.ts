import { basePayOfMonth, raised } from './basePay.ts';
import type { MonthRun } from './monthRun.ts';
import type { Plan, PlanMonth, ProductivityTerms, RebaseTerms } from './plan.ts';
import { monthOf } from './plan.ts';
import type { Ratio } from './ratio.ts';
import { ZERO } from './ratio.ts';
import type { RebaseEvent } from './rebase.ts';
import { rebase } from './rebase.ts';
import type { Settlement } from './settlePeriod.ts';
import { settlePeriod } from './settlePeriod.ts';
import type { Cents, WrvuHundredths } from './units.ts';
import { cents, rateUnits, wrvuHundredths } from './units.ts';
import { monthlyWrvus } from './volume.ts';

/** A plan settled at given monthly wRVUs. */
export interface Run {
  readonly plan: Plan;
  /** By contract year; null where months were worked that no year's volume gives. */
  readonly volumes: readonly WrvuHundredths[] | null;
  readonly months: readonly MonthRun[];
  /** In time order; one for each period that ends within the horizon. */
  readonly settlements: readonly Settlement[];
  readonly events: readonly RebaseEvent[];
  /** By month: the balance of deficits at its end, after what is settled in it. */
  readonly deficits: readonly Cents[];
}

/** Works a plan at the volumes of its contract years, in hundredths of a wRVU. */
export function run(plan: Plan, volumes: readonly WrvuHundredths[]): Run {
  return { ...runMonths(plan, monthlyWrvus(plan, volumes)), volumes };
}

/**
 * Works a plan as far as a contract year needs it: one month past its end, because new terms there
 * settle the period before. Its years up to that one are those of the whole run.
 */
export function runThrough(plan: Plan, volumes: readonly WrvuHundredths[], year: number): Run {
  const months = plan.months.slice(0, 12 * year + 1);
  return run({ ...plan, months }, volumes);
}

/**
 * The run of somebody who leaves at the end of a month: leaving cuts the running period as new terms
 * do, so that its last settlement is that of the months worked in it.
 */
export function runUntil(ran: Run, month: number): Run {
  const plan = { ...ran.plan, months: ran.plan.months.slice(0, month) };
  const wrvus = ran.months.map((each) => each.wrvus);
  return { ...runMonths(plan, wrvus, true), volumes: ran.volumes };
}

/** Works a plan month by month: base, rebase events and settlements, at exact monthly wRVUs. */
export function runMonths(plan: Plan, wrvus: readonly Ratio[], isLeft = false): Run {
  const months: MonthRun[] = [];
  const settlements: Settlement[] = [];
  const events: RebaseEvent[] = [];
  const deficits: Cents[] = [];
  let annualBase: Cents | null = null;
  let follows = false;
  let deficit = cents(0);
  let settled = cents(0);
  let periodStart = 1;
  let yearStart = 1;

  const settle = (upTo: number, isLastOfYear: boolean): void => {
    const last = months[upTo - 1];
    if (last !== undefined && last.terms.model !== 'salary') {
      const settlement = settlePeriod({
        period: months.slice(periodStart - 1, upTo),
        yearToDate: months.slice(yearStart - 1, upTo),
        settledBefore: settled,
        deficitBefore: deficit,
        isLastOfYear,
      });
      settlements.push(settlement);
      deficit = settlement.deficitAfter;
      if (settlement.due > 0) settled = cents(settled + settlement.due);
    }
    periodStart = upTo + 1;
    if (!isLastOfYear) return;
    yearStart = upTo + 1;
    settled = cents(0);
  };

  for (const planMonth of plan.months) {
    const { month } = planMonth;
    const before = months.at(-1);
    let terms =
      planMonth.statesProductivity || before === undefined ? planMonth.terms : before.terms;
    if (planMonth.statesProductivity) follows = false;
    annualBase = baseAtStart(planMonth, terms, before, annualBase);
    if (plan.rebase !== null && planMonth.isRebase && terms.model !== 'production') {
      const event = rebase(plan, plan.rebase, wrvus, month, annualBase ?? cents(0));
      events.push(event);
      if (event.outcome === 'base') {
        annualBase = event.base;
        follows ||= plan.rebase.thresholdFollows && canFollow(terms);
      }
      if (event.outcome === 'production') {
        terms = productionByRebase(terms, plan, plan.rebase, month);
        annualBase = before?.annualBase ?? annualBase;
      }
    }
    const isCut = before !== undefined && terms !== before.terms;
    if (isCut) settle(month - 1, true);
    else if (before !== undefined && endsPeriod(before)) settle(month - 1, endsPlanYear(before));
    if (before !== undefined) deficits.push(deficit);
    if (dropsBalance(planMonth, terms)) deficit = cents(0);
    const inForce = terms.model === 'production' ? null : annualBase;
    months.push({
      planMonth,
      wrvus: wrvus[month - 1] ?? ZERO,
      terms,
      annualBase: inForce,
      basePaid: inForce === null ? cents(0) : basePayOfMonth(inForce, planMonth),
      startsAtBase: terms.startsAtBase || follows,
    });
  }
  const last = months.at(-1);
  if (last !== undefined && (isLeft || endsPeriod(last))) {
    settle(months.length, isLeft || endsPlanYear(last));
  }
  deficits.push(deficit);
  return { plan, volumes: null, months, settlements, events, deficits };
}

/** The base as the month begins: stated in it, raised at an anniversary, or running on. */
function baseAtStart(
  planMonth: PlanMonth,
  terms: ProductivityTerms,
  before: MonthRun | undefined,
  annualBase: Cents | null,
): Cents | null {
  if (planMonth.statedBase !== null) return planMonth.statedBase;
  return annualBase !== null && isRaiseDue(planMonth, terms, before)
    ? raised(annualBase, planMonth)
    : annualBase;
}

/** Whether a base that no phase states anew is raised as the month begins: at an anniversary between two months with a base. */
export function isRaiseDue(
  { statedBase, monthOfYear }: PlanMonth,
  terms: ProductivityTerms,
  before: MonthRun | undefined,
): boolean {
  if (statedBase !== null || monthOfYear !== 1 || before === undefined) return false;
  return before.terms.model !== 'production' && terms.model !== 'production';
}

/** Whether new productivity terms drop the balance of deficits as the month begins: those that carry none. */
export function dropsBalance(
  { statesProductivity }: PlanMonth,
  { deficit }: ProductivityTerms,
): boolean {
  return statesProductivity && deficit !== 'carried';
}

/** Months since the plan year began, from 0. */
function monthOfPlanYear({ planMonth, terms }: MonthRun): number {
  return (planMonth.month - terms.planYearStartsInMonth + 12) % 12;
}

function endsPeriod(month: MonthRun): boolean {
  return (monthOfPlanYear(month) + 1) % month.terms.everyMonths === 0;
}

function endsPlanYear(month: MonthRun): boolean {
  return monthOfPlanYear(month) === 11;
}

/** A threshold can follow the base under a bonus whose first tier pays something. */
function canFollow(terms: ProductivityTerms): boolean {
  return terms.model === 'bonus' && (terms.tiers[0]?.dollarsPerWrvu ?? 0) > 0;
}

/** Pay by production from a rebase on: one tier from the first wRVU, measured as before. */
function productionByRebase(
  terms: ProductivityTerms,
  plan: Plan,
  rebaseTerms: RebaseTerms,
  month: number,
): ProductivityTerms {
  const rate = rebaseTerms.dollarsPerWrvu ?? monthOf(plan, month - 1).contractRate ?? rateUnits(0);
  return {
    ...terms,
    model: 'production',
    applies: 'marginal',
    tiers: [{ fromWrvus: wrvuHundredths(0), printedFrom: null, dollarsPerWrvu: rate }],
    startsAtBase: false,
    isCumulative: false,
  };
}
