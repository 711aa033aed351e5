import type { Clinic, Offer, Pace, Ratio } from '../compensation/index.ts';
import { asRead, minus, over, plus, ratio, times, ZERO } from '../compensation/index.ts';
import { clinicDaysBetween, daysPerWeek } from './clinicDays.ts';
import { monthAround, monthsLater, monthTextOf } from './day.ts';
import { dayWeights, type ShareBy } from './dayWeights.ts';
import type { MeasuredYear } from './measuredYear.ts';
import { measuredYear } from './measuredYear.ts';

/** A year so far and where it goes; wRVUs exact, in hundredths, as credited. */
export interface YearSoFar {
  readonly year: MeasuredYear;
  readonly by: ShareBy;
  readonly toDate: Ratio;
  /** Of the measured year's work, how much has gone; 0 before it begins, 1 on its last day. */
  readonly gone: Ratio;
  /** What the year ends with at the pace so far; null while nothing of it has gone. */
  readonly projection: Ratio | null;
  /** The same with the rest as in the slowest and the best whole month; null with fewer than two. */
  readonly range: { readonly low: Ratio; readonly high: Ratio } | null;
  /** A whole year of twelve months without leave at the pace so far. */
  readonly annualised: Ratio | null;
  /** Clinic days gone and left, where the clinic's days are known. */
  readonly clinicDays: { readonly gone: Ratio; readonly left: Ratio } | null;
  /** Months within the year so far that are not reported: the pace of the others counts. */
  readonly unreported: readonly string[];
  /** Months that are reported and lie outside the year so far: in no sum. */
  readonly outside: readonly string[];
  /** What the months add up to, where a total is stated that differs; the total counts. */
  readonly monthsSum: Ratio | null;
}

/** The pace of an offer's year, or the terms without which it is not known. */
export type PaceReading =
  | { readonly kind: 'ready'; readonly pace: YearSoFar }
  | { readonly kind: 'missing'; readonly missing: readonly string[] };

/**
 * The year so far of an offer: 1,600 wRVUs in the first six of twelve equal months go to 3,200.
 * Shared out by months unless clinic days are asked for.
 */
export function paceOf(offer: Offer, pace: Pace): PaceReading {
  const measured = measuredYear(offer, pace);
  if (measured.kind === 'missing') return measured;
  if (pace.wrvusToDate === null && pace.months.length === 0)
    return { kind: 'missing', missing: ['pace.wrvusToDate'] };
  const { year } = measured;
  const clinic = asRead(offer.clinic);
  const by = pace.shareBy ?? 'months';
  if (by === 'clinicDays' && (clinic === null || daysPerWeek(clinic) === null))
    return { kind: 'missing', missing: ['clinic.template.daysPerWeek'] };
  return { kind: 'ready', pace: worked({ offer, clinic, pace, year, by }) };
}

interface Asked {
  readonly offer: Offer;
  readonly clinic: Clinic | null;
  readonly pace: Pace;
  readonly year: MeasuredYear;
  readonly by: ShareBy;
}

function worked(asked: Asked): YearSoFar {
  const { offer, clinic, pace, year, by } = asked;
  const { worksFrom, asOf, to } = year;
  const weights = dayWeights(by, { offer, clinic }, worksFrom, to);
  const between = (first: number, last: number) =>
    sum(weights, first - worksFrom, last - worksFrom);
  const whole = between(worksFrom, to);
  const soFar = between(worksFrom, asOf);
  const months = monthsWorked(asked, between);
  const fromMonths = months.counted.reduce((all, { wrvus }) => all + wrvus, 0);
  const isTotal = pace.wrvusToDate !== null;
  const toDate = pace.wrvusToDate ?? fromMonths;
  const paced = isTotal ? soFar : months.counted.reduce((all, { weight }) => all + weight, 0);
  const left = ratio(whole - soFar);
  const estimated = paced === 0 ? ZERO : over(ratio(toDate), ratio(paced));
  const projectedAt = (perWeight: Ratio): Ratio =>
    plus(plus(ratio(toDate), times(estimated, ratio(soFar - paced))), times(perWeight, left));
  return {
    year,
    by,
    toDate: ratio(toDate),
    gone: whole === 0 ? ZERO : ratio(soFar, whole),
    projection: paced === 0 ? null : projectedAt(estimated),
    range: rangeOf(months.whole, projectedAt),
    annualised: paced === 0 ? null : times(estimated, ratio(fullYear(asked))),
    clinicDays: daysOf(clinic, year),
    unreported: isTotal ? [] : months.unreported,
    outside: months.outside,
    monthsSum:
      isTotal && pace.months.length > 0 && months.unreported.length === 0 && fromMonths !== toDate
        ? ratio(fromMonths)
        : null,
  };
}

interface CountedMonth {
  readonly wrvus: number;
  readonly weight: number;
}

/** The months of the year so far, each with the weight of its days that have gone. */
function monthsWorked(
  { pace, year }: Asked,
  between: (first: number, last: number) => number,
): {
  readonly counted: readonly CountedMonth[];
  readonly whole: readonly CountedMonth[];
  readonly unreported: readonly string[];
  readonly outside: readonly string[];
} {
  const { worksFrom, asOf } = year;
  const reported = new Map(pace.months.map(({ month, wrvus }) => [month, Number(wrvus)]));
  const counted: CountedMonth[] = [];
  const whole: CountedMonth[] = [];
  const unreported: string[] = [];
  for (let day = worksFrom; day <= asOf;) {
    const month = monthAround(day);
    const [first, last] = [Math.max(month.from, worksFrom), Math.min(month.to, asOf)];
    const wrvus = reported.get(monthTextOf(month));
    const weight = between(first, last);
    if (wrvus !== undefined) {
      counted.push({ wrvus, weight });
      if (last - first + 1 === month.days && weight > 0) whole.push({ wrvus, weight });
    } else if (weight > 0) unreported.push(monthTextOf(month));
    reported.delete(monthTextOf(month));
    day = month.to + 1;
  }
  const outside = pace.months.map(({ month }) => month).filter((month) => reported.has(month));
  return { counted, whole, unreported, outside };
}

/** The rest of the year as in the slowest and in the best of the whole months. */
function rangeOf(
  whole: readonly CountedMonth[],
  projectedAt: (perWeight: Ratio) => Ratio,
): YearSoFar['range'] {
  if (whole.length < 2) return null;
  const paces = whole
    .map(({ wrvus, weight }) => ratio(wrvus, weight))
    .toSorted((one, other) => Number(minus(one, other).n));
  const [slowest = ZERO, best = ZERO] = [paces[0], paces.at(-1)];
  return { low: projectedAt(slowest), high: projectedAt(best) };
}

/** The weight of twelve months without leave. */
function fullYear({ offer, clinic, year, by }: Asked): number {
  const volume = { ...offer.volume, leave: [] };
  const first = by === 'months' ? monthAround(year.worksFrom).from : year.worksFrom;
  const weights = dayWeights(
    by,
    { offer: { ...offer, volume }, clinic },
    first,
    monthsLater(first, 12) - 1,
  );
  return sum(weights, 0, weights.length - 1);
}

function daysOf(
  clinic: Clinic | null,
  { worksFrom, asOf, to }: MeasuredYear,
): YearSoFar['clinicDays'] {
  if (clinic === null || daysPerWeek(clinic) === null) return null;
  return {
    gone: clinicDaysBetween(clinic, worksFrom, { from: worksFrom, to: asOf }),
    left: clinicDaysBetween(clinic, worksFrom, { from: Math.max(worksFrom, asOf + 1), to }),
  };
}

function sum(weights: readonly number[], first: number, last: number): number {
  let all = 0;
  for (let index = Math.max(0, first); index <= last; index += 1) all += weights[index] ?? 0;
  return all;
}
