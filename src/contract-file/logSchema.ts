import type { Log, LogNote } from '../compensation/index.ts';
import { correctedWrvus, whole } from './amount.ts';
import { listOrEmpty } from './list.ts';
import { part } from './part.ts';
import { shapedPart } from './shapedPart.ts';
import { term } from './term.ts';
import { calendarDay, calendarMonth, choice, text } from './word.ts';

const note = part<LogNote>({
  date: term(calendarDay),
  about: term(
    choice('slotsHeld', 'dataAsked', 'dataNotProvided', 'conversation', 'staffing', 'other'),
  ),
  text: term(text(2_000)),
  month: term(calendarMonth),
  wrvus: term(correctedWrvus),
  explainsYear: term(whole('contract years', 1, 10)),
});

/** Dated notes of facts, kept with the offer. */
export const logSchema = shapedPart('log', part<Log>({ notes: listOrEmpty(note, 500) }));
