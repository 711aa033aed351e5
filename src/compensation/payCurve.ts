import type { Plan } from './plan.ts';
import type { Ratio } from './ratio.ts';
import { ratio } from './ratio.ts';
import type { Run } from './run.ts';
import { runThrough } from './run.ts';
import type { Cents, WrvuHundredths } from './units.ts';
import { cents, wrvuHundredths } from './units.ts';
import { yearVolumes } from './volume.ts';
import type { YearPay } from './yearPay.ts';
import { yearPay } from './yearPay.ts';

/** A stretch of mature volumes over which a year's pay is a straight line. */
export interface Segment {
  readonly from: WrvuHundredths;
  readonly to: WrvuHundredths;
  readonly fromCents: Cents;
  readonly toCents: Cents;
  /** Dollars of pay per mature wRVU, exact between the two ends. */
  readonly slope: Ratio;
}

/** A mature volume at which the line bends or jumps. */
export interface Breakpoint {
  /** The first volume of the stretch on its right. */
  readonly at: WrvuHundredths;
  /** The pay at `at` − 0.01. */
  readonly before: Cents;
  readonly pay: Cents;
  /** What the step to `at` pays beyond the slopes beside it; 0 at a bend. */
  readonly jump: Cents;
}

/** One contract year's pay over the mature volume, every year worked at it. */
export interface PayCurve {
  readonly year: number;
  readonly segments: readonly Segment[];
  readonly breakpoints: readonly Breakpoint[];
}

/** A year's cash at a mature volume: what the ledger says. */
export function payAt(plan: Plan, year: number, mature: WrvuHundredths): Cents {
  return yearPay(runThrough(plan, yearVolumes(plan, mature), year), year).cash;
}

/**
 * The pay of a contract year between two mature volumes, as straight stretches with their bends and
 * jumps, exact to 0.01 wRVU.
 *
 * With every decision of the model taken alike (tier reached, due or not, rebase limit, cap), pay is
 * linear in volume and each decision a linear inequality; so the volumes that share all decisions
 * are one stretch, and where both ends of a stretch decide alike nothing between them does not.
 */
export function payCurve(
  plan: Plan,
  year: number,
  from: WrvuHundredths,
  to: WrvuHundredths,
): PayCurve {
  const sampled = new Map<number, Sample>();
  const at = (volume: number): Sample => {
    const known = sampled.get(volume);
    if (known !== undefined) return known;
    const fresh = sample(plan, year, wrvuHundredths(volume));
    sampled.set(volume, fresh);
    return fresh;
  };
  const starts = [from, ...firstOfEachStretch(at, from, to)];
  const stretches = starts.map((start, index) => {
    const next = starts[index + 1];
    return [at(start), at(next === undefined ? to : next - 1)] as const;
  });
  const segments = joined(stretches).map(([first, last]) => segment(first, last));
  const breakpoints = segments.slice(1).map((right, index) => {
    const left = segments[index] ?? right;
    return breakpoint(left, right);
  });
  return { year, segments, breakpoints };
}

interface Sample {
  readonly volume: WrvuHundredths;
  readonly cents: Cents;
  readonly decisions: string;
}

function sample(plan: Plan, year: number, volume: WrvuHundredths): Sample {
  const ran = runThrough(plan, yearVolumes(plan, volume), year);
  const pay = yearPay(ran, year);
  return { volume, cents: pay.cash, decisions: decisionsUpTo(ran, pay) };
}

/** Every decision that the pay of a year rests on, in order. */
function decisionsUpTo(ran: Run, pay: YearPay): string {
  const end = 12 * pay.year;
  const taken: (string | number)[] = [];
  for (const event of ran.events) {
    if (event.month > end) break;
    taken.push(event.outcome, ...(event.outcome === 'base' ? event.limits : []), ';');
  }
  for (const settlement of ran.settlements) {
    if (settlement.month > end) break;
    const { scheduled, due, basePaid, deficitBefore, thresholds } = settlement;
    taken.push(
      scheduled.tier,
      Math.sign(due) >= 0 ? '+' : '-',
      scheduled.cents > basePaid ? 'o' : 'u',
      deficitBefore > due ? 'd' : 'n',
      thresholds.filter((threshold) => threshold === thresholds[0]).length,
    );
  }
  taken.push(pay.cap < 0 ? 'c' : 'f', ...pay.items.map(({ of }) => (of > 0 ? 'h' : 'z')));
  return taken.join(' ');
}

/** The first volume of each stretch after the first, found by halving. */
function firstOfEachStretch(at: (volume: number) => Sample, from: number, to: number): number[] {
  if (at(from).decisions === at(to).decisions) return [];
  if (to - from === 1) return [to];
  const middle = Math.floor((from + to) / 2);
  return [...firstOfEachStretch(at, from, middle), ...firstOfEachStretch(at, middle, to)];
}

type Stretch = readonly [Sample, Sample];

/** Stretches that continue one straight line, or are parted by a rounding only, become one. */
function joined(stretches: readonly Stretch[]): readonly Stretch[] {
  const lines: Stretch[] = [];
  for (const stretch of stretches) {
    const before = lines.at(-1);
    if (before !== undefined && isOneLine(before, stretch)) {
      lines[lines.length - 1] = [before[0], stretch[1]];
    } else lines.push(stretch);
  }
  return lines;
}

/** Cents by which roundings (of volumes, months, settlements) may part two points of one line. */
function roundingBetween(slopes: readonly number[]): number {
  return 12 + 2 * Math.max(...slopes.map(Math.abs));
}

function centsPerHundredth([first, last]: Stretch): number {
  return first.volume === last.volume
    ? 0
    : (last.cents - first.cents) / (last.volume - first.volume);
}

function isOneLine(left: Stretch, right: Stretch): boolean {
  const [a, b] = [left[0], right[1]];
  const slope = centsPerHundredth([a, b]);
  const rounding = roundingBetween([slope]);
  return [left[1], right[0]].every(
    ({ volume, cents: pay }) => Math.abs(a.cents + slope * (volume - a.volume) - pay) <= rounding,
  );
}

function segment(first: Sample, last: Sample): Segment {
  const width = Math.max(1, last.volume - first.volume);
  return {
    from: first.volume,
    to: last.volume,
    fromCents: first.cents,
    toCents: last.cents,
    slope: ratio(last.cents - first.cents, width),
  };
}

function breakpoint(left: Segment, right: Segment): Breakpoint {
  const step = right.fromCents - left.toCents;
  const slopes = [left, right].map(({ slope }) => Number(slope.n) / Number(slope.d));
  const isJump = Math.abs(step) > roundingBetween(slopes);
  return {
    at: right.from,
    before: left.toCents,
    pay: right.fromCents,
    jump: cents(isJump ? step : 0),
  };
}
