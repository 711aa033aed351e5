import type { Dispatch } from 'react';
import { useState } from 'react';
import type { Answer, AnswerGroup, AnswerSentence, Subject } from '../../findings/index.ts';
import { QuestionsButton } from '../questions/QuestionsButton.tsx';
import type { Action } from '../../workspace/index.ts';
import type { PageFindings } from '../usePageFindings.ts';
import { SentenceText } from './SentenceText.tsx';
import type { OpenFigure } from './SentenceText.tsx';

interface AnswerSentencesProps {
  readonly answer: Answer;
  /** What the questions are read from; null while an entry does not read. */
  readonly asked: Subject | null;
  readonly known: PageFindings['known'];
  readonly dispatch: Dispatch<Action>;
  readonly changed: ReadonlySet<string>;
  readonly onOpen: OpenFigure;
}

/**
 * What follows the headline: what the contract does, then what it leaves open. While an entry does
 * not read nothing of it is seen or heard, and its room is kept, so that what stands below stays.
 */
export function AnswerSentences(props: AnswerSentencesProps) {
  const { known, changed, dispatch, onOpen } = props;
  const isWaiting = props.asked === null;
  const [latest, setLatest] = useState(props);
  if (!isWaiting && (props.answer !== latest.answer || props.asked !== latest.asked)) {
    setLatest(props);
  }
  const { answer, asked } = isWaiting ? latest : props;
  const paragraph = (sentences: readonly AnswerSentence[]) =>
    sentences.map(({ topic, sentence }, place) => (
      <span key={topic}>
        <SentenceText sentence={sentence} changed={changed} onOpen={onOpen} />
        {place < sentences.length - 1 ? ' ' : null}
      </span>
    ));
  const of = (wanted: AnswerGroup) => answer.sentences.filter(({ group }) => group === wanted);
  return (
    <div className={isWaiting ? 'answer-rest answer-kept' : 'answer-rest'}>
      {TOLD.map(({ group, name }) => {
        const sentences = of(group);
        return sentences.length === 0 ? null : (
          <p key={group} className="answer-sentences">
            {name === null ? null : (
              <strong className="answer-group">
                {group === 'pay' && of('base').length === 0 ? 'Production' : name}
              </strong>
            )}
            {paragraph(sentences)}
          </p>
        );
      })}
      {of('open').length === 0 ? null : <p className="answer-open">{paragraph(of('open'))}</p>}
      {asked === null ? null : <QuestionsButton asked={asked} known={known} dispatch={dispatch} />}
    </div>
  );
}

/** A word before each paragraph, for the eye that looks for it. */
const TOLD: readonly { readonly group: AnswerGroup; readonly name: string | null }[] = [
  { group: 'work', name: null },
  { group: 'base', name: 'Base' },
  { group: 'pay', name: 'Beyond the base' },
  { group: 'ending', name: 'If it ends' },
];
