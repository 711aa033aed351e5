import type { FieldProps } from './EntryField.tsx';
import { EntryField } from './EntryField.tsx';

interface CountFieldProps extends FieldProps {
  /** What is counted, behind the number: "months", "days". */
  readonly counts: string;
}

/** A number of something that has no field of its own. */
export function CountField({ counts, ...props }: CountFieldProps) {
  return <EntryField {...props} before={null} after={counts} unit={counts} />;
}
