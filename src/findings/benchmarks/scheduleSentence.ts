import type { Offer } from '../../compensation/index.ts';
import { termFigure } from '../figure.ts';
import { say } from '../say.ts';
import type { Sentence } from '../sentence.ts';

/** A survey's figure, by what counted its wRVUs. */
export interface CountedBy {
  /** What speaks: "the quote", "the survey that you entered". */
  readonly what: string;
  readonly feeScheduleYear: number | null;
  readonly dataYear: number | null;
}

/** Which fee schedule stands behind contract and survey: the same work counts otherwise under another. */
export function scheduleSentence(offer: Offer, by: CountedBy): Sentence {
  const { what, feeScheduleYear, dataYear } = by;
  const counted = contractCounts(offer);
  if (feeScheduleYear !== null && offer.wrvuSchedule === feeScheduleYear)
    return say`${counted}, and ${what} by the same.`;
  const data = dataYear === null ? '' : `; its work is of ${dataYear}`;
  const quoted =
    feeScheduleYear === null
      ? `${what} does not say by which${data}`
      : `${what} by that of ${feeScheduleYear}`;
  return say`${counted}, and ${quoted}. The same work can count differently under another year.`;
}

function contractCounts(offer: Offer): Sentence {
  const { wrvuSchedule } = offer;
  if (wrvuSchedule === null)
    return ['The contract does not state by which fee-schedule year it counts wRVUs'];
  return wrvuSchedule === 'current'
    ? say`The contract counts wRVUs by ${termFigure(offer, 'wrvuSchedule', 'the fee schedule in force')}`
    : say`The contract counts wRVUs by the fee schedule of ${termFigure(offer, 'wrvuSchedule', String(wrvuSchedule))}`;
}
