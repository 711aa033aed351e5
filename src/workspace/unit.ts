/** What a term counts in, and so how it is typed, read and set. */
export type Unit = NumberUnit | 'text' | 'flag' | 'calendarMonth' | 'scheduleYear' | 'content';

/** The units of numbers. All but the first seven are whole. */
export type NumberUnit =
  | 'dollars'
  | 'wrvus'
  | 'dollarsPerWrvu'
  | 'percent'
  | 'fte'
  | 'shifts'
  | 'partMonths'
  | 'miles'
  | 'months'
  | 'years'
  | 'days'
  | 'number';
