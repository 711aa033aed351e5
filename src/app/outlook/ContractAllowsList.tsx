import type { Dispatch } from 'react';
import { memo } from 'react';
import type { AllowedQuestion, ContractAllows } from '../../findings/index.ts';
import { figuresOf } from '../../findings/index.ts';
import { Button } from '../../ui/index.ts';
import type { Action } from '../../workspace/index.ts';
import { SentenceText } from '../answer/SentenceText.tsx';
import { goToTerm } from '../questions/goToTerm.ts';
import { useReadOnly } from '../readOnly.ts';
import type { OpenOwnFigure } from './useOpenedFigure.ts';
import { openerOf } from './useOpenedFigure.ts';

interface ContractAllowsListProps {
  readonly allows: ContractAllows;
  readonly dispatch: Dispatch<Action>;
  readonly onOpen: OpenOwnFigure;
}

const noneChanged: ReadonlySet<string> = new Set();

/** What the contract lets the employer do, dated, and what it does not state of that. */
export const ContractAllowsList = memo(function ContractAllowsList({
  allows,
  dispatch,
  onOpen,
}: ContractAllowsListProps) {
  const { heading, list, questions } = allows;
  const isReadOnly = useReadOnly();
  const go = ({ path, section }: AllowedQuestion) => {
    if (section === null) return;
    dispatch({ type: 'openSection', section, isOpen: true });
    goToTerm(path, section);
  };
  return (
    <>
      <h3 className="renewal-heading">{heading}</h3>
      <dl className="renewal-dates">
        {list.map(({ key, when, sentence, isPastTerm }, index) => (
          <div className="renewal-date" key={key}>
            <dt className={when === list[index - 1]?.when ? 'unseen' : undefined}>
              {when}
              {isPastTerm ? ', if renewed' : ''}
            </dt>
            <dd>
              <SentenceText
                sentence={sentence}
                changed={noneChanged}
                onOpen={openerOf(figuresOf(sentence), onOpen)}
              />
            </dd>
          </div>
        ))}
        {questions.length === 0 ? null : (
          <div className="renewal-date">
            <dt>Not stated, to ask</dt>
            <dd>
              <ul className="renewal-questions">
                {questions.map((question) => (
                  <li key={question.path}>
                    {question.question}{' '}
                    {isReadOnly ? null : (
                      <Button kind="link" onClick={() => go(question)}>
                        {question.name}
                      </Button>
                    )}
                  </li>
                ))}
              </ul>
            </dd>
          </div>
        )}
      </dl>
    </>
  );
});
