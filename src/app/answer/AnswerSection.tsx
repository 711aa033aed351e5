import type { Dispatch, ReactNode } from 'react';
import type { Action, State } from '../../workspace/index.ts';
import type { PageFindings } from '../usePageFindings.ts';
import { AnswerSentences } from './AnswerSentences.tsx';
import type { Example } from './exampleOf.ts';
import { ExampleNote } from './ExampleNote.tsx';
import { SentenceText } from './SentenceText.tsx';
import type { OpenFigure } from './SentenceText.tsx';
import { YearChoice } from './YearChoice.tsx';
import './AnswerSection.css';

interface AnswerSectionProps {
  readonly found: PageFindings;
  readonly state: State;
  readonly examples: readonly Example[];
  readonly changed: ReadonlySet<string>;
  readonly dispatch: Dispatch<Action>;
  readonly onOpen: OpenFigure;
  /** What stands between the headline and the other sentences: on a phone, the fields. */
  readonly between: ReactNode;
  /** What is tried, and what it is worth; null where nothing is. */
  readonly tried: ReactNode;
}

/** The answer in sentences: the largest text of the page, every figure of it opens. */
export function AnswerSection(props: AnswerSectionProps) {
  const { found, state, examples, changed, dispatch, onOpen, between, tried } = props;
  return (
    <section className="answer" id="answer" tabIndex={-1} aria-label="Answer">
      <div className="answer-year">
        <YearChoice year={state.view.year} years={found.years} dispatch={dispatch} />
        <ExampleNote
          key={found.offer.id}
          alone={found.written}
          offer={found.offer.id}
          examples={examples}
          dispatch={dispatch}
        />
      </div>
      <h2 className="answer-headline" id="headline">
        <SentenceText sentence={found.answer.headline} changed={changed} onOpen={onOpen} />
      </h2>
      {between}
      {tried}
      <AnswerSentences
        answer={found.answer}
        asked={found.asked}
        known={found.known}
        changed={changed}
        dispatch={dispatch}
        onOpen={onOpen}
      />
    </section>
  );
}
