import type { TermReadings } from '../../compensation/index.ts';
import { plural } from '../formatWords.ts';
import type { Question } from '../questions.ts';
import { questions } from '../questions.ts';
import { say } from '../say.ts';
import type { ReadySubject } from '../subject.ts';
import { lowerFirst } from '../termWords.ts';
import { isOwnEstimate } from '../explain.ts';
import type { Finding } from './finding.ts';

/** The questions that an offer leaves open, without those that make no difference or no contract answers. */
export function openQuestions(
  subject: ReadySubject,
  known: readonly TermReadings[] | null,
): readonly Question[] {
  return questions(subject, known).list.filter(
    ({ path, group }) => group !== 'noDifference' && !isOwnEstimate(path),
  );
}

/** What the contract does not state or leaves unclear, and what was told and stands in no contract. */
export function openFindings(open: readonly Question[]): readonly Finding[] {
  const told = open.filter(({ group }) => group === 'told');
  const silent = open.filter(({ group }) => group !== 'told');
  const [first] = silent;
  return [
    ...(first === undefined ? [] : [notStated(silent, first)]),
    ...(told.length === 0 ? [] : [toldOnly(told)]),
  ];
}

function notStated(silent: readonly Question[], { name, sum }: Question): Finding {
  const are = `${plural(silent.length, 'term is', 'terms are')} not stated or not clear`;
  const largest = sum === null ? '' : `, the largest with ${sum} on it`;
  const rest = sum === null ? '' : ` First by dollars: ${lowerFirst(name)}, ${sum}.`;
  return { key: 'notStated', name: [`${are}${largest}`], sentence: say`${are}.${rest}` };
}

function toldOnly(told: readonly Question[]): Finding {
  const are = `${plural(told.length, 'term was', 'terms were')} told and not written`;
  const names = told.map(({ name }) => lowerFirst(name)).join('; ');
  return { key: 'told', name: [are], sentence: [`${are}: ${names}.`] };
}
