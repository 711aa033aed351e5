import type { NewEntry } from '../../../workspace/index.ts';
import { useTerms } from './termsContext.ts';

/** A function that adds an entry after the last of a list; inside `EntryList` the focus goes into it. */
export function useAddEntry(path: string): (entry: NewEntry) => void {
  const { offer, dispatch } = useTerms();
  return (entry) => dispatch({ type: 'add', offer: offer.id, path, after: null, entry });
}
