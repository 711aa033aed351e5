import type { LogNote } from '../../../compensation/index.ts';
import type { DraftEntry, DraftOffer, Leaf } from '../../../workspace/index.ts';

/** The notes of an offer as they are typed; none where something else stands in their place. */
export function notesTyped({ log }: DraftOffer): readonly DraftEntry<LogNote>[] {
  if (log === undefined || log === 'none' || 'typed' in log) return [];
  return log.notes ?? [];
}

/** What stands in a field of a note; nothing where it is not stated. */
export function typedIn(leaf: Leaf | undefined): string {
  return leaf === undefined || leaf === 'none' ? '' : leaf.typed.trim();
}
