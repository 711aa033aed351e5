import {
  basisPoints,
  cents,
  hundredths,
  rateUnits,
  wrvuHundredths,
  type BasisPoints,
  type Cents,
  type Hundredths,
  type RateUnits,
  type WrvuHundredths,
} from '../compensation/index.ts';
import { decimalToUnits, unitsToDecimal, type Decimals } from './decimal.ts';
import type { TermRule } from './term.ts';

/** Dollars, to the cent: 260000.05 is 26000005 cents. */
export const dollars: TermRule<Cents> = decimal('dollars', 0, 100_000_000, 2, cents);

/** wRVUs, to the hundredth: 4200.5 is 420050. */
export const wrvus: TermRule<WrvuHundredths> = decimal('wRVUs', 0, 200_000, 2, wrvuHundredths);

/** The wRVUs of a month as a report counts them: a correction of earlier months can be below zero. */
export const correctedWrvus: TermRule<WrvuHundredths> = decimal(
  'wRVUs',
  -200_000,
  200_000,
  2,
  wrvuHundredths,
);

/** Dollars per wRVU, to the ten-thousandth: 42.5 is 425000. */
export const rate: TermRule<RateUnits> = decimal('dollars per wRVU', 0, 1_000, 4, rateUnits);

/** Percent, to the basis point: 2.5 is 250. */
export function percent(from = 0, to = 1_000): TermRule<BasisPoints> {
  return decimal('percent', from, to, 2, basisPoints);
}

/** A count with two decimals, to the hundredth: 0.8 FTE is 80. */
export function count(noun: string, from: number, to: number): TermRule<Hundredths> {
  return decimal(noun, from, to, 2, hundredths);
}

/** A whole number of something. */
export function whole(noun: string, from: number, to: number): TermRule<number> {
  return {
    allowed: { kind: 'whole', noun, from, to },
    read: (found) =>
      typeof found === 'number' && Number.isInteger(found) && found >= from && found <= to
        ? found + 0 // minus zero is zero
        : null,
    write: (value) => value,
  };
}

function decimal<Unit extends number>(
  noun: string,
  from: number,
  to: number,
  decimals: Decimals,
  unit: (units: number) => Unit,
): TermRule<Unit> {
  return {
    allowed: { kind: 'decimal', noun, from, to, decimals },
    read: (found) => {
      if (typeof found !== 'number' || !(found >= from && found <= to)) return null;
      const units = decimalToUnits(found, decimals);
      return units === null ? null : unit(units);
    },
    write: (value) => unitsToDecimal(value, decimals),
  };
}
