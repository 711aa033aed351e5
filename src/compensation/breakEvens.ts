import type { TotalLine } from './totalLine.ts';
import type { Cents, WrvuHundredths } from './units.ts';
import { cents, wrvuHundredths } from './units.ts';

/** Which of two offers pays more, or that they pay the same. */
export type Ahead = 'first' | 'second' | 'same';

/** A stretch of mature volumes over which one of two offers pays more, or both the same. */
export interface Standing {
  readonly from: WrvuHundredths;
  readonly to: WrvuHundredths;
  readonly ahead: Ahead;
}

/** The first volume at which one offer pays more, after volumes at which it does not. */
export interface Overtaking {
  readonly at: WrvuHundredths;
  readonly ahead: 'first' | 'second';
  /** What the first offer pays beyond the second at `at` − 0.01, and at `at`: what the ledger says. */
  readonly before: Cents;
  readonly after: Cents;
}

/** Where, over a range of volumes, one of two offers pays more than the other. */
export interface BreakEvens {
  /** The whole range, in order, without gaps. */
  readonly standings: readonly Standing[];
  readonly overtakings: readonly Overtaking[];
}

/** Cents within which two offers pay the same. */
const SAME = 100;
/** Hundredths of a wRVU from which on paying the same is a stretch, and no crossing: 10 wRVUs. */
const WIDE = 1000;

/**
 * Every volume, to 0.01 wRVU, at which one of two offers overtakes the other: base and bonus of
 * $260,000 with $50 above 5,000 and production at $52 from the first meet at 5,000.00 wRVUs.
 *
 * Between two volumes at which neither contract decides otherwise, both pay straight lines, so that
 * halving finds where they cross; the ledger itself has the last word on both sides. Within $1 of
 * each other over 10 wRVUs or more they pay the same there, whatever the cents between them do.
 */
export function breakEvens(first: TotalLine, second: TotalLine): BreakEvens {
  const gap = (volume: number) => first.payAt(volume) - second.payAt(volume);
  const found = commonStretches(first, second).flatMap((stretch) => standingsIn(stretch, gap));
  const standings = joined(withoutCrossings(joined(found), gap));
  return {
    standings,
    overtakings: standings.slice(1).flatMap(({ from, ahead }): readonly Overtaking[] => {
      if (ahead === 'same') return [];
      return [{ at: from, ahead, before: cents(gap(from - 1)), after: cents(gap(from)) }];
    }),
  };
}

interface Stretch {
  readonly from: number;
  readonly to: number;
}
type Gap = (volume: number) => number;

/** The stretches over which neither line bends. */
function commonStretches(first: TotalLine, second: TotalLine): readonly Stretch[] {
  const starts = [...new Set([...first.starts, ...second.starts])].toSorted((a, b) => a - b);
  return starts.map((from, index) => ({ from, to: (starts[index + 1] ?? first.to + 1) - 1 }));
}

function sideOf(gap: number): Ahead {
  if (gap > SAME) return 'first';
  return gap < -SAME ? 'second' : 'same';
}

/** Up to three standings of one straight stretch: ahead, level, behind. */
function standingsIn({ from, to }: Stretch, gap: Gap): readonly Standing[] {
  const [left, right] = [sideOf(gap(from)), sideOf(gap(to))];
  if (left === right) return [standing(from, to, left)];
  const leaves = firstWhere(from, to, (volume) => sideOf(gap(volume)) !== left);
  const before = standing(from, leaves - 1, left);
  if (sideOf(gap(leaves)) === right) return [before, standing(leaves, to, right)];
  const arrives = firstWhere(leaves, to, (volume) => sideOf(gap(volume)) === right);
  return [before, standing(leaves, arrives - 1, 'same'), standing(arrives, to, right)];
}

/** The first volume after `not` at which it holds, where it does so from one on; it holds at `yes`. */
function firstWhere(not: number, yes: number, holds: (volume: number) => boolean): number {
  let [low, high] = [not, yes];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (holds(middle)) high = middle;
    else low = middle;
  }
  return high;
}

function standing(from: number, to: number, ahead: Ahead): Standing {
  return { from: wrvuHundredths(from), to: wrvuHundredths(to), ahead };
}

/** Neighbours that stand alike become one. */
function joined(found: readonly Standing[]): readonly Standing[] {
  const standings: Standing[] = [];
  for (const next of found) {
    const before = standings.at(-1);
    if (before?.ahead !== next.ahead) standings.push(next);
    else standings[standings.length - 1] = { ...before, to: next.to };
  }
  return standings;
}

/** Where two lines are level for a moment only, they cross or touch there. */
function withoutCrossings(found: readonly Standing[], gap: Gap): readonly Standing[] {
  return found.flatMap((level, index): readonly Standing[] => {
    const [left, right] = [found[index - 1], found[index + 1]];
    if (level.ahead !== 'same' || level.to - level.from + 1 >= WIDE) return [level];
    if (left === undefined || right === undefined) {
      const beside = left ?? right;
      return [beside === undefined ? level : { ...level, ahead: beside.ahead }];
    }
    if (left.ahead === right.ahead) return [{ ...level, ahead: left.ahead }];
    const isAhead = (volume: number) =>
      right.ahead === 'first' ? gap(volume) > 0 : gap(volume) < 0;
    const at = firstWhere(left.to, right.from, isAhead);
    return [
      ...(at > level.from ? [standing(level.from, at - 1, left.ahead)] : []),
      ...(at <= level.to ? [standing(at, level.to, right.ahead)] : []),
    ];
  });
}
