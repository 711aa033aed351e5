import type { Axis } from './axis.ts';
import { whole } from './formatNumber.ts';
import { niceTicks } from './niceTicks.ts';

/** An axis of dollars from 0, or from the least of the ends where one is below, in at most so many steps. */
export function payAxis(label: string, ends: readonly number[], steps: number): Axis {
  const values = niceTicks(Math.max(1, ...ends), steps);
  return {
    label,
    from: Math.min(0, ...ends),
    to: values.at(-1) ?? 0,
    ticks: values.map((value) => ({ value, text: shortDollars(value) })),
  };
}

/** "$250k" on an axis, where five digits more would crowd out the picture. */
function shortDollars(value: number): string {
  return value >= 1000 && value % 100 === 0 ? `$${whole(value / 1000)}k` : `$${whole(value)}`;
}
