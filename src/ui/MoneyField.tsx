import type { FieldProps } from './EntryField.tsx';
import { EntryField } from './EntryField.tsx';

/** A sum in dollars. */
export function MoneyField(props: FieldProps) {
  return <EntryField {...props} before="$" after={null} unit="dollars" />;
}
