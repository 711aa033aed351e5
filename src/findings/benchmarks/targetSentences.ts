import type { Quote } from '../../benchmarks/index.ts';
import { aboveMedian, atFte, sources, specialties } from '../../benchmarks/index.ts';
import { annualTarget, targetFigure } from '../annualTarget.ts';
import { figure } from '../figure.ts';
import { exactWrvus, percent } from '../formatNumber.ts';
import { say } from '../say.ts';
import type { Figure, Sentence } from '../sentence.ts';
import { lowerFirst } from '../termWords.ts';
import type { YearView } from '../yearView.ts';
import { creditedFigure } from './ownPercentiles.ts';
import { scheduleSentence } from './scheduleSentence.ts';
import { fteText, quoteAmount, quoteAtFte, quoteOrigin, quoteSource } from './quoteWords.ts';

/**
 * Target and work beside the highest median that can be quoted: how far above, from where, by which
 * fee schedules; the work alone where no target is stated.
 */
export function medianSentences(view: YearView, median: Quote): readonly Sentence[] {
  const { offer } = view.subject;
  const target = annualTarget(view);
  const { feeScheduleYear, dataYear } = sources[median.source];
  const schedule = scheduleSentence(offer, { what: 'the quote', feeScheduleYear, dataYear });
  const quoted = quotedMedian(view, median);
  if (target === null) return [workSentence(view, median, quoted), schedule];
  const stated = say`The target of ${targetFigure(view, target)} wRVUs is`;
  const work = workSentence(view, median, ['that median']);
  const above = aboveMedian(target, median.to, offer.clinicalFte);
  if (above <= 0) {
    const place = aboveMedian(target, median.from, offer.clinicalFte) < 0 ? 'below' : 'not above';
    return [say`${stated} ${place} ${quoted}.`, work, schedule];
  }
  const end = median.from === median.to ? '' : 'the upper end of ';
  return [
    say`${stated} ${aboveFigure(view, target, median, above)} above ${end}${quoted}.`,
    work,
    schedule,
    say`The article on missing an RVU target calls one that is 20–30% above the median, and that nobody on site reaches, unrealistic. Those are its words; ask whether anyone at this site reaches the target.`,
  ];
}

function quotedMedian(view: YearView, median: Quote): Sentence {
  const named = lowerFirst(specialties[median.specialty].name);
  const { clinicalFte } = view.subject.offer;
  return say`the highest median that can be quoted for ${named}, ${medianFigure(view, median)} at ${fteText(clinicalFte)} (${quoteOrigin(median)})`;
}

/** The year's work under a median, over it, or within the range that is quoted for it. */
function workSentence(view: YearView, median: Quote, quoted: Sentence): Sentence {
  const { clinicalFte } = view.subject.offer;
  const [from, to] = [atFte(median.from, clinicalFte), atFte(median.to, clinicalFte)];
  const work = say`The work of year ${String(view.year)}, ${creditedFigure(view)} wRVUs, is`;
  if (view.credited < from) return say`${work} below ${quoted}.`;
  if (view.credited > to) return say`${work} above ${quoted}.`;
  return from === to
    ? say`${work} at ${quoted}.`
    : say`${work} within the range that is quoted as ${quoted}.`;
}

/** The median at the contract's FTE as a figure that opens into the quote of full time. */
export function medianFigure(view: YearView, median: Quote): Figure {
  const { clinicalFte } = view.subject.offer;
  const text = quoteAtFte(median, clinicalFte);
  return figure(view, {
    of: `benchmarks${view.year}.median`,
    text,
    exact: `${text} wRVUs`,
    title: `Median for ${lowerFirst(specialties[median.specialty].name)}, at ${fteText(clinicalFte)}`,
    terms: ['specialty', 'clinicalFte'],
    restsOn: [`At full time ${quoteAmount(median)} wRVUs: ${quoteSource(median)}.`],
  });
}

function aboveFigure(view: YearView, target: number, median: Quote, above: number): Figure {
  const { clinicalFte } = view.subject.offer;
  const upper = atFte(median.to, clinicalFte);
  return figure(view, {
    of: `benchmarks${view.year}.above`,
    text: percent(above),
    exact: percent(above),
    title: 'Target above the highest median that can be quoted',
    lines: () => [
      {
        label: `Target less the median at ${fteText(clinicalFte)}${median.from === median.to ? '' : ', its upper end'}`,
        printed: `(${exactWrvus(target)} − ${exactWrvus(upper)}) ÷ ${exactWrvus(upper)} wRVUs = ${percent(above)}`,
        amount: percent(above),
        notes: [`The median of full time: ${quoteAtFte(median, null)} wRVUs.`],
      },
    ],
    terms: ['phases', 'clinicalFte'],
    restsOn: [`${quoteOrigin(median)}.`],
  });
}
