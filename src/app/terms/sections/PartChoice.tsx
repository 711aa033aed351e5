import { ChoiceField } from '../../../ui/index.ts';
import { canBeNone, hasPart } from '../../../workspace/index.ts';
import type { TermControlProps } from './TermControl.tsx';
import { useTerms } from './termsContext.ts';

/** Whether a part of the contract is there, is said to be absent, or is not stated. */
export function PartChoice({ term: { field, fault }, label, aside, children }: TermControlProps) {
  const { offer, dispatch } = useTerms();
  const { path } = field.term;
  const chosen = field.state === 'none' ? 'none' : hasPart(offer, path) ? 'stated' : 'notStated';
  return (
    <ChoiceField
      label={label}
      choices={[
        { value: 'stated', words: 'stated' },
        ...(canBeNone(path) ? [{ value: 'none', words: 'the contract says none' }] : []),
        { value: 'notStated', words: 'not stated' },
      ]}
      chosen={chosen}
      fault={fault}
      aside={aside}
      onChoose={(value) => {
        if (value === 'stated' || value === 'none' || value === 'notStated')
          dispatch({ type: 'set', ...field.term, to: value });
      }}
    >
      {children}
    </ChoiceField>
  );
}
