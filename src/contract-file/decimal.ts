/** The decimals that a unit has: none for counts, two for dollars, wRVUs and percent, four for rates. */
export type Decimals = 0 | 2 | 4;

/**
 * Whole units of a decimal number: 260000.05 with two decimals is 26000005. Null where the number
 * has more decimals: 1.005 with two. What counts is the shortest decimal that reads back as the
 * number, for that is what was written in the file.
 */
export function decimalToUnits(value: number, decimals: Decimals): number | null {
  const scale = 10 ** decimals;
  const units = Math.round(value * scale);
  // Division rounds correctly, so the quotient is the number that "units / scale" reads as.
  return units / scale === value ? withoutMinusZero(units) : null;
}

/** The decimal number of whole units: 26000005 with two decimals is 260000.05. */
export function unitsToDecimal(units: number, decimals: Decimals): number {
  return withoutMinusZero(units / 10 ** decimals);
}

function withoutMinusZero(value: number): number {
  return value + 0;
}
