import type { Offer, Ratio, WrvuHundredths } from '../compensation/index.ts';
import { compile, plus, ratio, times, wrvuHundredths, ZERO } from '../compensation/index.ts';
import { monthAround, monthOfText } from './day.ts';
import type { MeasuredYear } from './measuredYear.ts';

/** The most contract years that a file knows. */
const mostYears = 10;

/**
 * The target of a measured year, exact, in hundredths: a twelfth of the annual one for each month,
 * less its share on leave where the target is prorated, a month that the year has in part by its days.
 * Six months of a year of 5,000 are 2,500. Null where a month has none, or lies outside the contract.
 */
export function targetOfYear(offer: Offer, { worksFrom, to }: MeasuredYear): Ratio | null {
  const volume = { ...offer.volume, annualWrvus: wrvuHundredths(0) }; // a target needs none
  const compiled = compile({ ...offer, volume }, mostYears, null);
  if (compiled.kind === 'missing' || offer.startMonth === null) return null;
  const starts = monthOfText(offer.startMonth).count;
  let target = ZERO;
  for (let day = worksFrom; day <= to;) {
    const month = monthAround(day);
    const planned = compiled.plan.months[month.count - starts];
    if (planned === undefined || planned.annualTarget === null) return null;
    const last = Math.min(month.to, to);
    const carried = planned.isProrated ? 100 - planned.leave : 100;
    const ofMonth = ratio(planned.annualTarget * carried, 1200);
    target = plus(target, times(ofMonth, ratio(last - day + 1, month.days)));
    day = month.to + 1;
  }
  return target;
}

/** What a year's volume is multiplied by for the contract year of a measured one; null past the contract's years. */
export function volumeFactorOf(offer: Offer, contractYear: number | null): Ratio | null {
  const volume = { ...offer.volume, annualWrvus: wrvuHundredths(0) }; // the factors need none
  const compiled = compile({ ...offer, volume }, mostYears, null);
  return compiled.kind === 'ready' && contractYear !== null
    ? (compiled.plan.volumeFactors[contractYear - 1] ?? null)
    : null;
}

/**
 * The annual target in force on the last day of a measured year: 5,000 also in a half year, or with
 * a leave that takes some of it off. Null where there is none, or the year ends past the contract's.
 */
export function annualTargetOf(offer: Offer, { to }: MeasuredYear): WrvuHundredths | null {
  const volume = { ...offer.volume, annualWrvus: wrvuHundredths(0) }; // a target needs none
  const compiled = compile({ ...offer, volume }, mostYears, null);
  if (compiled.kind === 'missing' || offer.startMonth === null) return null;
  const month = monthAround(to).count - monthOfText(offer.startMonth).count;
  const annual = compiled.plan.months[month]?.annualTarget ?? null;
  return annual === null ? null : wrvuHundredths(annual);
}
