import { entryAt, shownDraft } from '../../../workspace/index.ts';
import { useTerms } from './termsContext.ts';

/** Reads what is typed or chosen at a path of the section's offer; null where nothing is, or none. */
export function useTyped(): (path: string) => string | null {
  const { state, offer } = useTerms();
  return (path) => {
    const entry = entryAt(shownDraft(state), { offer: offer.id, path });
    return entry.kind === 'typed' ? entry.text : null;
  };
}
