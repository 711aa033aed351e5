import type { LogNote, Offer } from '../../../compensation/index.ts';
import { asRead } from '../../../compensation/index.ts';
import { useTerms } from './termsContext.ts';

/** A note as it reads, with its offer; null while an entry of the offer does not read. */
export function useNoteRead(place: number): {
  readonly read: Offer | null;
  readonly note: LogNote | null;
} {
  const { reading, offer } = useTerms();
  const read = reading.offers.find(({ id }) => id === offer.id)?.offer ?? null;
  return { read, note: asRead(read?.log ?? null)?.notes[place] ?? null };
}
