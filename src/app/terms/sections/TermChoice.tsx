import { termChoices } from '../../../findings/index.ts';
import { ChoiceField } from '../../../ui/index.ts';
import type { TermControlProps } from './TermControl.tsx';
import { useTerms } from './termsContext.ts';

/** A term with a few values, each in plain words, "not stated" the last of them. */
export function TermChoice({
  term: { field, fault, taken },
  label,
  aside,
  children,
}: TermControlProps) {
  const { dispatch } = useTerms();
  const choices = termChoices(field.term.path);
  return (
    <ChoiceField
      label={label}
      choices={[...choices, { value: '', words: taken === null ? 'not stated' : 'as before' }]}
      chosen={field.text}
      fault={fault}
      aside={aside}
      onChoose={(value) =>
        dispatch({
          type: 'set',
          ...field.term,
          to: value === '' ? 'notStated' : { typed: value },
        })
      }
    >
      {children}
    </ChoiceField>
  );
}
