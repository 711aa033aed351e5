import { useId } from 'react';
import { monthOfYearName } from '../../../findings/index.ts';
import { Button, EntryField } from '../../../ui/index.ts';
import type { TermControlProps } from './TermControl.tsx';
import { useTerms } from './termsContext.ts';
import { useFieldProps } from './useFieldProps.ts';
import { useTermField } from './useTermField.ts';
import { valuesAt } from './valuesAt.ts';
import './ValuesTerm.css';

/** What each month is worked against the others: twelve weights, all alike unless said. */
export function MonthWeights({ term, label, aside, children }: TermControlProps) {
  const id = useId();
  const { offer, latest, dispatch } = useTerms();
  const at = term.field.term;
  const values = valuesAt(offer, 'monthWeights');
  const set = (texts: readonly string[]) => dispatch({ type: 'setValues', ...at, texts });
  return (
    <fieldset className="field" aria-labelledby={id}>
      <div className="field-head">
        <span id={id}>{label}</span>
        {aside === undefined ? null : <div className="field-aside">{aside}</div>}
      </div>
      {values.length === 0 ? (
        <div className="values-none">
          <span className="values-state">each alike</span>
          <Button kind="link" onClick={() => set(Array.from({ length: 12 }, () => '100'))}>
            weigh each month
          </Button>
        </div>
      ) : (
        <>
          <div className="values">
            {values.map((_, index) => (
              <Weight
                key={index}
                path={`${at.path}[${index}]`}
                label={monthOfYearName(latest.startMonth, index + 1)}
              />
            ))}
          </div>
          <div className="values-tools">
            <Button kind="link" onClick={() => set([])}>
              each alike
            </Button>
          </div>
        </>
      )}
      {values.length > 0 || children === undefined ? null : (
        <div className="field-note">{children}</div>
      )}
    </fieldset>
  );
}

function Weight({ path, label }: { readonly path: string; readonly label: string }) {
  const term = useTermField(path);
  return <EntryField {...useFieldProps({ term, label })} before={null} after={null} unit={null} />;
}
