import type { ReactNode } from 'react';
import { useId } from 'react';
import { describedBy, FieldFoot, FieldHead } from './FieldFrame.tsx';
import { usePause } from './usePause.ts';

/** What every field takes, whatever kind of value it holds. */
export interface FieldProps {
  readonly label: string;
  /** What stands in the box, as it was typed. */
  readonly typed: string;
  /** What an empty box means: "not stated". */
  readonly whenEmpty: string;
  /** What is wrong with it and what to do; null where it reads, or is not judged yet. */
  readonly fault: string | null;
  readonly onType: (typed: string) => void;
  /** A second without a key. */
  readonly onPause: () => void;
  readonly onLeave: () => void;
  /** What can be chosen in place of typing it; anything else can be typed too. */
  readonly suggested?: readonly string[];
  /** The id of what describes it and stands elsewhere. */
  readonly describedBy?: string | undefined;
  /** What stands at the end of the label's line. */
  readonly aside?: ReactNode;
  /** A word or a link under the box. */
  readonly children?: ReactNode;
}

interface EntryFieldProps extends FieldProps {
  readonly before: string | null;
  readonly after: string | null;
  /** The unit in words, for who cannot see it inside the box; null where the label says it. */
  readonly unit: string | null;
  /** Words begin where a line does, numbers end where a column does; a whole one needs no key for a point. */
  readonly holds?: 'words' | 'number' | 'whole' | 'secret';
  /** What the key Enter does beyond leaving the field. */
  readonly onEnter?: () => void;
}

/** The bare input: text that is never rewritten while it is being typed. */
export function EntryField(props: EntryFieldProps) {
  const { label, typed, whenEmpty, fault, before, after, unit, aside, children } = props;
  const { suggested } = props;
  const isWords = props.holds === 'words' || props.holds === 'secret';
  const id = useId();
  const pause = usePause(props.onPause);

  /** Done with the entry: the keyboard on a screen goes away, another stays at its place. */
  const finish = (input: HTMLInputElement) => {
    pause.stop();
    if (window.matchMedia('(pointer: coarse)').matches) input.blur();
    else props.onLeave();
    props.onEnter?.();
  };

  return (
    <div className="field">
      <FieldHead aside={aside}>
        <label htmlFor={id}>
          {label}
          {unit === null ? null : <span className="unseen">, {unit}</span>}
        </label>
      </FieldHead>
      <div className={fault === null ? 'field-box' : 'field-box field-box-refused'}>
        {before === null ? null : (
          <span className="field-unit" aria-hidden="true">
            {before}
          </span>
        )}
        <input
          id={id}
          className={isWords ? 'field-input field-input-words' : 'field-input'}
          type={props.holds === 'secret' ? 'password' : 'text'}
          inputMode={isWords ? 'text' : props.holds === 'whole' ? 'numeric' : 'decimal'}
          autoComplete="off"
          autoCorrect="off"
          spellCheck={false}
          enterKeyHint="done"
          value={typed}
          placeholder={whenEmpty}
          aria-invalid={fault !== null}
          list={suggested === undefined ? undefined : `${id}-suggested`}
          {...describedBy(id, fault, children, props.describedBy)}
          onChange={(event) => {
            pause.restart();
            props.onType(event.currentTarget.value);
          }}
          onBlur={() => {
            pause.stop();
            props.onLeave();
          }}
          onKeyDown={(event) => {
            if (event.key === 'Enter') finish(event.currentTarget);
          }}
        />
        {suggested === undefined ? null : (
          <datalist id={`${id}-suggested`}>
            {suggested.map((words) => (
              <option key={words} value={words}>
                {words}
              </option>
            ))}
          </datalist>
        )}
        {after === null ? null : (
          <span className="field-unit" aria-hidden="true">
            {after}
          </span>
        )}
      </div>
      <FieldFoot id={id} fault={fault}>
        {children}
      </FieldFoot>
    </div>
  );
}
