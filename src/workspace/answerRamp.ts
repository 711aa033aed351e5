import type { RampAnswer } from './action.ts';
import type { Draft, DraftOffer, Leaf } from './draft.ts';
import { typedNumber } from './typedNumber.ts';

/** What a new practice is taken to reach in its first years, in percent: our figures, to be edited. */
export const rampOfNewPractice: readonly number[] = [60, 85, 100];

/** The draft with the question answered; an answer that stands already changes nothing. */
export function answerRamp(draft: Draft, offer: string, answer: RampAnswer): Draft {
  const percents = answer === 'newPractice' ? rampOfNewPractice : [100];
  const rampPercent = percents.map((percent): Leaf => ({ typed: String(percent) }));
  return {
    ...draft,
    offers: draft.offers.map((old) =>
      old.id !== offer || rampAnswerOf(old) === answer
        ? old
        : { ...old, volume: { ...old.volume, rampPercent } },
    ),
  };
}

/** What an offer's ramp says: a full practice from the first day is a panel that is taken over. Null while nothing does. */
export function rampAnswerOf({ volume }: DraftOffer): RampAnswer | null {
  const ramp = volume?.rampPercent;
  if (ramp === undefined) return null;
  return ramp.every((entry) => typedNumber(entry, 'percent') === 100)
    ? 'takingOver'
    : 'newPractice';
}
