import type { FieldProps } from './EntryField.tsx';
import { EntryField } from './EntryField.tsx';

/** Dollars for each wRVU, as its label says. */
export function RateField(props: FieldProps) {
  return <EntryField {...props} before="$" after={null} unit={null} />;
}
