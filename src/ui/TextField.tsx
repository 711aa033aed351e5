import type { FieldProps } from './EntryField.tsx';
import { EntryField } from './EntryField.tsx';

/** Words on one line: a name, a month as people write it, a length of time. */
export function TextField(props: FieldProps) {
  return <EntryField {...props} before={null} after={null} unit={null} holds="words" />;
}
