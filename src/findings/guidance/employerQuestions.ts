import { round } from '../../compensation/index.ts';
import { medicareRateSentences } from '../benchmarks/medicareRateSentences.ts';
import { say } from '../say.ts';
import type { Sentence } from '../sentence.ts';
import { wrvus } from '../formatNumber.ts';
import type { Entry, GuidanceFacts } from './facts.ts';
import { raised, templateCauses } from './facts.ts';
import type { FindingKey } from './finding.ts';

const LOW: readonly FindingKey[] = ['pace', 'short', 'rung'];

/** What to ask the employer, as it is asked. */
export function employerQuestions(facts: GuidanceFacts): readonly Entry[] {
  const { own } = facts;
  const template = templateCauses(facts);
  const ask = (
    key: string,
    by: readonly FindingKey[],
    sentence: Sentence,
    first: number | null = null,
  ) => raised(facts, by, key, sentence, first);
  return [
    ...ask('toDate', ['pace', 'short'], [TO_DATE], 1),
    ...ask('projection', ['pace', 'short'], projectionAsked(facts)),
    ...(own.colleagues === null ? ask('colleagues', [...LOW, 'aboveMedian'], [COLLEAGUES]) : []),
    ...ask('reach', ['noneReaches', 'notTold', ...LOW, 'aboveMedian'], reachAsked(facts), 2),
    ...ask('slots', template, [SLOTS], 4),
    ...ask('schedule', template, [SCHEDULE]),
    ...ask('referrals', ['unfilled'], [REFERRALS]),
    ...ask('noShows', ['noShow'], [NO_SHOWS]),
    ...ask('credit', ['notCredited'], [CREDIT], 7),
    ...medicareRateSentences(facts.view.subject.offer).flatMap((sentence, index) =>
      ask(`rate${index}`, ['medicareRate'], sentence, 6),
    ),
    ...ask('jeopardy', LOW, [JEOPARDY], 5),
  ];
}

const TO_DATE = 'What are my wRVUs to date, month by month, in a written report?';
const COLLEAGUES = 'What do colleagues in the same system produce a year, and at which FTE?';
const SLOTS =
  'How many slots a clinic day can be booked, and how many are held for other things? May I have that in writing?';
const SCHEDULE =
  'Who decides on my schedule: slots, length of visits, what is held, how many new patients?';
const REFERRALS = 'How do new patients and referrals reach me, and who decides on that?';
const NO_SHOWS = 'Who reminds patients, and who fills the slot of one who does not come?';
const CREDIT = 'Which of my work is not credited, and by which rule?';
const JEOPARDY = 'Is my employment, or its renewal, in jeopardy on the wRVUs I have now?';

function projectionAsked({ own }: GuidanceFacts): Sentence {
  const annualised = own.paced?.soFar.annualised ?? null;
  const mine =
    annualised === null ? '' : ` By my own count it is ${wrvus(round(annualised))} wRVUs.`;
  return say`What do you project for a whole year, and how is it worked out?${mine}`;
}

function reachAsked({ own }: GuidanceFacts): Sentence {
  switch (own.anyoneReaches) {
    case 'yes':
      return ['Who here reaches the target, and on which template?'];
    case 'no':
      if (own.pace?.anyoneReachesTarget !== 'no')
        return ['Does anyone at this site reach the target? The colleagues I know of do not.'];
      return ['Where does the target come from, if nobody here reaches it?'];
    case 'notTold':
      return ['Once more, in writing: does anyone at this site reach the target?'];
    case null:
      return ['Does anyone at this site reach the target?'];
  }
}
