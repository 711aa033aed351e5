import type { Entry, TotalRow } from './entry.ts';
import { unitsOf } from './settleMonths.ts';

/** A total that the report prints, beside what its rows come to; amounts in ten-thousandths. */
export interface PrintedTotal {
  readonly row: number;
  /** Null where it names a person. */
  readonly label: string | null;
  readonly units: number;
  /** `rounded`: the same but for decimals that the total does not print. */
  readonly agrees: 'exactly' | 'rounded' | 'no';
  /** Where it does not agree: what the rows above it come to. */
  readonly rows: number;
}

/** Holds every printed total against the rows that it can be the sum of. */
export function printedTotals(
  entries: readonly Entry[],
  totals: readonly TotalRow[],
): readonly PrintedTotal[] {
  return totals.map((total) => {
    const sums = possibleSums(entries, totals, total);
    const [all = 0] = sums;
    const { row, units } = total;
    const label = withoutNames(total.label, entries);
    if (sums.includes(units)) return { row, label, units, agrees: 'exactly', rows: units };
    const near = sums.find((sum) => Math.abs(sum - units) <= halfOfLastPlace(units));
    return near === undefined
      ? { row, label, units, agrees: 'no', rows: all }
      : { row, label, units, agrees: 'rounded', rows: near };
  });
}

/** A label that names a person is not kept. */
function withoutNames(label: string, entries: readonly Entry[]): string | null {
  const isNamed = entries.some(
    ({ provider }) => provider !== null && label.toLowerCase().includes(provider.toLowerCase()),
  );
  return isNamed ? null : label;
}

/** Sums of all rows above, of each person's, of those since any earlier total, of the row itself. */
function possibleSums(
  entries: readonly Entry[],
  totals: readonly TotalRow[],
  { row, after }: TotalRow,
): readonly number[] {
  const above = after === 0 ? entries : entries.slice(0, after);
  const people = [...new Set(entries.map(({ provider }) => provider))];
  const starts = new Set([
    ...totals.filter((one) => one.after < above.length).map((one) => one.after),
    ...above.flatMap(({ provider }, index) =>
      provider === above[index - 1]?.provider ? [] : [index],
    ),
  ]);
  const parts = [
    above,
    ...[...starts].map((start) => above.slice(start)),
    ...people.map((who) => above.filter(({ provider }) => provider === who)),
    entries.filter((entry) => entry.row === row),
  ];
  return parts
    .filter((part, index) => index === 0 || part.length > 0)
    .map((part) => part.reduce((sum, entry) => sum + (unitsOf(entry) ?? 0), 0));
}

/** A total without decimals may be off by half a wRVU, one with one by 0.05. */
function halfOfLastPlace(units: number): number {
  return units % 10_000 === 0 ? 5000 : units % 1000 === 0 ? 500 : 0;
}
