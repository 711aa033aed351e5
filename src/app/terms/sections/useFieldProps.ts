import type { FieldProps } from '../../../ui/index.ts';
import type { TermControlProps } from './TermControl.tsx';
import { useTerms } from './termsContext.ts';

/** What a box for text is given for a term: what stands in it, and what a key, a pause and leaving it do. */
export function useFieldProps({ term, label, aside, children }: TermControlProps): FieldProps {
  const { dispatch } = useTerms();
  const { field, fault, taken } = term;
  return {
    label,
    typed: field.text,
    whenEmpty: taken === null ? 'not stated' : 'as before',
    fault,
    onType: (text) => dispatch({ type: 'type', ...field.term, text }),
    onPause: () => dispatch({ type: 'pause', ...field.term }),
    onLeave: () => dispatch({ type: 'leave', ...field.term }),
    aside,
    children,
  };
}
