import type { Offer } from '../../compensation/index.ts';
import { asRead } from '../../compensation/index.ts';
import type { LoggedNote } from '../log/loggedNotes.ts';
import { loggedNotes } from '../log/loggedNotes.ts';
import type { ReportedOffer } from './offerReport.ts';

/** The notes of an offer's log in the order of their dates, each under a number of its own. */
export interface ReportedLog {
  readonly notes: readonly ReportedNote[];
  /** In place of notes that an offer before it holds already. */
  readonly sameAs: string | null;
}

/** A note under the number that it goes by: "L3". */
export interface ReportedNote extends LoggedNote {
  readonly ref: string;
}

/** The log of an offer; null where it has no notes. Those of an offer before it are not printed again. */
export function reportedLog(
  offer: Offer,
  before: { readonly notes: number; readonly offers: readonly ReportedOffer[] },
): ReportedLog | null {
  const notes = loggedNotes(offer).toReversed();
  if (notes.length === 0) return null;
  const own = notesText(offer);
  const same = before.offers.find(({ subject }) => notesText(subject.offer) === own);
  if (same !== undefined) return { notes: [], sameAs: `The same notes as those of ${same.name}.` };
  return {
    notes: notes.map((note, index) => ({ ...note, ref: `L${before.notes + index + 1}` })),
    sameAs: null,
  };
}

function notesText({ log }: Offer): string {
  return JSON.stringify(asRead(log)?.notes ?? []);
}
