import type { Action } from './action.ts';
import type { State } from './state.ts';

/** The state after an act. The same object where the act changes nothing. */
export function act(state: State, action: Action): State {
  throw new Error(`not yet written: ${action.type} ${state.view.year}`);
}
