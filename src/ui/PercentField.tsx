import type { FieldProps } from './EntryField.tsx';
import { EntryField } from './EntryField.tsx';

/** A share in percent. */
export function PercentField(props: FieldProps) {
  return <EntryField {...props} before={null} after="%" unit="percent" />;
}
