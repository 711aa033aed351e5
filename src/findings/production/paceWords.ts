import type { CalendarDay } from '../../compensation/index.ts';
import { dayName } from '../formatDay.ts';

/** What the form of the year so far says whatever is entered. */
export const paceWords = {
  build: 'From the year so far',
  waiting: 'Where the year goes is told once every entry of this offer reads.',
  /** Before the first field, where a file holds something else in its place. */
  unread:
    'This file holds something under “pace” that this page does not read. It is kept as it is until you type here; then the year so far below takes its place. Undo brings it back.',
  asOf: 'Counted through the day',
  toDate: 'wRVUs to date, as one total',
  today: (day: CalendarDay) => `today, ${dayName(day)}`,
  byMonth: 'wRVUs by month',
  addMonth: 'Add a month',
  monthOpen: 'Not counted yet: enter the month and its wRVUs.',
  colleagues: 'Colleagues in the same system',
  colleaguesNote: 'Figures alone: no names are kept.',
  addColleague: 'Add a colleague',
  comparing: 'wRVUs of a year in a full practice',
} as const;
