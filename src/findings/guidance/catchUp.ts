import { verdictSentences } from '../production/verdictSentences.ts';
import { dayText } from '../production/paceFigure.ts';
import { plural } from '../formatWords.ts';
import { say } from '../say.ts';
import type { Sentence } from '../sentence.ts';
import type { Entry, GuidanceFacts } from './facts.ts';
import { raised } from './facts.ts';

/** Whether this year can still be caught up: the time that is left, what it takes, what moves how fast. */
export function catchUp(facts: GuidanceFacts): readonly Entry[] {
  const { paced, verdict } = facts.own;
  if (paced === null || verdict === null) return [];
  const { to, asOf } = paced.soFar.year;
  const entry = (key: string, sentence: Sentence) =>
    raised(facts, ['pace'], `catchUp.${key}`, sentence);
  if (verdict.verdict.verdict === 'missed')
    return entry('over', [
      `No: no work of this year, which ends on ${dayText(to)}, is left to be done.`,
    ]);
  const left = to - asOf;
  const needed = verdictSentences(paced)[1];
  return [
    ...entry('left', say`${plural(left, 'day is', 'days are')} left, to ${dayText(to)}.`),
    ...(needed === undefined ? [] : entry('needed', needed)),
    ...entry('moves', [
      `A template clean-up, visits that are turned away now and a coding review move wRVUs within 3 to 6 months${left < THREE_MONTHS ? ', and less than that is left' : ''}.`,
    ]),
    ...entry('volume', [
      `Patients who do not come cannot be made up in the last quarter${left < THREE_MONTHS ? ', and this is it' : ''}.`,
    ]),
  ];
}

/** The days of the shortest quarter of a year and a day or two. */
const THREE_MONTHS = 92;
