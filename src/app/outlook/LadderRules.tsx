import type { Dispatch } from 'react';
import { useState } from 'react';
import type { LadderThreshold } from '../../findings/index.ts';
import {
  articleChart,
  ladderRules,
  ladderSource,
  ladderThresholds,
  outlookWords,
} from '../../findings/index.ts';
import { Button, Disclosure, PercentField } from '../../ui/index.ts';
import type { Action, DraftReading, State } from '../../workspace/index.ts';
import { entryAt, faultSentence, fieldOf } from '../../workspace/index.ts';
import { useReadOnly } from '../readOnly.ts';

interface LadderRulesProps {
  readonly state: State;
  readonly reading: DraftReading;
  readonly dispatch: Dispatch<Action>;
}

/** Every rule of the ladder with its source; the thresholds can be changed and set back. */
export function LadderRules({ state, reading, dispatch }: LadderRulesProps) {
  const [isOpen, setIsOpen] = useState(false);
  const isReadOnly = useReadOnly();
  const isChanged = ladderThresholds.some(
    ({ path }) => entryAt(state.draft, { offer: null, path }).kind !== 'notStated',
  );
  return (
    <Disclosure label={outlookWords.rules} isOpen={isOpen} onToggle={setIsOpen}>
      <div className="renewal-rules">
        <p>{ladderSource}</p>
        <div className="renewal-thresholds">
          {ladderThresholds.map((threshold) => (
            <ThresholdField key={threshold.path} {...{ threshold, state, reading, dispatch }} />
          ))}
        </div>
        {isChanged && !isReadOnly ? (
          <p>
            <Button
              onClick={() =>
                dispatch({ type: 'set', offer: null, path: 'ladder', to: 'notStated' })
              }
            >
              Set the thresholds back
            </Button>
          </p>
        ) : null}
        <dl className="renewal-sources">
          {ladderRules.map(({ rule, source }) => (
            <div key={rule}>
              <dt>{rule}</dt>
              <dd>{source}</dd>
            </div>
          ))}
        </dl>
        <p>{articleChart}</p>
      </div>
    </Disclosure>
  );
}

interface ThresholdFieldProps extends LadderRulesProps {
  readonly threshold: LadderThreshold;
}

function ThresholdField({ threshold, state, reading, dispatch }: ThresholdFieldProps) {
  const { path, label, standard, does, source } = threshold;
  const term = { offer: null, path };
  const field = fieldOf(state, reading, term, null, 0);
  if (useReadOnly()) {
    return (
      <p>
        {label}: {field.text === '' ? standard : `${field.text}%`}. {does} {source}
      </p>
    );
  }
  return (
    <PercentField
      label={label}
      typed={field.text}
      whenEmpty={standard}
      fault={field.problem === null ? null : faultSentence(field.problem)}
      onType={(text) => dispatch({ type: 'type', ...term, text })}
      onPause={() => dispatch({ type: 'pause', ...term })}
      onLeave={() => dispatch({ type: 'leave', ...term })}
    >
      {does} {source}
    </PercentField>
  );
}
