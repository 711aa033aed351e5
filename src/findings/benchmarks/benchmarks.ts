import type { Quote, SpecialtyId } from '../../benchmarks/index.ts';
import {
  aboveMedian,
  highestMedian,
  percentilePlace,
  quotesOf,
  specialties,
  specialtyOf,
} from '../../benchmarks/index.ts';
import { figure } from '../figure.ts';
import { percent } from '../formatNumber.ts';
import { say } from '../say.ts';
import type { Figure, Sentence } from '../sentence.ts';
import type { ReadySubject } from '../subject.ts';
import { lowerFirst } from '../termWords.ts';
import type { YearView } from '../yearView.ts';
import { yearView } from '../yearView.ts';
import { medicareRateSentences } from './medicareRateSentences.ts';
import type { OwnPercentiles } from './ownPercentiles.ts';
import { creditedFigure, ownPlaceSentence, placeText } from './ownPercentiles.ts';
import { fteText, quoteAmount, quoteAtFte, quoteName, quoteSource } from './quoteWords.ts';
import { annualTarget, targetFigure, targetSentences } from './targetSentences.ts';

/** One of the three numbers, or a quote: what it is, how much, and where it is from. */
export interface BenchmarkRow {
  readonly name: string;
  /** Null where it is not known; `note` then says why. */
  readonly figure: Figure | null;
  readonly note: string;
}

export interface QuoteRow {
  readonly name: string;
  readonly amount: string;
  readonly source: string;
}

/** A year of the contract beside what surveys are quoted to say; every quote with its source. */
export interface Benchmarks {
  /** Says the point: "Target 30% above the highest median that can be quoted". */
  readonly title: string;
  /** Which specialty the quotes are of; null where it has to be chosen. */
  readonly specialty: SpecialtyId | null;
  /** Target, expected work and median, at the contract's FTE. */
  readonly threeNumbers: readonly BenchmarkRow[];
  readonly sentences: readonly Sentence[];
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
  own: readonly OwnPercentiles[] = [],
): Benchmarks {
  const view = yearView(subject, year);
  const specialty = chosen ?? specialtyOf(subject.offer.specialty);
  const median = specialty === null ? null : highestMedian(specialty);
  const quotes = specialty === null ? [] : quotesOf(specialty);
  return {
    title: title(view, specialty, median),
    specialty,
    threeNumbers: [targetRow(view), workRow(view), medianRow(view, specialty, median)],
    sentences: [
      ...(median === null ? [] : targetSentences(view, median)),
      ...quotedPlaces(view, quotes),
      ...own.map((one) => ownPlaceSentence(view, one)).filter((said) => said !== null),
      ...apart(quotes, own),
      ...medicareRateSentences(subject.offer),
    ],
    quotes: quotes.map((quote) => ({
      name: quoteName(quote),
      amount: quoteAmount(quote),
      source: quoteSource(quote),
    })),
  };
}

function title(view: YearView, specialty: SpecialtyId | null, median: Quote | null): string {
  if (specialty === null) return 'Choose a specialty to see what surveys are quoted to say';
  const named = lowerFirst(specialties[specialty].name);
  if (median === null) return `No median of wRVUs can be quoted for ${named}`;
  const target = annualTarget(view);
  if (target === null) return `No target to hold against a median for ${named}`;
  const above = aboveMedian(target, median.to, view.subject.offer.clinicalFte);
  return above > 0
    ? `Target ${percent(above)} above the highest median that can be quoted`
    : 'Target not above the highest median that can be quoted';
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
  if (specialty === null) return { name, figure: null, note: 'The specialty is not chosen.' };
  if (median === null)
    return { name, figure: null, note: 'No public quote says that it is a median.' };
  const { clinicalFte } = view.subject.offer;
  const text = quoteAtFte(median, clinicalFte);
  const source = quoteSource(median);
  return {
    name,
    figure: figure(view, {
      of: `benchmarks${view.year}.median`,
      text,
      exact: `${text} wRVUs`,
      title: `Median for ${lowerFirst(specialties[specialty].name)}, at ${fteText(clinicalFte)}`,
      terms: ['specialty', 'clinicalFte'],
      restsOn: [`At full time ${quoteAmount(median)} wRVUs: ${source}.`],
    }),
    note: `At ${fteText(clinicalFte)}: ${source}.`,
  };
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
        say`The work of year ${String(view.year)}, ${creditedFigure(view)} wRVUs, ${placeText(place)} percentile that is quoted, ${quoteAtFte(quote, clinicalFte)} at ${fteText(clinicalFte)} (${quoteSource(quote)}).`,
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
