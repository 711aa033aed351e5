import { round } from '../../compensation/index.ts';
import { leaks } from '../../production/index.ts';
import { wrvus } from '../formatNumber.ts';
import { say } from '../say.ts';
import type { Sentence } from '../sentence.ts';
import type { GuidanceFacts } from './facts.ts';
import { holds } from './facts.ts';
import type { Finding } from './finding.ts';
import { figureNamed } from './paceFindings.ts';
import { verdictSentences } from '../production/verdictSentences.ts';

/** One step of the article's flow, and where this physician stands in it. */
export interface FlowStep {
  readonly key: string;
  /** "Is the system realistic?" */
  readonly name: string;
  /** Answered before, the present one, or one that comes after it. */
  readonly stands: 'answered' | 'here' | 'later';
  /** What the figures say of it, or what to enter; null for steps that come later. */
  readonly said: Sentence | null;
}

/** The flow from low wRVUs to another place or a new contract; null where no figure is low. */
export interface DecisionFlow {
  readonly because: readonly [Finding, ...Finding[]];
  readonly steps: readonly FlowStep[];
}

type Answer = 'yes' | 'no' | null;
type Told = readonly [answer: Answer, said: Sentence];

/** Low wRVUs → is the system realistic? → optimise → improved? → renegotiate, or another job or market. */
export function decisionFlow(facts: GuidanceFacts): DecisionFlow | null {
  const low = facts.findings.filter(({ key }) => key === 'pace' || key === 'short');
  const [because, ...others] = low;
  if (because === undefined) return null;
  const [realistic, onRealistic] = isRealistic(facts);
  const [improved, onImproved] = isImproved(facts);
  const away = step('away', 'Another job or market', ELSEWHERE);
  const steps: readonly Step[] = [
    { ...step('low', 'wRVUs are low', because.name), isPassed: true },
    {
      ...step('realistic', 'Is the system realistic?', onRealistic),
      isPassed: realistic !== null,
    },
    ...(realistic === 'no'
      ? [away]
      : [
          {
            ...step('optimise', 'Optimize schedule and coding', optimised(facts)),
            isPassed: realistic === 'yes' && improved !== null,
          },
          { ...step('improved', 'Did it improve?', onImproved), isPassed: improved !== null },
          ...(improved === 'no'
            ? [away]
            : [step('renegotiate', 'Renegotiate, with the figures that reach it', [])]),
        ]),
  ];
  const here = steps.findIndex(({ isPassed }) => !isPassed);
  return {
    because: [because, ...others],
    steps: steps.map(({ key, name, said }, index) => ({
      key,
      name,
      stands: index < here ? 'answered' : index === here ? 'here' : 'later',
      said: index > here || said.length === 0 ? null : said,
    })),
  };
}

interface Step {
  readonly key: string;
  readonly name: string;
  readonly said: Sentence;
  readonly isPassed: boolean;
}

function step(key: string, name: string, said: Sentence): Step {
  return { key, name, said, isPassed: false };
}

const ELSEWHERE: Sentence = [
  'Other settings: academic centers, salaried posts (VA, some FQHCs, some hospitalist posts), practices that do not run on productivity.',
];

function isRealistic(facts: GuidanceFacts): Told {
  const { own, findings } = facts;
  const above = findings.find(({ key }) => key === 'aboveMedian');
  const also = above === undefined ? [] : say`; ${above.name}`;
  switch (own.anyoneReaches) {
    case 'yes':
      return ['yes', say`Answered by what you entered: somebody here reaches the target${also}.`];
    case 'no':
      // Colleagues whose figures are known are not everybody.
      if (own.pace?.anyoneReachesTarget !== 'no')
        return [
          null,
          say`Open: none of the colleagues entered reaches the target; enter whether anyone else here does${also}.`,
        ];
      return ['no', say`Answered by what you entered: nobody here reaches the target${also}.`];
    case 'notTold':
      return [
        null,
        say`Open: you asked whether anyone here reaches the target, and were not told${also}.`,
      ];
    case null:
      return [
        null,
        say`Open: enter whether anyone here reaches the target, under “Production and leave”, from the year so far${also}.`,
      ];
  }
}

function optimised(facts: GuidanceFacts): Sentence {
  const { clinic } = facts.own;
  if (clinic === null) return ['Open: build your clinic under “Production and leave”.'];
  const lost = leaks(clinic)
    .leaks.filter(({ cause, wrvus: of }) => cause !== 'underCoding' && of > 0)
    .reduce((sum, { wrvus: of }) => sum + of, 0);
  const coding = holds(facts, 'underCoding') ? ' Coding is looked at apart.' : '';
  return lost === 0
    ? [`By the clinic that you entered nothing leaks.${coding}`]
    : [
        `By the clinic that you entered ${wrvus(lost)} wRVUs a year leak; “Production” says what reaches the target.${coding}`,
      ];
}

/** Only the measured year can say so. */
function isImproved({ own }: GuidanceFacts): Told {
  const { paced, verdict } = own;
  if (paced === null || verdict === null)
    return [null, ['Open: enter the year so far, month by month.']];
  const said = verdictSentences(paced);
  const end = figureNamed(said, 'pace.projection') ?? wrvus(round(paced.soFar.toDate));
  const target = figureNamed(said, 'pace.target') ?? wrvus(round(verdict.target));
  switch (verdict.verdict.verdict) {
    case 'onPace':
      return ['yes', say`Answered by the year so far: it reaches its target of ${target}.`];
    case 'missed':
    case 'notThisYear':
      return ['no', say`Answered by the year so far: ${end} wRVUs of a target of ${target}.`];
    case 'behind':
    case 'fixable':
    case 'onlyMoreVolume':
      return [null, say`Open: the year so far goes to ${end} wRVUs of a target of ${target}.`];
  }
}
