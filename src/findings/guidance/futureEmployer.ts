import { count, percent } from '../formatNumber.ts';
import { say } from '../say.ts';
import type { Sentence } from '../sentence.ts';
import type { Entry, GuidanceFacts } from './facts.ts';
import { holds, raised } from './facts.ts';
import { targetAboveMedian } from './marketFindings.ts';

/** Words for a future employer, each only where the user's own figures show it, and which they are. */
export function futureEmployer(facts: GuidanceFacts): readonly Entry[] {
  const { view } = facts;
  const above = targetAboveMedian(view.subject, view.year);
  return [
    ...raised(facts, ['held', 'unexplained'], 'future.template', templateWords(facts)),
    ...raised(facts, ['unfilled', 'noShow'], 'future.volume', volumeWords(facts)),
    ...(above === null
      ? []
      : raised(
          facts,
          ['aboveMedian'],
          'future.target',
          say`“The target was ${above.above} above the highest median quoted in public.” The quote: ${above.origin}.`,
        )),
  ];
}

/** "of 18 slots a day 6 were held for other things", as far as it was entered. */
function templateWords(facts: GuidanceFacts): Sentence {
  const template = facts.own.clinic?.clinic.template;
  const slots = template?.slotsPerDay ?? null;
  const held = template?.heldSlotsPerDay ?? null;
  const seen = template?.seenPerDay ?? null;
  const parts = [
    ...(slots === null || held === null || held === 0
      ? []
      : [`of ${count(slots)} slots a day ${count(held)} were held for other things`]),
    ...(slots === null || seen === null || !holds(facts, 'unexplained')
      ? []
      : [`${count(slots)} slots a day were promised and ${count(seen)} visits were seen`]),
  ];
  return [
    `“I was booked on a constrained template: ${parts.join('; ')}. Volume and infrastructure limited my production.”`,
  ];
}

function volumeWords({ own }: GuidanceFacts): Sentence {
  const template = own.clinic?.clinic.template;
  const fill = template?.fillPercent ?? null;
  const noShow = template?.noShowPercent ?? null;
  const parts = [
    ...(fill === null || fill === 10_000
      ? []
      : [`${percent(fill)} of the slots offered were booked`]),
    ...(noShow === null || noShow === 0
      ? []
      : [`${percent(noShow)} of the booked visits did not come`]),
  ];
  return [`“Volume limited my production: ${parts.join('; ')}.”`];
}
