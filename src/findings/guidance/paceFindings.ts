import { round } from '../../compensation/index.ts';
import { termFigure } from '../figure.ts';
import { wrvus } from '../formatNumber.ts';
import { colleagueSentences } from '../production/colleagueSentences.ts';
import { verdictSentences } from '../production/verdictSentences.ts';
import { say } from '../say.ts';
import type { Figure, Sentence } from '../sentence.ts';
import { figuresOf } from '../sentence.ts';
import type { ReadySubject } from '../subject.ts';
import type { Finding } from './finding.ts';
import type { OwnFigures } from './ownFigures.ts';

/** What the year so far shows, and what is known of those who reach the target. */
export function paceFindings(subject: ReadySubject, own: OwnFigures): readonly Finding[] {
  return [behind(own), ofOthers(subject, own)].filter((found) => found !== null);
}

/** Whether the year so far is not on pace; one of which nothing has gone says nothing yet. */
export function isBehind({ verdict }: OwnFigures): boolean {
  return verdict !== null && verdict.verdict.verdict !== 'onPace';
}

/** A figure of some sentences by its name. */
export function figureNamed(sentences: readonly Sentence[], of: string): Figure | null {
  return sentences.flatMap(figuresOf).find((figure) => figure.of === of) ?? null;
}

function behind(own: OwnFigures): Finding | null {
  const { paced } = own;
  if (paced === null || !isBehind(own)) return null;
  const said = verdictSentences(paced);
  const target = figureNamed(said, 'pace.target') ?? '';
  const end = figureNamed(said, 'pace.projection');
  const done = wrvus(round(paced.soFar.toDate));
  return {
    key: 'pace',
    name:
      end === null
        ? say`the measured year brought ${done} of its target of ${target}`
        : say`the year so far goes to ${end} of its target of ${target}`,
    sentence: said[0] ?? [],
  };
}

function ofOthers({ offer }: ReadySubject, own: OwnFigures): Finding | null {
  const { anyoneReaches, colleagues, pace, paced } = own;
  if (pace === null || anyoneReaches === null || anyoneReaches === 'yes') return null;
  const sentence = colleagueSentences(offer, pace, paced?.soFar ?? null).at(-1) ?? [];
  const told = (text: string) => termFigure(offer, 'pace.anyoneReachesTarget', text);
  if (anyoneReaches === 'notTold') {
    const name = say`you asked whether anyone here reaches the target and were ${told('not told')}`;
    return { key: 'notTold', name, sentence };
  }
  const name =
    pace.anyoneReachesTarget === 'no'
      ? say`you were told that ${told('nobody')} here reaches the target`
      : colleagues?.annual.length === 1
        ? say`the one colleague entered does not reach the target`
        : say`none of the ${String(colleagues?.annual.length ?? 0)} colleagues entered reaches the target`;
  return { key: 'noneReaches', name, sentence };
}
