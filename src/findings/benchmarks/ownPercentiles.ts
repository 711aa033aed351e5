import type { Percentile, PercentilePlace } from '../../benchmarks/index.ts';
import { percentilePlace } from '../../benchmarks/index.ts';
import type { Offer } from '../../compensation/index.ts';
import { effectiveRate, round } from '../../compensation/index.ts';
import { moneyFigure, figure, wrvuFigure } from '../figure.ts';
import { ordinal, rate } from '../formatNumber.ts';
import { say } from '../say.ts';
import type { Figure, Sentence } from '../sentence.ts';
import type { YearView } from '../yearView.ts';
import { fteText } from './quoteWords.ts';

/** Percentiles that the user entered from a survey of their own, all of full time. */
export interface OwnPercentiles {
  readonly measure: 'wrvus' | 'dollarsPerWrvu' | 'pay';
  /** The survey by its name, and its year, as entered. */
  readonly survey: string | null;
  readonly year: number | null;
  /** The fee schedule that counted its wRVUs. */
  readonly feeScheduleYear: number | null;
  readonly percentiles: readonly Percentile[];
}

/** What an offer holds of a survey that its user has: a list for each measure that has a percentile. */
export function ownPercentilesOf({ survey }: Offer): readonly OwnPercentiles[] {
  if (survey === null) return [];
  return (['wrvus', 'dollarsPerWrvu', 'annualDollars'] as const).flatMap((measure) => {
    const { p25, p50, p75, p90 } = survey[measure];
    const percentiles = [
      { percent: 25, value: p25 },
      { percent: 50, value: p50 },
      { percent: 75, value: p75 },
      { percent: 90, value: p90 },
    ].flatMap(({ percent, value }) => (value === null ? [] : [{ percent, value }]));
    if (percentiles.length === 0) return [];
    const { name, year, feeScheduleYear } = survey;
    const of = measure === 'annualDollars' ? 'pay' : measure;
    return [{ measure: of, survey: name, year, feeScheduleYear, percentiles }];
  });
}

/** Where the year falls among percentiles that the user entered; null where the year has no such value. */
export function ownPlaceSentence(view: YearView, own: OwnPercentiles): Sentence | null {
  const measured = measuredValue(view, own.measure);
  if (measured === null) return null;
  const { value, shown, isPerFte } = measured;
  const { clinicalFte } = view.subject.offer;
  const place = percentilePlace(own.percentiles, value, isPerFte ? clinicalFte : null);
  const named = `the percentiles that you entered${surveyText(own)}`;
  if (place.kind === 'notSaid') {
    return say`Where year ${String(view.year)} falls among ${named} is not said: ${REASONS[place.why]}.`;
  }
  const at = isPerFte ? `, counted at ${fteText(clinicalFte)}` : '';
  return say`In year ${String(view.year)} ${shown} ${placeText(place)} of ${named}${at}.`;
}

/** A place in words, after a value: "is between the 25th and the 50th", "is above the 90th". */
export function placeText(place: Exclude<PercentilePlace, { kind: 'notSaid' }>): string {
  switch (place.kind) {
    case 'below':
      return `is below the ${ordinal(place.percent)}`;
    case 'at':
      return `is at the ${ordinal(place.percent)}`;
    case 'between':
      return `is between the ${ordinal(place.low)} and the ${ordinal(place.high)}`;
    case 'above':
      return `is above the ${ordinal(place.percent)}`;
  }
}

interface MeasuredValue {
  readonly value: number;
  readonly shown: Sentence;
  /** Whether half the time makes half of it; dollars per wRVU are the same at any FTE. */
  readonly isPerFte: boolean;
}

function measuredValue(view: YearView, measure: OwnPercentiles['measure']): MeasuredValue | null {
  switch (measure) {
    case 'wrvus':
      return {
        value: view.credited,
        shown: say`the work, ${creditedFigure(view)} wRVUs,`,
        isPerFte: true,
      };
    case 'dollarsPerWrvu':
      return rateValue(view);
    case 'pay':
      return payValue(view);
  }
}

/** The wRVUs that the year credits. */
export function creditedFigure(view: YearView): Figure {
  return wrvuFigure(view, view.credited, {
    of: `benchmarks${view.year}.credited`,
    title: `wRVUs credited in year ${view.year}`,
    lines: { steps: 'credited' },
    terms: ['volume'],
  });
}

function rateValue(view: YearView): MeasuredValue | null {
  const each = effectiveRate(view.facts);
  if (each === null) return null;
  const text = rate(round({ n: each.n, d: BigInt(each.d) * 100n }) * 100);
  const shown = figure(view, {
    of: `benchmarks${view.year}.each`,
    text,
    exact: text,
    title: `Paid for each wRVU of year ${view.year}, without one-time payments`,
    terms: ['phases', 'rebase', 'items', 'totalCashCapDollars', 'volume'],
  });
  return { value: round(each), shown: say`the pay for each wRVU, ${shown},`, isPerFte: false };
}

function payValue(view: YearView): MeasuredValue {
  const cents = view.facts.pay.recurring + view.facts.pay.cap;
  const shown = moneyFigure(view, cents, {
    of: `benchmarks${view.year}.pay`,
    title: `What year ${view.year} pays, without one-time payments`,
    lines: { steps: 'wholeYear' },
    terms: ['phases', 'rebase', 'items', 'totalCashCapDollars', 'volume'],
  });
  return {
    value: cents,
    shown: say`the pay before tax without one-time payments, ${shown},`,
    isPerFte: true,
  };
}

export function surveyText({ survey, year }: OwnPercentiles): string {
  const named = [survey, year === null ? null : String(year)].filter((text) => text !== null);
  return named.length === 0 ? '' : ` (${named.join(', ')})`;
}

const REASONS = {
  none: 'none is entered yet',
  notRising: 'they do not rise from each to the next',
  notAPercent: 'a percentile is a whole number from 1 to 99',
} as const;
