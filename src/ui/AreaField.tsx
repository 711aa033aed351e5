import { useId } from 'react';
import type { FieldProps } from './EntryField.tsx';
import { describedBy, FieldFoot, FieldHead } from './FieldFrame.tsx';
import { usePause } from './usePause.ts';

/** Words on several lines: notes, the words of a clause. */
export function AreaField(props: FieldProps) {
  const { label, typed, whenEmpty, fault, aside, children } = props;
  const id = useId();
  const pause = usePause(props.onPause);
  return (
    <div className="field">
      <FieldHead aside={aside}>
        <label htmlFor={id}>{label}</label>
      </FieldHead>
      <div className={fault === null ? 'field-box' : 'field-box field-box-refused'}>
        <textarea
          id={id}
          className="field-input field-input-words field-area"
          rows={3}
          value={typed}
          placeholder={whenEmpty}
          aria-invalid={fault !== null}
          {...describedBy(id, fault, children)}
          onChange={(event) => {
            pause.restart();
            props.onType(event.currentTarget.value);
          }}
          onBlur={() => {
            pause.stop();
            props.onLeave();
          }}
        />
      </div>
      <FieldFoot id={id} fault={fault}>
        {children}
      </FieldFoot>
    </div>
  );
}
