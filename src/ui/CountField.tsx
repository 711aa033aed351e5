import type { FieldProps } from './EntryField.tsx';
import { EntryField } from './EntryField.tsx';

interface CountFieldProps extends FieldProps {
  /** What is counted, behind the number: "months", "days". */
  readonly counts: string;
  /** Whether there are no parts of one. */
  readonly isWhole?: boolean;
}

/** A number of something that has no field of its own. */
export function CountField({ counts, isWhole, ...props }: CountFieldProps) {
  const holds = isWhole === true ? 'whole' : 'number';
  return <EntryField {...props} before={null} after={counts} unit={counts} holds={holds} />;
}
