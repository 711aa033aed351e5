import { useState } from 'react';
import { ChoiceField } from '../../../ui/index.ts';
import { isNumberUnit } from '../../../workspace/index.ts';
import { NumberControl } from './NumberControl.tsx';
import type { TermControlProps } from './TermControl.tsx';
import { useTerms } from './termsContext.ts';

/** An amount that the contract states, says there is none of, or leaves open. */
export function AmountOrNone({ term, label, aside, children }: TermControlProps) {
  const { dispatch } = useTerms();
  const { field } = term;
  /** "An amount" is chosen before the amount is there. */
  const [isAwaited, setIsAwaited] = useState(false);
  const isAmount = field.state !== 'none' && (field.state !== 'notStated' || isAwaited);
  return (
    <>
      <ChoiceField
        label={label}
        choices={[
          { value: 'amount', words: 'stated' },
          { value: 'none', words: 'the contract says none' },
          { value: 'notStated', words: 'not stated' },
        ]}
        chosen={isAmount ? 'amount' : field.state}
        fault={null}
        aside={aside}
        onChoose={(value) => {
          setIsAwaited(value === 'amount');
          const to = value === 'none' ? 'none' : value === 'amount' ? 'stated' : 'notStated';
          if (value !== 'amount' || !isAmount) dispatch({ type: 'set', ...field.term, to });
        }}
      >
        {isAmount ? undefined : children}
      </ChoiceField>
      {isAmount && isNumberUnit(field.unit) ? (
        <NumberControl term={term} label={`${label}: amount`} unit={field.unit}>
          {children}
        </NumberControl>
      ) : null}
    </>
  );
}
