import type { LogNote } from '../../compensation/index.ts';
import { capital, listed } from '../formatWords.ts';
import { say } from '../say.ts';
import type { Sentence } from '../sentence.ts';
import type { YearView } from '../yearView.ts';
import { noteDay } from './logWords.ts';
import { aboutWords, notesByDate, textOfNote } from './loggedNotes.ts';

const TOLD_AT_MOST = 3;
const LETTERS_AT_MOST = 160;

/** The notes that explain a year of the ladder, in the order of their dates, each with its words. */
export function reasonsNoted(view: YearView): readonly Sentence[] {
  const notes = notesOf(view);
  const year = String(view.year);
  if (notes.length === 0) return [];
  if (!view.facts.ladder.isExplained) {
    return [
      say`The log names year ${year} (${datesOf(notes)}), which is not marked as explained: it is counted for every rung.`,
    ];
  }
  const more = notes.length - TOLD_AT_MOST;
  return [
    ...notes.slice(0, TOLD_AT_MOST).map(reason),
    ...(more > 0 ? [say`The log has ${String(more)} more of year ${year}.`] : []),
  ];
}

/** Why a year is explained, in a few words: "explained (note of March 3, 2026)". */
export function explainedShortly(view: YearView): string {
  const notes = notesOf(view);
  return notes.length === 0 ? 'explained' : `explained (${datesOf(notes)})`;
}

function notesOf({ subject, year }: YearView): readonly LogNote[] {
  return notesByDate(subject.offer)
    .flatMap(({ note }) => (note.explainsYear === year ? [note] : []))
    .toReversed();
}

function reason(note: LogNote): Sentence {
  const about = aboutWords(note);
  const text = textOfNote(note);
  const head = `${capital(dateOf(note))}${about === null ? '' : `, ${about}`}, not verified`;
  if (text === null) return say`${head}.`;
  const words = shortened(text);
  return say`${head}: “${words}”${/[.!?…]$/.test(words) ? '' : '.'}`;
}

function dateOf({ date }: LogNote): string {
  return date === null ? 'note without a date' : `note of ${noteDay(date)}`;
}

function datesOf(notes: readonly LogNote[]): string {
  if (notes.length > TOLD_AT_MOST) return `${notes.length} notes`;
  if (notes.length === 1) return notes.map(dateOf).join('');
  return `notes of ${listed(notes.map(({ date }) => (date === null ? 'no date' : noteDay(date))))}`;
}

/** A long text to its last whole word; all of it stands in the log. */
function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  if (line.length <= LETTERS_AT_MOST) return line;
  return `${line.slice(0, LETTERS_AT_MOST).replace(/\s+\S*$/, '')} …`;
}
