import type { FieldProps } from './EntryField.tsx';
import { EntryField } from './EntryField.tsx';

interface PlaceFieldProps extends FieldProps {
  /** What is numbered, before the number: "month", "year". */
  readonly of: string;
}

/** A place in a row that is counted from 1: month 25, year 3. */
export function PlaceField({ of, ...props }: PlaceFieldProps) {
  return <EntryField {...props} before={of} after={null} unit={null} holds="whole" />;
}
