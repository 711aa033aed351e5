import type { Offer } from '../../compensation/index.ts';
import { noteCount, noteDay } from './logWords.ts';
import { notesByDate } from './loggedNotes.ts';

/** What the log says while it is closed: "3 notes, last November 12, 2026". */
export function logSummary(offer: Offer): string {
  if (offer.log !== null && 'unread' in offer.log) return 'what a file held here is not read';
  const notes = notesByDate(offer);
  if (notes.length === 0) return 'no notes yet';
  const last = notes.find(({ note }) => note.date !== null)?.note.date ?? null;
  const dated = last === null ? 'none with a date' : `last ${noteDay(last)}`;
  return `${noteCount(notes.length)}, ${dated}`;
}
