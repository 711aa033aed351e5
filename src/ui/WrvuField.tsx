import type { FieldProps } from './EntryField.tsx';
import { EntryField } from './EntryField.tsx';

/** A number of wRVUs. */
export function WrvuField(props: FieldProps) {
  return <EntryField {...props} before={null} after="wRVUs" unit="wRVUs" />;
}
