import type { Quote } from '../../benchmarks/index.ts';
import { atFte } from '../../benchmarks/index.ts';
import { annualTarget } from '../annualTarget.ts';
import type { Axis } from '../axis.ts';
import { ordinal, wrvus } from '../formatNumber.ts';
import { niceTicks } from '../niceTicks.ts';
import type { YearView } from '../yearView.ts';
import type { OwnPercentiles } from './ownPercentiles.ts';
import { fteText, isFullTime, quoteAtFte } from './quoteWords.ts';

/** Something at one place of the scale, wRVUs as a plain number. */
export interface ScaleMark {
  readonly kind: 'own' | 'target' | 'median' | 'percentile';
  readonly wrvus: number;
  /** "target 5,000", as it stands beside its line. */
  readonly label: string;
  /** What is read there, apart from its amount: "Target". */
  readonly name: string;
  readonly amount: string;
}

/** A year's wRVUs on one line: what is asked, what is done, and what surveys are quoted to say. */
export interface SurveyScale {
  readonly title: string;
  readonly x: Axis;
  /** The range that is quoted for the median; null where one figure or none is. */
  readonly band: { readonly from: number; readonly to: number } | null;
  /** From the fewest wRVUs to the most. */
  readonly marks: readonly ScaleMark[];
}

/** The most ticks that the axis has room for. */
const TICKS = 6;
/** So much longer than what stands on it, so that nothing ends the line. */
const AIR = 1.05;

/** What surveys say: in public, and in the table that the user has. */
interface Surveyed {
  readonly quotes: readonly Quote[];
  readonly median: Quote | null;
  readonly own: readonly OwnPercentiles[];
}

/** The three numbers and percentiles, quoted and entered, on one line; null without a figure of a survey. */
export function surveyScale(
  view: YearView,
  title: string,
  { quotes, median, own }: Surveyed,
): SurveyScale | null {
  const { clinicalFte } = view.subject.offer;
  const entered = own
    .filter(({ measure }) => measure === 'wrvus')
    .flatMap(({ percentiles }) => percentiles)
    .map(({ percent, value }) =>
      mark('percentile', atFte(value, clinicalFte), `Your ${ordinal(percent)}`),
    );
  const percentiles = quotes
    .filter(({ measure, statistic }) => measure === 'wrvus' && statistic === 'p75')
    .map(({ to }) => mark('percentile', atFte(to, clinicalFte), 'Quoted 75th'));
  const ofSurveys = [...medianMarks(view, median), ...percentiles, ...entered];
  if (ofSurveys.length === 0) return null;
  const target = annualTarget(view);
  const marks = [
    mark('own', view.credited, 'Expected work', 'you:'),
    ...(target === null ? [] : [mark('target', target, 'Target')]),
    ...ofSurveys,
  ].toSorted((one, other) => one.wrvus - other.wrvus);
  const band =
    median === null || median.from === median.to
      ? null
      : { from: atFte(median.from, clinicalFte) / 100, to: atFte(median.to, clinicalFte) / 100 };
  const most = Math.max(band?.to ?? 0, ...marks.map((one) => one.wrvus));
  const values = niceTicks(most * AIR, TICKS);
  return {
    title,
    x: {
      label: isFullTime(clinicalFte)
        ? 'wRVUs a year'
        : `wRVUs a year, surveys’ counted at ${fteText(clinicalFte)}`,
      from: 0,
      to: values.at(-1) ?? 1,
      ticks: values.map((value) => ({ value, text: wrvus(100 * value) })),
    },
    band,
    marks,
  };
}

/** A range is marked at its upper end, which is what a target is held against. */
function medianMarks(view: YearView, median: Quote | null): readonly ScaleMark[] {
  if (median === null) return [];
  const { clinicalFte } = view.subject.offer;
  const amount = quoteAtFte(median, clinicalFte);
  const name = 'Highest quoted median';
  return [
    {
      kind: 'median',
      wrvus: atFte(median.to, clinicalFte) / 100,
      label: `median ${amount}`,
      name,
      amount,
    },
  ];
}

function mark(
  kind: ScaleMark['kind'],
  hundredths: number,
  name: string,
  before = name.toLowerCase(),
): ScaleMark {
  const amount = wrvus(hundredths);
  return { kind, wrvus: hundredths / 100, label: `${before} ${amount}`, name, amount };
}
