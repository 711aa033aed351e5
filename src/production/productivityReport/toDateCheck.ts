import { readAmount } from './amount.ts';
import type { Entry } from './entry.ts';
import type { Grid } from './grid.ts';
import { unitsOf } from './settleMonths.ts';

/** A running total beside monthly figures; amounts in ten-thousandths of a wRVU. */
export type ToDateCheck =
  | { readonly kind: 'agrees' }
  /** It is more throughout by what came before the first row. */
  | { readonly kind: 'startsBefore'; readonly units: number }
  /** From this row on it is not what the figures come to. */
  | { readonly kind: 'differs'; readonly row: number; readonly units: number };

/** Holds the running total of a report against the figures that it runs over. */
export function toDateCheck(
  grid: Grid,
  entries: readonly Entry[],
  { column, mark }: { readonly column: number; readonly mark: 'point' | 'comma' },
): ToDateCheck {
  let sum = 0;
  let before = 0;
  let offset: number | null = null;
  for (const entry of entries) {
    const printed = readAmount(grid.rows[entry.row - 1]?.[column], mark);
    if (printed.kind !== 'amount') continue;
    // A fall by most of it is a new year, in which both begin anew.
    if (2 * printed.units < before) sum = 0;
    sum += unitsOf(entry) ?? 0;
    before = printed.units;
    offset ??= printed.units - sum;
    const more = printed.units - sum - offset;
    if (more !== 0) return { kind: 'differs', row: entry.row, units: more };
  }
  return offset === null || offset === 0
    ? { kind: 'agrees' }
    : { kind: 'startsBefore', units: offset };
}
