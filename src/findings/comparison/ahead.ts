import type { MostPaid, Plan, TotalLine, WrvuHundredths } from '../../compensation/index.ts';
import { mostPaid, totalLine, wrvuHundredths } from '../../compensation/index.ts';
import { lastVolume } from '../curveOf.ts';
import { niceStep } from '../niceTicks.ts';
import type { Amount } from './cell.ts';
import type { Column } from './compared.ts';
import { enteredIn } from './compared.ts';
import type { ComparedYears } from './comparedYears.ts';
import type { LowAndHigh } from './volumeRows.ts';

/** What the first years pay at each volume under each reading of an offer, and who pays the most where. */
export interface PayByVolume {
  readonly to: WrvuHundredths;
  /** By column with figures, a line for each of its readings. */
  readonly lines: readonly (readonly TotalLine[])[];
  readonly stretches: readonly MostPaid[];
}

/** The curves of some offers with figures, from 0 to a volume that holds what each of them is about. */
export function payByVolume(
  columns: readonly Column[],
  { first }: ComparedYears,
  { high }: LowAndHigh,
): PayByVolume {
  const wanted = Math.max(
    high,
    ...columns.map((column) => lastVolume(enteredIn(column), first.to)),
  );
  const step = niceStep(wanted, 8);
  const to = wrvuHundredths(Math.min(FURTHEST, Math.ceil(wanted / step) * step));
  const lines = columns.map(({ readings }) =>
    readings.map(({ subject }) => lineOf(subject.plan, first.to, to)),
  );
  return { to, lines, stretches: mostPaid(lines) };
}

const FURTHEST = 20_000_000;
const known = new WeakMap<Plan, Map<string, TotalLine>>();

/** Of a plan that stays, a line is drawn once. */
function lineOf(plan: Plan, years: number, to: WrvuHundredths): TotalLine {
  const drawn = known.get(plan) ?? new Map<string, TotalLine>();
  known.set(plan, drawn);
  const key = `${years} ${to}`;
  const found = drawn.get(key) ?? totalLine(plan, { from: 1, to: years }, wrvuHundredths(0), to);
  drawn.set(key, found);
  return found;
}

/** Cents within which two amounts are the same. */
const SAME = 100;

/** Places of the amounts that no other is above, under any reading; none where that is open. */
export function mostOf(amounts: readonly Amount[]): readonly number[] {
  const behind = new Set<number>();
  for (const [one, first] of amounts.entries()) {
    for (const [other, second] of amounts.entries()) {
      if (other <= one) continue;
      const isFirst = first.least - second.most > SAME;
      const isSecond = second.least - first.most > SAME;
      const isLevel = !isFirst && !isSecond && widthOf(first, second) <= 2 * SAME;
      if (!isFirst && !isLevel) behind.add(one);
      if (!isSecond && !isLevel) behind.add(other);
    }
  }
  return amounts.flatMap((_, place) => (behind.has(place) ? [] : [place]));
}

function widthOf(first: Amount, second: Amount): number {
  return Math.max(first.most, second.most) - Math.min(first.least, second.least);
}
