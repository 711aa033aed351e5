import type { Dispatch } from 'react';
import type { SaidAtTerm } from '../../findings/index.ts';
import { saidWords } from '../../findings/index.ts';
import { Button } from '../../ui/index.ts';
import type { Action, TermRef } from '../../workspace/index.ts';
import { useReadOnly } from '../readOnly.ts';
import './TriedMark.css';

interface TriedMarkProps {
  readonly term: TermRef;
  /** What the contract says there. */
  readonly written: SaidAtTerm;
  /** The term's name, for who hears the button alone. */
  readonly label: string;
  readonly dispatch: Dispatch<Action>;
}

/** Under a field with a tried value: what the contract says, and the way back to it. */
export function TriedMark({ term: { offer, path }, written, label, dispatch }: TriedMarkProps) {
  const isReadOnly = useReadOnly();
  return (
    <span className="tried-mark">
      <span className="tried-sign" aria-hidden="true">
        ◆{' '}
      </span>
      tried; contract: {saidWords(path, written)}
      {offer === null || isReadOnly ? null : (
        <>
          {' '}
          <Button
            kind="link"
            aria-label={`Put back what the contract says: ${label}`}
            onClick={() => dispatch({ type: 'putBack', offer, path })}
          >
            put back
          </Button>
        </>
      )}
    </span>
  );
}
