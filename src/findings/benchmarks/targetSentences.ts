import type { Quote } from '../../benchmarks/index.ts';
import { aboveMedian, atFte, sources } from '../../benchmarks/index.ts';
import type { Offer } from '../../compensation/index.ts';
import { figure, termFigure } from '../figure.ts';
import { exactWrvus, percent, wrvus } from '../formatNumber.ts';
import { say } from '../say.ts';
import type { Sentence } from '../sentence.ts';
import type { YearView } from '../yearView.ts';
import { fteText, quoteAtFte, quoteOrigin } from './quoteWords.ts';

/** The target of full years that is in force at the end of the year, in hundredths; leave takes nothing off it. */
export function annualTarget({ facts }: YearView): number | null {
  return facts.pay.months.at(-1)?.planMonth.annualTarget ?? null;
}

/** A target beside the highest median that can be quoted: how far above, from where, by which fee schedules. */
export function targetSentences(view: YearView, median: Quote): readonly Sentence[] {
  const target = annualTarget(view);
  if (target === null) return [];
  const { offer } = view.subject;
  const above = aboveMedian(target, median.to, offer.clinicalFte);
  const origin = quoteOrigin(median);
  if (above <= 0) {
    const place = aboveMedian(target, median.from, offer.clinicalFte) < 0 ? 'below' : 'not above';
    return [
      say`The target is ${place} the highest median that can be quoted here (${origin}).`,
      scheduleSentence(offer, median),
    ];
  }
  return [
    say`The target is ${aboveFigure(view, target, median, above)} above the highest median that can be quoted here (${origin}).`,
    scheduleSentence(offer, median),
    say`The article on missing an RVU target calls one that is 20–30% above the median, and that nobody on site reaches, unrealistic. Those are its words; ask whether anyone at this site reaches the target.`,
  ];
}

function aboveFigure(view: YearView, target: number, median: Quote, above: number) {
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

/** Which fee schedule stands behind each: the same work counts otherwise under another. */
function scheduleSentence(offer: Offer, { source }: Quote): Sentence {
  const { feeScheduleYear, dataYear } = sources[source];
  const data = dataYear === null ? '' : `; its work is of ${dataYear}`;
  const quoted =
    feeScheduleYear === null
      ? `the quote does not say by which${data}`
      : `the quote by that of ${feeScheduleYear}`;
  const { wrvuSchedule } = offer;
  const counted =
    wrvuSchedule === null
      ? say`The contract does not state by which fee-schedule year it counts wRVUs`
      : wrvuSchedule === 'current'
        ? say`The contract counts wRVUs by ${termFigure(offer, 'wrvuSchedule', 'the fee schedule in force')}`
        : say`The contract counts wRVUs by the fee schedule of ${termFigure(offer, 'wrvuSchedule', String(wrvuSchedule))}`;
  return say`${counted}, and ${quoted}. The same work can count differently under another year.`;
}

/** The target of the year as a figure that opens. */
export function targetFigure(view: YearView, target: number) {
  return figure(view, {
    of: `benchmarks${view.year}.target`,
    text: wrvus(target),
    exact: `${exactWrvus(target)} wRVUs`,
    title: `Target in force at the end of year ${view.year}`,
    terms: ['phases', 'clinicalFte', 'printedForFte'],
    restsOn: ['A year in full: what leave takes off the target is not taken off here.'],
  });
}
