import type { Decimals } from './decimal.ts';

/** What a term of the file may be, as data: the schema checks by it, a sentence is written from it. */
export type Allowed = AllowedKind & {
  /** Whether `"none"` may stand in its place. */
  readonly orNone?: true;
};

type AllowedKind =
  | {
      readonly kind: 'decimal';
      readonly noun: string;
      readonly from: number;
      readonly to: number;
      readonly decimals: Decimals;
    }
  | { readonly kind: 'whole'; readonly noun: string; readonly from: number; readonly to: number }
  | { readonly kind: 'choice'; readonly choices: readonly (string | number)[] }
  | { readonly kind: 'calendarYear'; readonly from: number; readonly to: number }
  | { readonly kind: 'scheduleYear'; readonly from: number; readonly to: number }
  | { readonly kind: 'text'; readonly characters: number }
  | { readonly kind: 'calendarMonth'; readonly from: string; readonly to: string }
  | { readonly kind: 'calendarDay'; readonly from: string; readonly to: string }
  | { readonly kind: 'flag' }
  | { readonly kind: 'terms' }
  | { readonly kind: 'list'; readonly from: number; readonly to: number }
  | { readonly kind: 'content'; readonly depth: number; readonly values: number }
  | { readonly kind: 'noSuchTerm'; readonly terms: readonly string[] }
  | { readonly kind: 'pathOfOffer' }
  | { readonly kind: 'exactly'; readonly value: string | number; readonly because: string }
  | { readonly kind: 'notStated'; readonly because: string }
  | {
      readonly kind: 'above';
      readonly noun: string;
      readonly than: number;
      readonly because: string;
    }
  | {
      readonly kind: 'atMost';
      readonly noun: string;
      readonly than: number;
      readonly because: string;
    }
  | { readonly kind: 'someAboveZero' }
  | { readonly kind: 'apart'; readonly month: number }
  | { readonly kind: 'notBefore'; readonly day: string; readonly because: string }
  | { readonly kind: 'onceInList'; readonly noun: string }
  | { readonly kind: 'once' }
  | { readonly kind: 'format'; readonly format: string }
  | { readonly kind: 'version'; readonly newest: number }
  | { readonly kind: 'json' }
  | { readonly kind: 'size'; readonly bytes: number };
