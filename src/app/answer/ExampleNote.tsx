import type { Dispatch } from 'react';
import { useState } from 'react';
import type { Workspace } from '../../compensation/index.ts';
import { Button } from '../../ui/index.ts';
import type { Action } from '../../workspace/index.ts';
import type { Example } from './exampleOf.ts';
import { exampleOf, ownName, termsLeftOf } from './exampleOf.ts';

interface ExampleNoteProps {
  /** The chosen offer by itself, where it reads. */
  readonly alone: Workspace | null;
  readonly offer: string;
  readonly examples: readonly Example[];
  readonly dispatch: Dispatch<Action>;
}

/** Says that what is shown is an example, or which terms of one are left under one's own numbers. */
export function ExampleNote({ alone, offer, examples, dispatch }: ExampleNoteProps) {
  /** While an entry does not read, the note stays, so that nothing under it moves. */
  const [latest, setLatest] = useState(alone);
  if (alone !== null && alone !== latest) setLatest(alone);
  const keep = () => dispatch({ type: 'keepFourFields', offer, name: ownName(latest, examples) });
  const example = exampleOf(latest, examples);
  if (example !== null) {
    return (
      <p className="example-note">
        <strong>{example.name}.</strong>{' '}
        <span className="example-note-invites">
          Type your own numbers over it, or{' '}
          <Button kind="link" onClick={keep}>
            keep only these four
          </Button>
          .
        </span>
      </p>
    );
  }
  const left = termsLeftOf(latest, examples);
  if (left === null) return null;
  return (
    <p className="example-note">
      <strong>Still the example’s:</strong> {left}.{' '}
      <Button kind="link" onClick={keep}>
        Keep only my numbers
      </Button>
    </p>
  );
}
