import type { Leaving } from '../../compensation/index.ts';
import { monthName } from '../formatMonth.ts';
import { capital } from '../formatWords.ts';
import type { ReadySubject } from '../subject.ts';
import { tailWithoutPrice } from './leavingCost.ts';
import { leavingOf } from './leavingOf.ts';
import { endingNoun, rangeText } from './leavingWords.ts';

/** The point of the picture: "Resigning is cheapest after month 36; after month 11 it costs $48,333". */
export function leavingTitle(subject: ReadySubject): string {
  const { extremes, first, months, termEnd } = leavingOf(subject);
  const noun = capital(endingNoun(first));
  const { cheapest, dearest } = extremes[first];
  const after = (month: number) => `after ${monthName(subject.offer.startMonth, month)}`;
  if (first === 'nonRenewed' && termEnd <= months.length) {
    const found = months[termEnd - 1]?.endings.nonRenewed ?? dearest.leaving;
    return `${noun} ${after(termEnd)} costs ${cost(found)}`;
  }
  if (dearest.leaving.mostPriced === 0 && tailWithoutPrice(dearest.leaving.parts) !== null) {
    return `${noun} costs nothing but a tail that has no price here`;
  }
  return cheapest.first === dearest.first
    ? `${noun} costs ${cost(dearest.leaving)} in every month`
    : `${noun} is cheapest ${after(cheapest.first)}; ${after(dearest.first)} it costs ${cost(dearest.leaving)}`;
}

function cost({ least, mostPriced, parts }: Leaving): string {
  const tail = tailWithoutPrice(parts) === null ? '' : ' and a tail';
  return `${rangeText(least, mostPriced)}${tail}`;
}
