/** The kind of value that a term holds, by which a field and a printed figure are chosen. */
export type TermUnit =
  | 'dollars'
  | 'wrvus'
  | 'rate'
  | 'percent'
  /** A list of percents, one for each contract year; the last repeats. */
  | 'percentByYear'
  | 'months'
  /** A month counted from the contract's first. */
  | 'contractMonth'
  | 'calendarMonth'
  | 'calendarDay'
  /** A year by its name, without a separator. */
  | 'calendarYear'
  | 'days'
  | 'years'
  | 'contractYear'
  /** A list of contract years. */
  | 'contractYears'
  | 'scheduleYear'
  | 'fte'
  | 'shifts'
  | 'miles'
  /** A number of slots, visits, weeks, clinic days or times, with two decimals. */
  | 'count'
  /** Twelve whole weights, for the months of a contract year. */
  | 'monthWeights'
  | 'choice'
  | 'flag'
  | 'text'
  /** A part of the contract that can be stated to be absent, or be there and say nothing. */
  | 'part'
  /** What stood in the place of a part before the part had a shape. */
  | 'content';

/** A row of the table of terms: what is known about a term wherever it is shown or asked for. */
export interface TermRow {
  /** Permanent: never changed, and never given to another term. Links are made of these numbers. */
  readonly number: number;
  /** The pattern of its path, `phases[].base.annualDollars`; `items[call]` is an item of that kind. */
  readonly path: string;
  readonly name: string;
  readonly unit: TermUnit;
  /** Whether the contract may say that there is none. */
  readonly orNone?: true;
}
