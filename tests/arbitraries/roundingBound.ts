import type { MonthRun, Plan } from '../../src/compensation/index.ts';
import type { Worked } from '../builders/work.ts';

/**
 * How many cents a year's pay may lie off the straight line that it would follow if nothing were
 * rounded, while every decision of the model stays as it is. Each rounding moves an amount by half a
 * unit at most, and the amount carries that on to the pay by the factor by which the model multiplies
 * it:
 *
 * - a year's volume by half a hundredth of a wRVU (by nothing where its factor is whole), which the
 *   tiers carry on at no more than the highest rate;
 * - a new base by half a cent and by its look-back's wRVUs × 12 ÷ months × rate × credit; a raise or
 *   a limit in percent carries on what the old base was off, and half a cent more;
 * - a month's base by one cent and a twelfth of what the annual base is off, and the threshold that
 *   follows it by the same, ÷ the first rate × the highest;
 * - a settlement by half a cent; an earlier one by its share in a balance or in what is settled.
 */
export function roundingBound({ plan, ran }: Worked, year: number): number {
  const rate = highestRate(plan);
  const off = volumesOff(plan);
  const offOf = (months: readonly MonthRun[]) =>
    months.reduce(
      (sum, { planMonth }) => sum + shareOf(plan, planMonth.month) * (off[planMonth.year - 1] ?? 0),
      0,
    );
  let base = 0;
  let settled = 0;
  let paid = 0;
  let thresholds = 0;
  for (const month of ran.months.slice(0, 12 * year)) {
    const { planMonth } = month;
    if (planMonth.statedBase !== null) base = 0;
    else if (planMonth.monthOfYear === 1 && planMonth.month > 1)
      base = base * (1 + planMonth.raise / 10_000) + (base > 0 ? 0.5 : 0);
    const event = ran.events.find((found) => found.month === planMonth.month);
    if (event?.outcome === 'base' && plan.rebase !== null) {
      const { lookBack, rate: rebaseRate, creditPercent } = event.supported;
      const looked = ran.months.slice(lookBack.fromMonth - 1, lookBack.toMonth);
      const perHundredth =
        ((12 * asNumber(rebaseRate)) / asNumber(lookBack.months) / 10_000) *
        (creditPercent / 10_000);
      const { maxRaisePercent } = plan.rebase;
      const old = base * (1 + (maxRaisePercent ?? 0) / 10_000) + (base > 0 ? 0.5 : 0);
      base = Math.max(offOf(looked) * perHundredth + 0.5, old);
    }
    const ofMonth = base === 0 ? 0 : base / 12 + 1;
    const first = month.terms.tiers[0]?.dollarsPerWrvu ?? 0;
    if (month.startsAtBase && first > 0) thresholds += (base / 12 / first) * rate * 10_000;
    if (planMonth.year === year) paid += ofMonth;
    settled += ofMonth;
  }
  const settlements = ran.settlements.filter(({ month }) => month <= 12 * year).length;
  return (
    paid + settled + thresholds + 0.5 * settlements + rate * offOf(ran.months.slice(0, 12 * year))
  );
}

/** The highest rate that the plan pays, in cents per hundredth of a wRVU. */
function highestRate({ months, rebase }: Plan): number {
  const paid = months.flatMap(({ terms, contractRate }) => [
    ...terms.tiers.map(({ dollarsPerWrvu }) => dollarsPerWrvu),
    rebase?.dollarsPerWrvu ?? contractRate ?? 0,
  ]);
  return Math.max(...paid) / 10_000;
}

/** Hundredths by which each year's volume may lie off: its one rounding. */
function volumesOff(plan: Plan): readonly number[] {
  return plan.volumeFactors.map(({ n, d }) => (BigInt(n) % BigInt(d) === 0n ? 0 : 0.5));
}

function shareOf({ shares }: Plan, month: number): number {
  return (shares.numerators[month - 1] ?? 0) / shares.denominator;
}

function asNumber({ n, d }: { readonly n: number | bigint; readonly d: number | bigint }): number {
  return Number(n) / Number(d);
}

/**
 * Cents that a year may lose by rounding alone: one for each base in force in it beyond the first and
 * each month on leave, whose parts of the annual base round apart; and one for each withhold beyond
 * the first, since two halves of a cent are two cents withheld.
 */
export function centsOfRounding({ years, plan }: Worked, year: number): number {
  const events = years[year - 1]?.events.length ?? 0;
  const onLeave = plan.months.filter((month) => month.year === year && month.leave > 0).length;
  const withholds = plan.offer.items.filter(({ kind }) => kind === 'withhold').length;
  return events + onLeave + Math.max(0, withholds - 1);
}
