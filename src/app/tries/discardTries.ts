import type { Dispatch } from 'react';
import { triedCount } from '../../findings/index.ts';
import type { Action } from '../../workspace/index.ts';
import type { Tell } from '../useNotice.ts';
import type { PageFindings } from '../usePageFindings.ts';

/** Takes back what is tried at the chosen offer, and says so with the way back. */
export function discardTries(found: PageFindings, dispatch: Dispatch<Action>, tell: Tell): void {
  dispatch({ type: 'discardTries', offer: found.offer.id });
  tell({
    text: `${triedCount(found.tried.count)}: discarded. The page shows the contract as written.`,
    undo: () => dispatch({ type: 'undo' }),
  });
}
