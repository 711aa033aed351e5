import type { ReactNode } from 'react';
import './EntryField.css';

interface FieldHeadProps {
  readonly aside: ReactNode;
  readonly children: ReactNode;
}

/** The line over a field: its label, and what can be opened about it. */
export function FieldHead({ aside, children }: FieldHeadProps) {
  return (
    <div className="field-head">
      {children}
      {aside === undefined ? null : <div className="field-aside">{aside}</div>}
    </div>
  );
}

interface FieldFootProps {
  /** The id of the field, from which those of its fault and note are made. */
  readonly id: string;
  readonly fault: string | null;
  readonly children: ReactNode;
}

/** What stands under a field: what is wrong with its entry, and a word about it. */
export function FieldFoot({ id, fault, children }: FieldFootProps) {
  return (
    <>
      {fault === null ? null : (
        <p className="field-fault" id={`${id}-fault`}>
          {fault}
        </p>
      )}
      {children === undefined ? null : (
        <div className="field-note" id={`${id}-note`}>
          {children}
        </div>
      )}
    </>
  );
}

/** The attribute by which a field is described by what stands under it; none where nothing does. */
export function describedBy(
  id: string,
  fault: string | null,
  note: ReactNode,
  elsewhere?: string,
): { readonly 'aria-describedby'?: string } {
  const ids = [
    ...(fault === null ? [] : [`${id}-fault`]),
    ...(note === undefined ? [] : [`${id}-note`]),
    ...(elsewhere === undefined ? [] : [elsewhere]),
  ];
  return ids.length === 0 ? {} : { 'aria-describedby': ids.join(' ') };
}
