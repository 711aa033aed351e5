import type { Quote, SpecialtyId } from '../../benchmarks/index.ts';
import {
  aboveMedian,
  highestMedian,
  percentilePlace,
  quotesOf,
  specialties,
  specialtyOf,
} from '../../benchmarks/index.ts';
import { annualTarget, targetFigure } from '../annualTarget.ts';
import { percent } from '../formatNumber.ts';
import { say } from '../say.ts';
import type { Figure, Sentence } from '../sentence.ts';
import type { ReadySubject } from '../subject.ts';
import { lowerFirst } from '../termWords.ts';
import type { YearView } from '../yearView.ts';
import { yearView } from '../yearView.ts';
import { medicareRateSentences } from './medicareRateSentences.ts';
import type { OwnPercentiles } from './ownPercentiles.ts';
import { ownMedian, ownMedianFigure, ownTargetSentences } from './ownMedian.ts';
import {
  creditedFigure,
  ownPercentilesOf,
  ownPlaceSentence,
  placeText,
  surveyText,
} from './ownPercentiles.ts';
import { fteText, quoteAmount, quoteName, quoteOfFullTime, quoteSource } from './quoteWords.ts';
import type { SurveyScale } from './surveyScale.ts';
import { surveyScale } from './surveyScale.ts';
import { medianFigure, medianSentences } from './targetSentences.ts';

/** One of the three numbers, or a quote: what it is, how much, and where it is from. */
export interface BenchmarkRow {
  readonly name: string;
  /** Null where it is not known; `note` then says why. */
  readonly figure: Figure | null;
  readonly note: string;
}

export interface QuoteRow {
  readonly key: string;
  readonly name: string;
  readonly amount: string;
  readonly source: string;
}

/** A year of the contract beside what surveys are quoted to say; every quote with its source. */
export interface Benchmarks {
  /** Says the point: "Target 30% above the highest median that can be quoted". */
  readonly title: string;
  /** Which specialty the quotes are of; null where none is written, or none that is quoted. */
  readonly specialty: SpecialtyId | null;
  /** Whether there is nothing to compare until a specialty is written. */
  readonly isAsked: boolean;
  /** Target, expected work and median, at the contract's FTE. */
  readonly threeNumbers: readonly BenchmarkRow[];
  /** The same on one line; null where there is no survey's figure to stand beside. */
  readonly scale: SurveyScale | null;
  /** The first holds the target against the median, where there are both. */
  readonly sentences: readonly Sentence[];
  /** Says what the quotes are: "9 figures quoted for internal medicine, outpatient". */
  readonly quotesTitle: string;
  readonly quotes: readonly QuoteRow[];
}

/**
 * The three numbers and what follows from them. `chosen` is a specialty that the user picked where
 * the contract's own words name none that is quoted.
 */
export function benchmarks(
  subject: ReadySubject,
  year: number,
  chosen: SpecialtyId | null = null,
  own: readonly OwnPercentiles[] = ownPercentilesOf(subject.offer),
): Benchmarks {
  const view = yearView(subject, year);
  const specialty = chosen ?? specialtyOf(subject.offer.specialty);
  const median = specialty === null ? null : highestMedian(specialty);
  const quotes = specialty === null ? [] : quotesOf(specialty);
  const heading = title(view, specialty, median, ownMedian(own));
  return {
    title: heading,
    specialty,
    isAsked: specialty === null && subject.offer.specialty === null && own.length === 0,
    threeNumbers: [
      targetRow(view),
      workRow(view),
      medianRow(view, specialty, median),
      ...ownMedianRows(view, own),
    ],
    scale: surveyScale(view, heading, { quotes, median, own }),
    sentences: [
      ...(median === null ? [] : medianSentences(view, median)),
      ...quotedPlaces(view, quotes),
      ...ownTargetSentences(view, own),
      ...own.map((one) => ownPlaceSentence(view, one)).filter((said) => said !== null),
      ...apart(quotes, own),
      ...medicareRateSentences(subject.offer),
    ],
    quotesTitle: quotesTitle(specialty, quotes.length),
    quotes: quotes.map((quote, index) => ({
      key: String(index),
      name: quoteName(quote),
      amount: quoteAmount(quote),
      source: upperFirst(quoteSource(quote)),
    })),
  };
}

function title(
  view: YearView,
  specialty: SpecialtyId | null,
  median: Quote | null,
  entered: number | null,
): string {
  if (median === null && entered !== null) return titleOfOwn(view, entered);
  if (specialty === null) {
    return view.subject.offer.specialty === null
      ? 'Name the specialty to see what surveys are quoted to say'
      : 'No survey can be quoted for this specialty';
  }
  const named = lowerFirst(specialties[specialty].name);
  if (median === null) return `No median of wRVUs can be quoted for ${named}`;
  const target = annualTarget(view);
  if (target === null) return `No target to hold against a median for ${named}`;
  const above = aboveMedian(target, median.to, view.subject.offer.clinicalFte);
  if (above > 0) return `Target ${percent(above)} above the highest median that can be quoted`;
  // Within a quoted range it is neither above nor below.
  return aboveMedian(target, median.from, view.subject.offer.clinicalFte) < 0
    ? 'Target below the highest median that can be quoted'
    : 'Target not above the highest median that can be quoted';
}

function titleOfOwn(view: YearView, entered: number): string {
  const target = annualTarget(view);
  if (target === null) return 'No target to hold against the median that you entered';
  const above = entered === 0 ? 0 : aboveMedian(target, entered, view.subject.offer.clinicalFte);
  if (above > 0) return `Target ${percent(above)} above the median that you entered`;
  return above < 0
    ? 'Target below the median that you entered'
    : 'Target not above the median that you entered';
}

function ownMedianRows(view: YearView, own: readonly OwnPercentiles[]): readonly BenchmarkRow[] {
  const entered = ownMedian(own);
  const [first] = own;
  if (entered === null || first === undefined) return [];
  const note = `At ${fteText(view.subject.offer.clinicalFte)}${surveyText(first)}.`;
  return [{ name: 'Median that you entered', figure: ownMedianFigure(view, entered), note }];
}

function targetRow(view: YearView): BenchmarkRow {
  const target = annualTarget(view);
  return {
    name: 'Target',
    figure: target === null ? null : targetFigure(view, target),
    note: target === null ? 'No target is stated.' : `In force at the end of year ${view.year}.`,
  };
}

function workRow(view: YearView): BenchmarkRow {
  return {
    name: 'Expected work',
    figure: creditedFigure(view),
    note: `wRVUs credited in year ${view.year}, as entered.`,
  };
}

function medianRow(
  view: YearView,
  specialty: SpecialtyId | null,
  median: Quote | null,
): BenchmarkRow {
  const name = 'Highest quoted median';
  const { offer } = view.subject;
  if (specialty === null) {
    const isStated = offer.specialty !== null;
    const note = isStated ? 'No quote is of this specialty.' : 'The specialty is not stated.';
    return { name, figure: null, note };
  }
  if (median === null)
    return { name, figure: null, note: 'No public quote says that it is a median.' };
  const note = `At ${fteText(offer.clinicalFte)}: ${quoteSource(median)}.`;
  return { name, figure: medianFigure(view, median), note };
}

function quotesTitle(specialty: SpecialtyId | null, count: number): string {
  if (specialty === null) return 'Nothing is quoted';
  const named = lowerFirst(specialties[specialty].name);
  return `${count === 1 ? 'One figure' : `${count} figures`} quoted for ${named}, with sources`;
}

/** The year's work beside a quoted percentile; one quote is one percentile, and none is made from two. */
function quotedPlaces(view: YearView, quotes: readonly Quote[]): readonly Sentence[] {
  const { clinicalFte } = view.subject.offer;
  return quotes
    .filter(({ measure, statistic }) => measure === 'wrvus' && statistic === 'p75')
    .flatMap((quote) => {
      const place = percentilePlace([{ percent: 75, value: quote.to }], view.credited, clinicalFte);
      if (place.kind === 'notSaid') return [];
      return [
        say`The work of year ${String(view.year)}, ${creditedFigure(view)} wRVUs, ${placeText(place)} percentile that is quoted, ${quoteOfFullTime(quote, clinicalFte)} (${quoteSource(quote)}).`,
      ];
    });
}

/** Why a percentile of one measure is not multiplied with one of another. */
function apart(quotes: readonly Quote[], own: readonly OwnPercentiles[]): readonly Sentence[] {
  const isSaid = [...quotes, ...own].some(({ measure }) => measure === 'dollarsPerWrvu');
  return isSaid
    ? [
        say`Percentiles of pay for each wRVU run against those of wRVUs: the highest belong to those who produce least. One multiplied with the other is nobody’s pay.`,
      ]
    : [];
}

/** As it stands by itself, under a figure's name. */
function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
