import type { ReactNode } from 'react';
import { useId } from 'react';
import { describedBy, FieldFoot, FieldHead } from './FieldFrame.tsx';
import './ChoiceField.css';

interface ChoiceFieldProps {
  readonly label: string;
  readonly choices: readonly { readonly value: string; readonly words: string }[];
  readonly chosen: string | null;
  readonly onChoose: (value: string) => void;
  readonly fault: string | null;
  /** What stands at the end of the label's line. */
  readonly aside?: ReactNode;
  /** A word under the choices. */
  readonly children?: ReactNode;
}

/** So many characters of all choices together stand on one line of a phone. */
const onOneLine = 20;

/** One of several choices in words, each to be seen: native radio buttons, one stop for the keyboard. */
export function ChoiceField(props: ChoiceFieldProps) {
  const id = useId();
  const { label, choices, chosen, fault, aside, children } = props;
  const isShort = choices.map(({ words }) => words).join('').length <= onOneLine;
  return (
    <div
      className="field choice-field"
      role="radiogroup"
      aria-labelledby={`${id}-label`}
      {...describedBy(id, fault, children)}
    >
      <FieldHead aside={aside}>
        <span id={`${id}-label`}>{label}</span>
      </FieldHead>
      <div className={isShort ? 'choices choices-short' : 'choices'}>
        {choices.map(({ value, words }) => (
          <label className="choice" key={value}>
            <input
              type="radio"
              name={id}
              checked={value === chosen}
              onChange={() => props.onChoose(value)}
            />
            <span>{words}</span>
          </label>
        ))}
      </div>
      <FieldFoot id={id} fault={fault}>
        {children}
      </FieldFoot>
    </div>
  );
}
