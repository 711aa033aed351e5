import type { ReactNode } from 'react';
import { useId } from 'react';
import { describedBy, FieldFoot, FieldHead } from './FieldFrame.tsx';
import './ChoiceField.css';

interface ChecksFieldProps {
  readonly label: string;
  readonly choices: readonly {
    readonly value: string;
    readonly words: string;
    /** Ticked for a reason that stands elsewhere. */
    readonly isFixed?: boolean;
  }[];
  readonly ticked: readonly string[];
  readonly onTick: (value: string, isTicked: boolean) => void;
  /** What stands at the end of the label's line. */
  readonly aside?: ReactNode;
  /** A word under the choices. */
  readonly children?: ReactNode;
}

/** Any of several choices: native boxes to tick. */
export function ChecksField(props: ChecksFieldProps) {
  const id = useId();
  const { label, choices, ticked, onTick, aside, children } = props;
  return (
    <fieldset
      className="field"
      aria-labelledby={`${id}-label`}
      {...describedBy(id, null, children)}
    >
      <FieldHead aside={aside}>
        <span id={`${id}-label`}>{label}</span>
      </FieldHead>
      <div className="choices choices-short">
        {choices.map(({ value, words, isFixed = false }) => (
          <label className="choice" key={value}>
            <input
              type="checkbox"
              checked={isFixed || ticked.includes(value)}
              disabled={isFixed}
              onChange={(event) => onTick(value, event.currentTarget.checked)}
            />
            <span>{words}</span>
          </label>
        ))}
      </div>
      <FieldFoot id={id} fault={null}>
        {children}
      </FieldFoot>
    </fieldset>
  );
}
