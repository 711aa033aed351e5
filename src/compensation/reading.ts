import type { Offer } from './offer.ts';
import type { NoReading } from './possibleReadings.ts';
import type { Cents } from './units.ts';
import { cents } from './units.ts';
import type { TermValue } from './writeTerm.ts';

/** One way to read a term, with what it comes to. */
export interface Reading {
  readonly value: TermValue;
  /** Whether the figures stand on it now, as it is entered or assumed. */
  readonly isNow: boolean;
  /** Cash over the horizon less advances still open at its end; for leaving, what is owed. */
  readonly cents: Cents;
  /** Cash by contract year; empty for leaving. */
  readonly years: readonly Cents[];
}

/** A term under every reading of it; the spread is from the least to the most that one comes to. */
export type TermReadings =
  | {
      readonly kind: 'pay';
      readonly path: string;
      readonly readings: readonly Reading[];
      /** What the offer comes to as it stands. */
      readonly now: Cents;
      readonly spread: Cents;
    }
  | {
      readonly kind: 'leaving';
      readonly path: string;
      readonly readings: readonly Reading[];
      /** Left at the end of this month. */
      readonly month: number;
      readonly spread: Cents;
    }
  | ({ readonly kind: 'unpriced'; readonly path: string } & (
      | NoReading
      /** Its readings leave different months to be settled after the horizon: their sums do not compare. */
      | { readonly why: 'settledLater' }
    ));

/** An offer, the years over which it is looked at, and the terms of it to read. */
export interface ReadingsAsked {
  readonly offer: Offer;
  readonly horizonYears: number | null;
  readonly paths: readonly string[];
  /** The month at whose end leaving is priced; later for what is paid only after it. */
  readonly leavingMonth: number;
}

/** From the least to the most that the readings come to. */
export function spreadOf(found: readonly Reading[]): Cents {
  const sums = found.map((reading) => reading.cents);
  return cents(Math.max(...sums) - Math.min(...sums));
}
