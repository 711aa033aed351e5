import type { Offer, Pace } from '../compensation/index.ts';
import { asRead } from '../compensation/index.ts';
import { dayAt, monthAround, monthOfText, monthsLater } from './day.ts';

/** The year that a pace is measured in, by days. */
export interface MeasuredYear {
  readonly from: number;
  readonly to: number;
  /** The first day on which there could be work: the start of the contract or of the clinic, where it lies within. */
  readonly worksFrom: number;
  /** The last day that is counted; the day before the year where it has not begun. */
  readonly asOf: number;
  /** The contract year that this is; null where it is another year of the employer's. */
  readonly contractYear: number | null;
}

/** The year, or the terms without which it is not known. */
export type MeasuredYearReading =
  | { readonly kind: 'ready'; readonly year: MeasuredYear }
  | { readonly kind: 'missing'; readonly missing: readonly string[] };

/**
 * The year in which a pace stands: the contract year around its day, or the employer's own year where
 * that is stated. A contract from July in a calendar year works from July on.
 */
export function measuredYear(offer: Offer, pace: Pace): MeasuredYearReading {
  const asOf = asOfDay(pace);
  if (asOf === null) return { kind: 'missing', missing: ['pace.asOf'] };
  const starts = offer.startMonth === null ? null : monthOfText(offer.startMonth).from;
  const bounds = statedYear(pace) ?? (starts === null ? null : contractYearAround(starts, asOf));
  if (bounds === null) return { kind: 'missing', missing: ['startMonth'] };
  const { from, to } = bounds;
  const clinicStart = asRead(offer.clinic)?.calendar.startDate ?? null;
  const worksFrom = Math.max(
    from,
    starts ?? from,
    clinicStart === null ? from : dayAt(clinicStart),
  );
  return {
    kind: 'ready',
    year: {
      from,
      to,
      worksFrom: Math.min(worksFrom, to),
      asOf: Math.max(from - 1, Math.min(asOf, to)),
      contractYear: starts === null ? null : contractYearOf(starts, from, to),
    },
  };
}

/** As stated, or the end of the last month reported. */
function asOfDay({ asOf, months }: Pace): number | null {
  if (asOf !== null) return dayAt(asOf);
  const ends = months.map(({ month }) => monthOfText(month).to);
  return ends.length === 0 ? null : Math.max(...ends);
}

/** A year of which one end is stated has twelve months. */
function statedYear({ yearFrom, yearTo }: Pace): Bounds | null {
  if (yearFrom !== null) {
    const from = dayAt(yearFrom);
    return { from, to: yearTo === null ? monthsLater(from, 12) - 1 : dayAt(yearTo) };
  }
  if (yearTo === null) return null;
  const to = dayAt(yearTo);
  return { from: monthsLater(to + 1, -12), to };
}

type Bounds = Pick<MeasuredYear, 'from' | 'to'>;

function contractYearAround(starts: number, day: number): Bounds {
  const months = monthAround(day).count - monthAround(starts).count;
  const from = monthsLater(starts, 12 * Math.max(0, Math.floor(months / 12)));
  return { from, to: monthsLater(from, 12) - 1 };
}

function contractYearOf(starts: number, from: number, to: number): number | null {
  const months = monthAround(from).count - monthAround(starts).count;
  const isWhole = months >= 0 && months % 12 === 0 && monthsLater(from, 12) - 1 === to;
  return isWhole && monthsLater(starts, months) === from ? months / 12 + 1 : null;
}
