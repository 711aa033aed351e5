import { exactBounds } from './exactBounds.ts';
import { addressOf, text } from './sheetPage.ts';
import { wholeOf } from './inputs.ts';
import type { OfferWork, WorkTable } from './offerWork.ts';
import { HEAD_ROWS, rampIn, tableOf, WorkRow } from './offerWork.ts';
import type { Whole } from './wholeFormula.ts';
import { literal, plus, restOf, times, wholeCell, wholePart } from './wholeFormula.ts';

/** The wRVUs of the contract years, and the cells in which they stand. */
export interface VolumeTable extends WorkTable {
  /** By contract year, in hundredths. */
  readonly volumes: readonly Whole[];
}

const MOST = exactBounds.yearWrvus;
const WHOLE_PERCENT = 10_000;

/**
 * Each year's wRVUs: mature volume × credit × growth so far × ramp, rounded once. Every percent adds
 * four decimals; they are kept in cells of four digits each, so that nothing is rounded before.
 */
export function volumeTable(work: OfferWork, top: number): VolumeTable {
  const { inputs, plan } = work;
  const annual = wholeOf(inputs, 'volume.annualWrvus');
  const credit = inputs.wholes.get('volume.creditPercent');
  const growth = inputs.wholes.get('volume.growthPercentPerYear');
  const growthFactor = growth === undefined ? null : plus(literal(WHOLE_PERCENT), growth);
  const volumes: Whole[] = [];
  let grown: readonly Whole[] = [annual];
  let isExact = true;
  const rows = Array.from({ length: plan.years }, (_, index) => {
    const row = new WorkRow(top + HEAD_ROWS + index);
    row.show(text(`Year ${index + 1}`));
    // The cell of the sum comes first; what it rests on stands to its right.
    const place = row.next();
    row.show(null);
    if (index === 0 && credit !== undefined) grown = multiplied(row, grown, credit);
    if (index > 0 && growthFactor !== null) grown = multiplied(row, grown, growthFactor);
    const ramp = inputs.wholes.has('volume.rampPercent[0]')
      ? rampIn(inputs, 'volume.rampPercent', index + 1)
      : null;
    const digits = ramp === null ? grown : multiplied(row, grown, ramp);
    row.cells[1] = { formula: roundedDigits(digits).formula, format: 'whole' };
    volumes.push(wholeCell(place, 0, MOST));
    isExact &&= row.isExact;
    return row.cells;
  });
  const [first, last] = [top + HEAD_ROWS, top + HEAD_ROWS + plan.years - 1];
  const guards = [
    { from: addressOf(1, first), to: addressOf(1, last), least: 0, most: MOST },
    // The first four-digit cells of a row carry the whole number above them.
    ...rows.flatMap((cells, index) =>
      cells.length <= 2
        ? []
        : [
            {
              from: addressOf(2, first + index),
              to: addressOf(cells.length - 1, first + index),
              least: 0,
              most: MOST * WHOLE_PERCENT,
            },
          ],
    ),
  ];
  const heads = ['Contract year', 'wRVUs, in hundredths', 'Four digits at a time'];
  return {
    rows: tableOf('wRVUs of the contract years', heads, rows),
    guards,
    isExact,
    volumes,
  };
}

/**
 * Digits × percent ÷ 10,000. Digits are a whole number and four-digit groups behind the point; each
 * cell holds a group's product with what the next one carries over.
 */
function multiplied(row: WorkRow, digits: readonly Whole[], percent: Whole): readonly Whole[] {
  const products: Whole[] = [];
  let carried = literal(0);
  for (const digit of digits.toReversed()) {
    const product = row.put(plus(times(digit, percent), carried), 0, MOST * WHOLE_PERCENT);
    products.unshift(product);
    carried = wholePart(product, WHOLE_PERCENT);
  }
  return [carried, ...products.map((product) => restOf(product, WHOLE_PERCENT))];
}

/** To the nearest whole: the first four digits behind the point decide, half goes up. */
function roundedDigits(digits: readonly Whole[]): Whole {
  const [whole = literal(0), first] = digits;
  if (first === undefined) return whole;
  return plus(whole, wholePart(times(literal(2), first), WHOLE_PERCENT));
}
