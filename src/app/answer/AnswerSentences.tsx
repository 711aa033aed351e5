import type { Dispatch } from 'react';
import type { Answer, AnswerSentence, Subject } from '../../findings/index.ts';
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

/** What follows the headline: what the contract does, then what it leaves open. */
export function AnswerSentences(props: AnswerSentencesProps) {
  const { answer, asked, known, changed, dispatch, onOpen } = props;
  const paragraph = (sentences: readonly AnswerSentence[]) =>
    sentences.map(({ topic, sentence }, place) => (
      <span key={topic}>
        <SentenceText sentence={sentence} changed={changed} onOpen={onOpen} />
        {place < sentences.length - 1 ? ' ' : null}
      </span>
    ));
  const open = answer.sentences.filter(({ topic }) => topic === 'notStated');
  const told = answer.sentences.filter(({ topic }) => topic !== 'notStated');
  return (
    <div className="answer-rest">
      {told.length === 0 ? null : <p className="answer-sentences">{paragraph(told)}</p>}
      {open.length === 0 ? null : <p className="answer-open">{paragraph(open)}</p>}
      {asked === null ? null : <QuestionsButton asked={asked} known={known} dispatch={dispatch} />}
    </div>
  );
}
