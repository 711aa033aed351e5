import { listed, plural } from '../formatWords.ts';
import type { Question } from '../questions.ts';
import type { Sentence } from '../sentence.ts';
import { lowerFirst } from '../termWords.ts';
import type { Entry, GuidanceFacts } from './facts.ts';
import { raised } from './facts.ts';
import type { FindingKey } from './finding.ts';

const ENDING: readonly FindingKey[] = ['cut', 'ended', 'notSupported', 'rung', 'short', 'pace'];

/** What to ask a lawyer who does physician contracts; what is not stated points to its own list. */
export function lawyerQuestions(facts: GuidanceFacts): readonly Entry[] {
  const { open } = facts;
  const silent = open.filter(({ group }) => group !== 'told');
  const told = open.filter(({ group }) => group === 'told');
  return [
    ...raised(facts, ['cut', 'ended'], 'recalculation', [RECALCULATION], 3),
    ...raised(facts, ENDING, 'ending', [IF_IT_ENDS]),
    ...raised(facts, ENDING, 'after', [AFTERWARDS]),
    ...raised(facts, ['notStated'], 'notStated', notStated(silent), 8),
    ...raised(
      facts,
      ['told'],
      'told',
      [`How can what was told be written into it: ${named(told)}?`],
      9,
    ),
  ];
}

const RECALCULATION =
  'How exactly is the base recalculated: from which months, at which rate, within which limits, and how often?';
const IF_IT_ENDS =
  'If it ends over wRVUs: is that for cause, without cause or by not renewing, and what is paid in each case?';
const AFTERWARDS = 'Does the non-compete hold in each of these cases, and who pays for the tail?';

/** So many are named; the rest is counted, for the list of questions has them all. */
const NAMED = 3;

function notStated(silent: readonly Question[]): Sentence {
  const isOrdered = silent.some(({ sum }) => sum !== null);
  return [
    `What holds where the contract is silent or not clear${isOrdered ? ', largest first' : ''}: ${named(silent)}?`,
  ];
}

function named(all: readonly Question[]): string {
  const names = all
    .slice(0, NAMED)
    .map(({ name, sum }) => `${lowerFirst(name)}${sum === null ? '' : ` (${sum})`}`);
  const rest = all.length - names.length;
  return listed([...names, ...(rest > 0 ? [plural(rest, 'more', 'more')] : [])]);
}
