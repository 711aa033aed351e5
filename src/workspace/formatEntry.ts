import type { NumberUnit } from './unit.ts';

/** A number as a field shows it once it is left: "260,000", "50.00", "4,200". */
export function formatEntry(value: number, unit: NumberUnit): string {
  throw new Error(`not yet written: ${value} ${unit}`);
}
