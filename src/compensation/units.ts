/**
 * The integers in which everything is computed. The file and the form speak dollars, wRVUs,
 * dollars per wRVU and percent; the schema is the only converter.
 */
declare const unit: unique symbol;
type Integer<Unit extends string> = number & { readonly [unit]: Unit };

/** Money in whole cents: $260,000.00 is 26000000. */
export type Cents = Integer<'cents'>;
/** wRVUs in whole hundredths: 4,200 wRVUs are 420000. */
export type WrvuHundredths = Integer<'wRVU hundredths'>;
/** A rate in whole ten-thousandths of a dollar per wRVU: $50.00 is 500000. */
export type RateUnits = Integer<'dollars per wRVU, ten-thousandths'>;
/** A percent in whole basis points: 70 % is 7000. */
export type BasisPoints = Integer<'basis points'>;
/** A count with two decimals in whole hundredths (FTE, shifts, months of leave, miles): 0.75 is 75. */
export type Hundredths = Integer<'hundredths'>;

const whole = <Unit extends string>(value: number): Integer<Unit> => {
  if (!Number.isInteger(value)) throw new RangeError(`not a whole number of units: ${value}`);
  return value as Integer<Unit>; // the one place where a number becomes a unit
};

/** Takes whole cents as money. Throws a RangeError on a fraction of a cent. */
export const cents = (value: number): Cents => whole(value);
/** Takes whole hundredths as wRVUs. Throws a RangeError on a fraction. */
export const wrvuHundredths = (value: number): WrvuHundredths => whole(value);
/** Takes whole ten-thousandths of a dollar as a rate. Throws a RangeError on a fraction. */
export const rateUnits = (value: number): RateUnits => whole(value);
/** Takes whole basis points as a percent. Throws a RangeError on a fraction. */
export const basisPoints = (value: number): BasisPoints => whole(value);
/** Takes whole hundredths as a two-decimal count. Throws a RangeError on a fraction. */
export const hundredths = (value: number): Hundredths => whole(value);
