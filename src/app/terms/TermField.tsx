import type { ComponentType, Dispatch, ReactNode } from 'react';
import { Suspense } from 'react';
import { termAt } from '../../contract-file/index.ts';
import type { FieldProps } from '../../ui/index.ts';
import { Button } from '../../ui/index.ts';
import type { Action, Field } from '../../workspace/index.ts';
import { TriedMark } from '../tries/lazyTries.ts';
import type { PageFindings } from '../usePageFindings.ts';
import { notUsed } from './notUsed.ts';
import { useFaultSentence } from './useFaultSentence.ts';
import { yearOfPhase } from './yearOfPhase.ts';

interface TermFieldProps {
  /** The field for the kind of value. */
  readonly as: ComponentType<FieldProps>;
  /** Where the place on the page says more than the term's own name. */
  readonly label?: string;
  /** What an empty box means, where it is not that the contract does not state it. */
  readonly whenEmpty?: string;
  readonly describedBy?: string;
  readonly field: Field;
  readonly found: PageFindings;
  readonly dispatch: Dispatch<Action>;
  readonly children?: ReactNode;
}

/** A term of the contract in its field, with what may be said beside it. */
export function TermField(props: TermFieldProps) {
  const { as: EntryField, label, field, found, dispatch, children } = props;
  const { term, unused, setIn, phase, beside } = field;
  const fault = useFaultSentence(field.problem);
  const name = label ?? termAt(term.path)?.name ?? term.path;
  const notes = [
    field.written === null ? null : (
      <Suspense key="tried" fallback={null}>
        <TriedMark term={term} written={field.written} label={name} dispatch={dispatch} />
      </Suspense>
    ),
    setIn === null || phase === null ? null : (
      <Button
        key="phase"
        kind="link"
        onClick={() => dispatch({ type: 'chooseYear', year: yearOfPhase(found.offer, phase) })}
      >
        {setIn}
      </Button>
    ),
    beside === null ? null : <span key="beside">{beside}</span>,
    unused === null ? null : <span key="unused">{notUsed(unused)}</span>,
    field.problem === null ? null : (
      <Button
        key="notStated"
        kind="link"
        onClick={() => dispatch({ type: 'set', ...term, to: 'notStated' })}
      >
        not stated
      </Button>
    ),
    children ?? null,
  ].filter((note) => note !== null);
  return (
    <EntryField
      label={name}
      typed={field.text}
      whenEmpty={field.state === 'none' ? 'none' : (props.whenEmpty ?? 'not stated')}
      fault={fault}
      describedBy={props.describedBy}
      onType={(text) => dispatch({ type: 'type', ...term, text })}
      onPause={() => dispatch({ type: 'pause', ...term })}
      onLeave={() => dispatch({ type: 'leave', ...term })}
    >
      {notes.length === 0 ? undefined : notes}
    </EntryField>
  );
}
