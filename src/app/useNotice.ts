import type { Dispatch } from 'react';
import { useCallback, useState } from 'react';
import type { Action } from '../workspace/index.ts';

/** What was just done to an offer or with a file, in words. */
export interface Notice {
  readonly text: string;
  /** What takes it back; null for what changed nothing on the page. */
  readonly undo: (() => void) | null;
}

export type Tell = (notice: Notice) => void;

interface Noticed {
  readonly notice: Notice | null;
  readonly tell: Tell;
  readonly close: () => void;
  /** The same acts; the next one after a notice takes it away. */
  readonly dispatch: Dispatch<Action>;
}

/** Keeps the latest notice until something else is done. */
export function useNotice(act: Dispatch<Action>): Noticed {
  const [notice, setNotice] = useState<Notice | null>(null);
  const dispatch = useCallback(
    (action: Action) => {
      if (isDone(action)) setNotice(null);
      act(action);
    },
    [act],
  );
  return { notice, tell: setNotice, close: useCallback(() => setNotice(null), []), dispatch };
}

/** Leaving a field or looking closer is nothing that one does next. */
function isDone({ type }: Action): boolean {
  return type !== 'leave' && type !== 'pause' && type !== 'explain' && type !== 'endDrag';
}
