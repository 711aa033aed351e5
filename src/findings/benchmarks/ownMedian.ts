import { aboveMedian, atFte, percentilePlace } from '../../benchmarks/index.ts';
import { annualTarget, targetFigure } from '../annualTarget.ts';
import { figure } from '../figure.ts';
import { exactWrvus, percent, wrvus } from '../formatNumber.ts';
import { say } from '../say.ts';
import type { Figure, Sentence } from '../sentence.ts';
import type { YearView } from '../yearView.ts';
import type { OwnPercentiles } from './ownPercentiles.ts';
import { placeText, surveyText } from './ownPercentiles.ts';
import { fteText } from './quoteWords.ts';
import { scheduleSentence } from './scheduleSentence.ts';

/** The median of yearly wRVUs that the user entered, of full time in hundredths; null where none is, or none can be. */
export function ownMedian(own: readonly OwnPercentiles[]): number | null {
  const work = own.find(({ measure }) => measure === 'wrvus');
  if (work === undefined || percentilePlace(work.percentiles, 0).kind === 'notSaid') return null;
  return work.percentiles.find((one) => one.percent === 50)?.value ?? null;
}

/** The target among the percentiles of wRVUs that the user entered, and by which fee schedules each is counted. */
export function ownTargetSentences(
  view: YearView,
  own: readonly OwnPercentiles[],
): readonly Sentence[] {
  const target = annualTarget(view);
  const work = own.find(({ measure }) => measure === 'wrvus');
  if (target === null || work === undefined) return [];
  const { offer } = view.subject;
  const place = percentilePlace(work.percentiles, target, offer.clinicalFte);
  if (place.kind === 'notSaid') return [];
  const { feeScheduleYear } = work;
  const what = 'the survey that you entered';
  return [
    say`The target of ${targetFigure(view, target)} wRVUs ${placeText(place)} of the percentiles that you entered${surveyText(work)}, counted at ${fteText(offer.clinicalFte)}${fromMedian(view, target, own)}.`,
    scheduleSentence(offer, { what, feeScheduleYear, dataYear: null }),
  ];
}

function fromMedian(view: YearView, target: number, own: readonly OwnPercentiles[]): Sentence {
  const median = ownMedian(own);
  if (median === null || median === 0) return [];
  const above = aboveMedian(target, median, view.subject.offer.clinicalFte);
  if (above === 0) return [];
  const by = percent(Math.abs(above));
  return say`: ${by} ${above > 0 ? 'above' : 'below'} their median, ${ownMedianFigure(view, median)}`;
}

/** That median at the contract's FTE as a figure that opens into the one of full time. */
export function ownMedianFigure(view: YearView, median: number): Figure {
  const { clinicalFte } = view.subject.offer;
  const at = atFte(median, clinicalFte);
  return figure(view, {
    of: `benchmarks${view.year}.ownMedian`,
    text: wrvus(at),
    exact: `${exactWrvus(at)} wRVUs`,
    title: `Median that you entered, at ${fteText(clinicalFte)}`,
    terms: ['survey', 'clinicalFte'],
    restsOn: [`At full time ${wrvus(median)} wRVUs, as you entered it.`],
  });
}
