import { say } from '../say.ts';
import type { Sentence } from '../sentence.ts';
import type { Threshold } from './thresholdSource.ts';

/** A threshold of the ladder with its source, for the field that changes it. */
export interface LadderThreshold {
  /** Its term in the file. */
  readonly path: `ladder.${Threshold}`;
  readonly label: string;
  /** What the field holds while none is set: "70". */
  readonly standard: string;
  /** Which rungs it moves. */
  readonly does: string;
  readonly source: string;
}

/** Where the ladder is from, and what it is not. */
export const ladderIntroduction: Sentence = say`A rule of thumb from one published article about contracts: not about this employer, and no forecast. Each rung says what these figures meet.`;

export const ladderThresholds: readonly LadderThreshold[] = [
  {
    path: 'ladder.lowPercent',
    label: 'Low: at or below',
    standard: '70',
    does: 'Rung 2 in a year at or below it; rung 4 in the second such year running, with rung 3.',
    source: 'The article: about 60–70% of target; its upper end stands here.',
  },
  {
    path: 'ladder.repeatedPercent',
    label: 'Repeated: two running below',
    standard: '90',
    does: 'Rung 2 in the second year running below it.',
    source: 'Ours: the article says repeatedly under target, and gives no figure.',
  },
  {
    path: 'ladder.prolongedPercent',
    label: 'Prolonged: three running below',
    standard: '85',
    does: 'Rung 4 in the third year running below it, with rung 3.',
    source: 'Ours: the article says several years well below, and gives no figure.',
  },
];

/** What of the ladder no field changes, each with its source. */
export const ladderRules: readonly { readonly rule: string; readonly source: string }[] = [
  {
    rule: 'Rung 1: attainment, which is credited wRVUs ÷ target, is under 100%.',
    source: 'The article: the bonus of that year is lost.',
  },
  {
    rule: 'Rung 3: the months in which the base is not recalculated are over, and the base is above what the work supports, or a recalculation cut or ended it.',
    source:
      'The article: once a protection of 1–3 years ends, the next base is the wRVUs of the year before × a rate, or pay turns into production alone, or the contract is not renewed as it was. The comparison is ours.',
  },
  {
    rule: 'Rung 4: rung 3 holds, and attainment is low or well below for years running.',
    source: 'The article: performance plan or non-renewal. Two and three years are ours.',
  },
  {
    rule: 'No rung says that a job ends, and none protects it.',
    source:
      'The article: dismissal for low wRVUs alone is rare; the rungs come first, and faster in small groups under financial pressure.',
  },
  {
    rule: 'The rungs read figures alone, not what was said or written about them.',
    source:
      'The article: repeated notes of “productivity concerns” stay on file where no documented answer stands beside them.',
  },
  {
    rule: 'Explained years are left out of rungs 2 and 4, and what runs on runs over them.',
    source: 'The article: one year is no trend; leave, illness, staffing, a new program.',
  },
];

/** Names the one source. */
export const ladderSource = 'The article: residencyadvisor, on missing an RVU target.';

/** Why this page does not show the article's chart of the bonus. */
export const articleChart =
  'The article draws a chart of the bonus: $25,000 at 5,000 wRVUs, $12,500 at 4,500, $0 at 4,000. That fits a bonus of $25.00 a wRVU from 4,000 on. Its own terms, $50.00 above 5,000, pay $0 at all three. This page shows what the terms pay.';
