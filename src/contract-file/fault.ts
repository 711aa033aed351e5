import type { Allowed } from './allowed.ts';

/**
 * One thing that is wrong with a file: where, what was found there, what is allowed, and in which
 * way the one misses the other.
 */
export interface Fault {
  /** `offers[0].phases[0].base.annualDollars`; empty for the file as a whole. */
  readonly path: string;
  readonly problem: Problem;
  /** The value as it stood; undefined where there was none. */
  readonly found: unknown;
  readonly allowed: Allowed;
}

export type Problem =
  | 'missing'
  | 'unknownTerm'
  | 'wrongKind'
  | 'wrongValue'
  | 'outOfRange'
  | 'tooManyDecimals'
  | 'outOfOrder'
  | 'againstModel'
  | 'againstOtherTerm'
  | 'overlaps'
  | 'statedTwice'
  | 'newerVersion'
  | 'unreadable'
  | 'notJson'
  | 'tooLarge';

/** In which way a value misses what is allowed: 50.00001 as a rate has too many decimals. */
export function problemOf(found: unknown, allowed: Allowed): Problem {
  if (found === undefined || found === null) return 'missing';
  switch (allowed.kind) {
    case 'decimal':
      if (typeof found !== 'number') return 'wrongKind';
      return found < allowed.from || found > allowed.to ? 'outOfRange' : 'tooManyDecimals';
    case 'whole':
      if (typeof found !== 'number') return 'wrongKind';
      return found < allowed.from || found > allowed.to ? 'outOfRange' : 'tooManyDecimals';
    case 'calendarYear':
    case 'scheduleYear':
      return typeof found === 'number' ? 'outOfRange' : 'wrongKind';
    case 'text':
    case 'calendarMonth':
    case 'calendarDay':
      return typeof found === 'string' ? 'outOfRange' : 'wrongKind';
    case 'list':
      return Array.isArray(found) ? 'outOfRange' : 'wrongKind';
    case 'choice':
      return allowed.choices.some((choice) => typeof choice === typeof found)
        ? 'outOfRange'
        : 'wrongKind';
    case 'content':
    case 'someAboveZero':
      return 'outOfRange';
    case 'flag':
    case 'terms':
      return 'wrongKind';
    case 'noSuchTerm':
    case 'pathOfOffer':
      return 'unknownTerm';
    case 'exactly':
    case 'notStated':
      return 'againstModel';
    case 'above':
    case 'notBefore':
      return 'outOfOrder';
    case 'atMost':
      return 'againstOtherTerm';
    case 'apart':
      return 'overlaps';
    case 'format':
      return 'wrongValue';
    case 'version':
      if (typeof found !== 'number') return 'wrongKind';
      return Number.isInteger(found) && found > allowed.newest ? 'newerVersion' : 'outOfRange';
    case 'onceInList':
    case 'once':
      return 'statedTwice';
    case 'json':
      return 'notJson';
    case 'size':
      return 'tooLarge';
  }
}
