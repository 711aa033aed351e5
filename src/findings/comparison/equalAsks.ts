import type { EqualAsked } from '../../compensation/index.ts';
import { totalPay } from '../../compensation/index.ts';
import type { ReadySubject } from '../subject.ts';
import type { Column, ComparedOffer } from './compared.ts';
import { columnsOf, withFigures } from './compared.ts';
import type { ComparedYears } from './comparedYears.ts';
import { comparedYears } from './comparedYears.ts';
import type { OfferReading } from './rebaseReadings.ts';
import { totalAt } from './volumeRows.ts';
import { whyNotRanked } from './whyNotRanked.ts';

/** What to ask of an offer beside the baseline: at which terms it pays as much. */
export interface EqualAsk {
  /** The offer, and which reading of it and of the baseline. */
  readonly key: string;
  readonly asked: EqualAsked;
}

/** An offer beside the baseline, each as it is read for the question. */
export interface EqualPair extends EqualAsk {
  readonly column: Column;
  readonly reading: OfferReading;
  readonly against: Column;
  readonly baseline: OfferReading;
  readonly years: ComparedYears;
}

/** The questions for every other offer; none where figures do not compare by themselves. */
export function equalAsks(offers: readonly ComparedOffer[], baseline: string): readonly EqualAsk[] {
  return equalPairs(columnsOf(offers), baseline).map(({ key, asked }) => ({ key, asked }));
}

/**
 * Every other offer with figures beside the baseline. One that is silent on rebasing is read as it
 * pays the least and as it pays the most, so that silence looks no better than a clause.
 */
export function equalPairs(columns: readonly Column[], baseline: string): readonly EqualPair[] {
  const ready = withFigures(columns);
  const against = ready.find(({ id }) => id === baseline);
  if (against === undefined || ready.length < 2 || whyNotRanked(columns).length > 0) return [];
  const years = comparedYears(columns);
  return ready
    .filter(({ id }) => id !== baseline)
    .flatMap((column) =>
      extremes(column, years).flatMap((reading) =>
        extremes(against, years).map((base): EqualPair => {
          const { offer, plan, annual } = reading.subject;
          const wanted = totalPay(base.subject.ran, years.first).total;
          return {
            key: [column.id, reading.words, base.words].join(' | '),
            asked: {
              offer,
              horizonYears: plan.years,
              years: years.first,
              volume: annual,
              wanted,
            },
            column,
            reading,
            against,
            baseline: base,
            years,
          };
        }),
      ),
    );
}

/** The readings that pay the least and the most; one where both are. */
function extremes({ readings }: Column, { first }: ComparedYears): readonly OfferReading[] {
  const paid = (subject: ReadySubject) => totalAt(subject, first, subject.annual);
  const ordered = readings.toSorted((one, other) => paid(one.subject) - paid(other.subject));
  const [least, most] = [ordered[0], ordered.at(-1)];
  if (least === undefined || most === undefined) return [];
  return paid(least.subject) === paid(most.subject) ? readings.slice(0, 1) : [least, most];
}
