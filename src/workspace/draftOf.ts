import type { Workspace } from '../compensation/index.ts';
import type { Draft } from './draft.ts';

/** Offers as a draft, each term in house style. */
export function draftOf(workspace: Workspace): Draft {
  throw new Error(`not yet written: ${workspace.offers.length}`);
}
