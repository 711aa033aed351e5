import type { Dispatch } from 'react';
import { PercentField, Segments } from '../../ui/index.ts';
import type { Action, RampAnswer } from '../../workspace/index.ts';
import type { PageFindings } from '../usePageFindings.ts';
import { TermField } from './TermField.tsx';
import './RampQuestion.css';

interface RampQuestionProps {
  readonly found: PageFindings;
  readonly dispatch: Dispatch<Action>;
}

const answers: readonly { readonly value: RampAnswer; readonly label: string }[] = [
  { value: 'newPractice', label: 'New practice' },
  { value: 'takingOver', label: 'Taking over' },
];

/** The one question under the four fields: how full the first years are. */
export function RampQuestion({ found, dispatch }: RampQuestionProps) {
  const { ramp, offer } = found.fields;
  return (
    <div className="ramp">
      <Segments
        legend="A new practice, or taking over a panel (patients who count as yours)?"
        choices={answers}
        chosen={ramp.kind === 'unanswered' ? null : ramp.kind}
        onChoose={(answer) => dispatch({ type: 'answerRamp', offer, answer })}
      />
      {ramp.kind === 'unanswered' ? (
        <p className="ramp-note">
          Not answered: year 1 is taken as a full practice from the first day.
        </p>
      ) : null}
      {ramp.kind === 'newPractice' ? (
        <fieldset className="ramp-years">
          <legend className="ramp-note">
            Share of a full practice; a starting guess of ours, change it
          </legend>
          {ramp.years.map((field, index) => (
            <TermField
              key={field.term.path}
              as={PercentField}
              label={index === ramp.years.length - 1 ? `Year ${index + 1} on` : `Year ${index + 1}`}
              field={field}
              found={found}
              dispatch={dispatch}
            />
          ))}
        </fieldset>
      ) : null}
    </div>
  );
}
