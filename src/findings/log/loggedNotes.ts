import type { LogNote, Offer } from '../../compensation/index.ts';
import { asRead } from '../../compensation/index.ts';
import { monthName, yearMonths } from '../formatMonth.ts';
import { wrvus } from '../formatNumber.ts';
import { wrvuNoun } from '../formatWords.ts';
import { termChoices } from '../termChoices.ts';
import { noteDay } from './logWords.ts';
import { monthDiffers } from './monthDiffers.ts';

/** A note of the log as it is read; null for what it does not say. */
export interface LoggedNote {
  /** Its place among the notes of its offer, in the order of entry, from 0. */
  readonly place: number;
  /** "November 12, 2026" */
  readonly date: string | null;
  /** "data asked for and not provided" */
  readonly about: string | null;
  readonly text: string | null;
  /** "October 2026: 312 wRVUs", "October 2026", "312 wRVUs of a month" */
  readonly month: string | null;
  /** "year 2, July 2028 to June 2029" */
  readonly explains: string | null;
  /** Where the year so far has other wRVUs for the same month: both figures. */
  readonly differs: string | null;
}

/** The notes of an offer that say something, those of the latest date first and before them those without one. */
export function loggedNotes(offer: Offer): readonly LoggedNote[] {
  return notesByDate(offer).map(({ note, place }) => ({
    place,
    date: note.date === null ? null : noteDay(note.date),
    about: aboutWords(note),
    text: textOfNote(note),
    month: monthOfNote(note),
    explains:
      note.explainsYear === null
        ? null
        : `year ${note.explainsYear}, ${yearMonths(offer.startMonth, note.explainsYear)}`,
    differs: monthDiffers(offer, note),
  }));
}

/** What stands beside the text of a note: its date, what it is about, its month and the year that it explains. */
export function noteFacts({ date, about, month, explains }: LoggedNote): readonly string[] {
  return [
    date ?? 'no date',
    ...[about, month].filter((fact) => fact !== null),
    ...(explains === null ? [] : [`explains ${explains}`]),
  ];
}

/** The notes that say something, with their places, the latest first. */
export function notesByDate({
  log,
}: Offer): readonly { readonly note: LogNote; readonly place: number }[] {
  const notes = asRead(log)?.notes ?? [];
  return notes
    .map((note, place) => ({ note, place }))
    .filter(({ note }) => saysSomething(note))
    .toSorted((one, other) => later(one.note, other.note) || other.place - one.place);
}

/** What a note is about, in plain words; null where that is not said. */
export function aboutWords({ about }: LogNote): string | null {
  return termChoices('log.notes[0].about').find(({ value }) => value === about)?.words ?? null;
}

/** The text of a note; null where it has none. */
export function textOfNote({ text }: LogNote): string | null {
  const said = text?.trim() ?? '';
  return said === '' ? null : said;
}

function saysSomething(note: LogNote): boolean {
  const { date, about, month, wrvus: worked, explainsYear } = note;
  const others = [date, about, month, worked, explainsYear];
  return textOfNote(note) !== null || others.some((each) => each !== null);
}

/** Days as a file writes them stand in the order of their letters; a note without one comes before all. */
function later(one: LogNote, other: LogNote): number {
  const [first, second] = [one.date ?? '9999', other.date ?? '9999'];
  if (first === second) return 0;
  return first > second ? -1 : 1;
}

function monthOfNote({ month, wrvus: worked }: LogNote): string | null {
  if (worked === null) return month === null ? null : monthName(month, 1);
  const amount = `${wrvus(worked)} ${wrvuNoun(worked)}`;
  return month === null ? `${amount} of a month` : `${monthName(month, 1)}: ${amount}`;
}
