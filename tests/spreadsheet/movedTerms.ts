import type { Offer } from '../../src/compensation/index.ts';
import { writeTerm } from '../../src/compensation/writeTerm.ts';
import type { InputTerm } from '../../src/sharing/spreadsheet/inputs.ts';
import type { InputUnit } from '../../src/sharing/spreadsheet/inputUnits.ts';
import { inputUnits } from '../../src/sharing/spreadsheet/inputUnits.ts';

/** An offer at other terms, and what is typed for each of them, by its path. */
export interface MovedTerms {
  readonly offer: Offer;
  readonly typed: ReadonlyMap<string, number>;
}

/** By how much a term is moved, in whole units: 123.45 wRVUs, $1.2345 a wRVU, a quarter of a percent. */
const steps: Readonly<Record<InputUnit, number>> = {
  dollars: 12_345,
  yearCap: -1_234_567,
  shiftDollars: 1_250,
  rate: 12_345,
  wrvus: 12_345,
  percent: 25,
  change: 25,
  share: 25,
  fte: 5,
  shifts: 50,
};

/** Moves some terms of an offer up, or down where up is out of bounds; one that can't move stays. */
export function movedTerms(offer: Offer, terms: readonly InputTerm[]): MovedTerms {
  const moved = terms.map((term) => ({ ...term, value: movedValue(term) }));
  return {
    offer: moved.reduce((found, { path, value }) => writeTerm(found, path, value), offer),
    typed: new Map(moved.map(({ path, unit, value }) => [path, value / inputUnits[unit].scale])),
  };
}

function movedValue({ unit, value, least, most }: InputTerm): number {
  const bounds = inputUnits[unit];
  const [from, to] = [least ?? bounds.least, most ?? Math.max(bounds.most, value)];
  const step = steps[unit];
  return [value + step, value - step, value].find((other) => other >= from && other <= to) ?? value;
}
