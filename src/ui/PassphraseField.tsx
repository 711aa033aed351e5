import type { FieldProps } from './EntryField.tsx';
import { EntryField } from './EntryField.tsx';

interface PassphraseFieldProps extends FieldProps {
  readonly onEnter: () => void;
}

/** A passphrase, which nobody reads over the shoulder and no browser keeps. */
export function PassphraseField(props: PassphraseFieldProps) {
  return <EntryField {...props} before={null} after={null} unit={null} holds="secret" />;
}
