import type { Measure, Quote, Statistic } from '../../benchmarks/index.ts';
import { atFte, sources } from '../../benchmarks/index.ts';
import type { Hundredths } from '../../compensation/index.ts';
import { count, dollars, rate, wrvus } from '../formatNumber.ts';

/** What a quote is of, for the head of a row: "Median wRVUs a year", "75th percentile of pay a year". */
export function quoteName({ measure, statistic }: Quote): string {
  return `${STATISTICS[statistic]}${MEASURES[measure]}`;
}

/** A quoted amount in its unit, a range by both ends: "4,500–5,000", "$77.37", "$260,108". */
export function quoteAmount({ measure, from, to }: Quote): string {
  const write = writers[measure];
  return from === to ? write(from) : `${write(from)}–${write(to)}`;
}

/** A quoted amount of a year at a clinical FTE: 4,500–5,000 at 0.8 are 3,600–4,000. */
export function quoteAtFte(quote: Quote, fte: Hundredths | null): string {
  const at = { from: atFte(quote.from, fte), to: atFte(quote.to, fte) };
  return quoteAmount({ ...quote, ...at });
}

/**
 * A quoted percentile as it is printed, and that an FTE is taken off nothing of it: "10,051 at 1.0
 * FTE", "10,051 of full time, counted at 0.8 FTE".
 */
export function quoteOfFullTime(quote: Quote, fte: Hundredths | null): string {
  const counted = fteText(fte);
  return `${quoteAmount(quote)} ${isFullTime(fte) ? `at ${counted}` : `of full time, counted at ${counted}`}`;
}

/**
 * Where a quote is from, for brackets: "AMGA, survey of 2019 with data of 2018, quoted by …;
 * fee-schedule year not said".
 */
export function quoteSource(quote: Quote): string {
  return [...sourceParts(quote), ...feeScheduleOf(quote)].join('; ');
}

/** The same without the fee schedule, where a sentence speaks of that itself. */
export function quoteOrigin(quote: Quote): string {
  return sourceParts(quote).join('; ');
}

/** A clinical FTE as it stands behind "at": "0.8 FTE"; where it is not stated full time counts. */
export function fteText(fte: Hundredths | null): string {
  if (fte === null) return 'full time, the FTE not being stated';
  return `${fte % 100 === 0 ? `${fte / 100}.0` : count(fte)} FTE`;
}

/** Whether what a survey says of full time stands as it is; an FTE that is not stated counts as full time. */
export function isFullTime(fte: Hundredths | null): boolean {
  return fte === null || fte === 100;
}

function sourceParts({ source, of }: Quote): readonly string[] {
  const { survey, surveyYear, dataYear, quotedBy } = sources[source];
  const year = surveyYear === null ? 'year not said' : `survey of ${surveyYear}`;
  const data = dataYear === null ? '' : ` with data of ${dataYear}`;
  const named = `${survey ?? 'survey not named'}, ${year}${data}, quoted by ${quotedBy}`;
  return of === null ? [named] : [of, named];
}

/** Only wRVUs are counted by a fee schedule; the pay of a year is dollars. */
function feeScheduleOf({ source, measure }: Quote): readonly string[] {
  const { feeScheduleYear } = sources[source];
  if (measure !== 'wrvus' && measure !== 'dollarsPerWrvu') return [];
  return feeScheduleYear === null
    ? ['fee-schedule year not said']
    : [`wRVUs of the ${String(feeScheduleYear)} fee schedule`];
}

const STATISTICS: Readonly<Record<Statistic, string>> = {
  median: 'Median ',
  mean: 'Mean ',
  p75: '75th percentile of ',
  notSaid: 'Quoted, median or mean not said: ',
  ballpark: 'Rule of thumb: ',
  newGraduateTarget: 'Asked of new graduates, as the article gives it: ',
};

const MEASURES: Readonly<Record<Measure, string>> = {
  wrvus: 'wRVUs a year',
  dollarsPerWrvu: 'pay for each wRVU',
  pay: 'pay a year',
  startingPay: 'pay offered to new graduates',
  callPerDay: 'pay for a day on call',
};

const writers: Readonly<Record<Measure, (units: number) => string>> = {
  wrvus,
  dollarsPerWrvu: rate,
  pay: dollars,
  startingPay: dollars,
  callPerDay: dollars,
};
