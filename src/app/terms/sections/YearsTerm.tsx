import { useId } from 'react';
import { Button } from '../../../ui/index.ts';
import { isNumberUnit } from '../../../workspace/index.ts';
import { NumberControl } from './NumberControl.tsx';
import type { TermControlProps } from './TermControl.tsx';
import { useTerms } from './termsContext.ts';
import { useTermField } from './useTermField.ts';
import { valuesAt } from './valuesAt.ts';
import './ValuesTerm.css';

const mostYears = 10;

/** A percent for each contract year, the last of which goes on: a ramp, a share of the tail. */
export function YearsTerm({ term, label, aside, children }: TermControlProps) {
  const id = useId();
  const { offer, dispatch } = useTerms();
  const at = term.field.term;
  const values = valuesAt(offer, at.path);
  const set = (texts: readonly string[]) => dispatch({ type: 'setValues', ...at, texts });
  return (
    <fieldset className="field" aria-labelledby={id}>
      <div className="field-head">
        <span id={id}>{label}</span>
        {aside === undefined ? null : <div className="field-aside">{aside}</div>}
      </div>
      {values.length === 0 ? (
        <div className="values-none">
          <span className="values-state">{term.taken === null ? 'not stated' : 'as before'}</span>
          <Button kind="link" onClick={() => set(['100'])}>
            state it by year
          </Button>
        </div>
      ) : (
        <>
          <div className="values">
            {values.map((_, index) => (
              <YearValue
                // A year of a ramp is its place.
                key={index}
                path={`${at.path}[${index}]`}
                label={index === values.length - 1 ? `Year ${index + 1} on` : `Year ${index + 1}`}
              />
            ))}
          </div>
          <div className="values-tools">
            {values.length < mostYears ? (
              <Button kind="link" onClick={() => set([...values, values.at(-1) ?? ''])}>
                add a year
              </Button>
            ) : null}
            <Button kind="link" onClick={() => set(values.slice(0, -1))}>
              {values.length === 1 ? 'not stated' : `remove year ${values.length}`}
            </Button>
          </div>
        </>
      )}
      {values.length === 0 && children !== undefined ? (
        <div className="field-note">{children}</div>
      ) : null}
    </fieldset>
  );
}

function YearValue({ path, label }: { readonly path: string; readonly label: string }) {
  const term = useTermField(path);
  return isNumberUnit(term.field.unit) ? (
    <NumberControl term={term} label={label} unit={term.field.unit} />
  ) : null;
}
