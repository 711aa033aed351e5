import type { Sentence } from '../sentence.ts';

/** What the figures show that calls for a question, a check or a step. */
export type FindingKey =
  /** A year's credited wRVUs are under its target. */
  | 'short'
  /** The renewal ladder stands at a rung that years of low work hold. */
  | 'rung'
  /** The work supports less than the base, and the base can be recalculated. */
  | 'notSupported'
  /** A recalculation lowers the base. */
  | 'cut'
  /** A recalculation ends the base. */
  | 'ended'
  /** All pay is production, in a year of which it is not known that its target is reached. */
  | 'production'
  /** The year so far is not on pace. */
  | 'pace'
  | 'noneReaches'
  | 'notTold'
  | 'held'
  | 'unfilled'
  | 'noShow'
  | 'unexplained'
  | 'notCredited'
  /** Work coded too low, as the user stated: in wRVUs, never in dollars. */
  | 'underCoding'
  /** The target is above the highest median that can be quoted, and something else holds too. */
  | 'aboveMedian'
  /** A rate of pay is near Medicare's conversion factor. */
  | 'medicareRate'
  | 'notStated'
  | 'told';

/** One of them, with its figures. */
export interface Finding {
  readonly key: FindingKey;
  /** As it stands behind "because": "year 3 reaches 84% of its target". */
  readonly name: Sentence;
  /** In full, with what it rests on. */
  readonly sentence: Sentence;
}
