import { dayName } from '../formatDay.ts';

/** What the log of dated notes says whatever is in it. */
export const logWords = {
  title: 'Log',
  /** Where a term is looked for: its name, and words by which it may be asked for. */
  found: {
    name: 'Your dated notes',
    called: 'log diary journal record documentation conversation',
  },
  /** Above the first field: what a note may hold, and who may come to read it. */
  before:
    'Dates and counts only: no patient names, no pictures of schedules, no copies of the employer’s reports. Notes can be asked for in a dispute.',
  kept: 'Your notes of facts, kept with this offer and checked by nobody. They move no figure; a link holds them only where you tick it.',
  /** Before the first field, where a file holds something else in its place. */
  unread:
    'This file holds something under “log” that this page does not read. It is kept as it is until you add a note; then the log below takes its place. Undo brings it back.',
  add: 'Add a note',
  /** In place of the button. */
  full: 'The log is full: a file holds 500 notes.',
  change: 'Change this note',
  done: 'Done',
  empty: 'Nothing is noted in it yet.',
  fields: {
    date: 'Date',
    about: 'What it is about',
    text: 'What happened, in dates and counts',
    month: 'About the month',
    wrvus: 'wRVUs of that month',
    explainsYear: 'Explains contract year',
  },
  mark: (year: number) => `Mark year ${year} as explained`,
  /** Beside the tick, once it is set. */
  sent: 'The notes of the log go to whoever has the link; they can be asked for in a dispute.',
} as const;

/** Notes in a log, with their noun: "1 note", "3 notes". */
export function noteCount(count: number): string {
  return count === 1 ? '1 note' : `${count} notes`;
}

/** What a note is called, by its place from 0 in the order of entry: "Note 3, November 12, 2026". */
export function noteName(place: number, date: string): string {
  return `Note ${place + 1}, ${date === '' ? 'no date' : noteDay(date)}`;
}

/** `2026-11-12` as "November 12, 2026"; what is no whole day stays as it was typed. */
export function noteDay(date: string): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date) ?? [];
  if (year === undefined) return date;
  return dayName({ year: Number(year), month: Number(month), day: Number(day) });
}
