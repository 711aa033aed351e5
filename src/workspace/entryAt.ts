import type { Draft, Entry } from './draft.ts';
import type { TermRef } from './state.ts';

/** What stands at a term of the draft. */
export function entryAt(draft: Draft, term: TermRef): Entry {
  throw new Error(`not yet written: ${draft.nextId} ${term.path}`);
}
