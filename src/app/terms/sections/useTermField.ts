import type { TermHelp } from '../../../findings/index.ts';
import type { Field, TakenOver } from '../../../workspace/index.ts';
import { faultSentence, fieldOf, takenOver } from '../../../workspace/index.ts';
import { helpAt } from './helpAt.ts';
import { useTerms } from './termsContext.ts';

/** A term as it stands on the page, and what is said about it. */
export interface TermOnPage {
  readonly field: Field;
  readonly help: TermHelp;
  /** The sentence under the field, once its entry is judged. */
  readonly fault: string | null;
  /** What a later phase takes over from an earlier one, while it says nothing itself. */
  readonly taken: TakenOver | null;
}

/** The term at a path of the section's offer; `horizonYears` is one of the file. */
export function useTermField(path: string): TermOnPage {
  const { state, reading, offer } = useTerms();
  const term = { offer: isTermOfFile(path) ? null : offer.id, path };
  const field = fieldOf(state, reading, term, null, 0);
  return {
    field,
    help: helpAt(offer, path),
    fault: field.problem === null ? null : faultSentence(field.problem),
    taken: field.state === 'notStated' ? takenOver(offer, path) : null,
  };
}

function isTermOfFile(path: string): boolean {
  return path === 'horizonYears' || path.startsWith('ladder');
}
