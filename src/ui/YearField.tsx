import type { FieldProps } from './EntryField.tsx';
import { EntryField } from './EntryField.tsx';

/** A year of the calendar: 2026. */
export function YearField(props: FieldProps) {
  return <EntryField {...props} before={null} after={null} unit={null} holds="whole" />;
}
