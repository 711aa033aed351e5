import type { Answer, AnswerSentence } from '../../findings/index.ts';
import { SentenceText } from './SentenceText.tsx';
import type { OpenFigure } from './SentenceText.tsx';

interface AnswerSentencesProps {
  readonly answer: Answer;
  readonly changed: ReadonlySet<string>;
  readonly onOpen: OpenFigure;
}

/** What follows the headline: what the contract does, then what it leaves open. */
export function AnswerSentences({ answer, changed, onOpen }: AnswerSentencesProps) {
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
    </div>
  );
}
