import type { Ratio } from './ratio.ts';
import { ratio } from './ratio.ts';
import type { Run } from './run.ts';
import type { Cents, WrvuHundredths } from './units.ts';
import { cents, wrvuHundredths } from './units.ts';
import type { YearPay } from './yearPay.ts';
import { yearPay } from './yearPay.ts';

/** A stretch of volumes, mature or of one year, over which a year's pay is a straight line. */
export interface Segment {
  readonly from: WrvuHundredths;
  readonly to: WrvuHundredths;
  readonly fromCents: Cents;
  readonly toCents: Cents;
  /** Dollars of pay per wRVU, exact between the two ends. */
  readonly slope: Ratio;
}

/** A volume at which the line bends or jumps. */
export interface Breakpoint {
  /** The first volume of the stretch on its right. */
  readonly at: WrvuHundredths;
  /** The pay at `at` − 0.01. */
  readonly before: Cents;
  readonly pay: Cents;
  /** What the step to `at` pays beyond the slopes beside it; 0 at a bend. */
  readonly jump: Cents;
}

/** One contract year's pay over a range of volumes. */
export interface PayCurve {
  readonly year: number;
  readonly segments: readonly Segment[];
  readonly breakpoints: readonly Breakpoint[];
}

/** What a curve is drawn from. */
interface Drawn {
  readonly year: number;
  readonly from: WrvuHundredths;
  readonly to: WrvuHundredths;
  /** The run at a volume of the range, through the year. */
  readonly ranAt: (volume: WrvuHundredths) => Run;
  /** The least by which a hundredth across moves the volume of a year up to this one, at most 1. */
  readonly leastStep: number;
}

/** Pay at the volumes of a range, with the first volume of each stretch that decides alike. */
export interface AlikeStretches {
  readonly starts: readonly WrvuHundredths[];
  /** Asked twice for a volume, the ledger is asked once. */
  readonly payAt: (volume: number) => Cents;
}

/** What some years pay in a run, and the years of which caps and withholds decide it. */
export interface Paid {
  readonly cents: Cents;
  readonly pays: readonly YearPay[];
}

/**
 * The pay of a contract year between two volumes, as straight stretches with their bends and jumps,
 * exact to 0.01 wRVU.
 *
 * With every decision of the model taken alike (tier reached, due or not, rebase limit, cap), pay is
 * linear in volume and each decision a linear inequality; so the volumes that share all decisions
 * are one stretch, and where both ends of a stretch decide alike nothing between them does not. (One
 * contract decides by a rounding alone: see the README.)
 */
export function straightStretches({ year, from, to, ranAt, leastStep }: Drawn): PayCurve {
  const at = sampler(ranAt, (ran) => {
    const pay = yearPay(ran, year);
    return { cents: pay.cash, pays: [pay] };
  });
  const starts = [from, ...firstOfEachStretch(at, from, to)];
  const stretches = starts.map((start, index): Stretch => {
    const next = starts[index + 1];
    return { first: at(start), last: at(next === undefined ? to : next - 1), joints: [] };
  });
  const rounding = roundingOf(leastStep);
  const segments = joined(stretches, rounding).map(segment);
  const breakpoints = segments.slice(1).map((right, index) => {
    const left = segments[index] ?? right;
    return breakpoint(left, right, rounding);
  });
  return { year, segments, breakpoints };
}

/** The stretches of volumes that decide alike on what some years pay, each a straight line but for roundings. */
export function alikeStretches(
  { from, to }: Pick<Drawn, 'from' | 'to'>,
  ranAt: Drawn['ranAt'],
  paidIn: (ran: Run) => Paid,
): AlikeStretches {
  const at = sampler(ranAt, paidIn);
  const starts = [from, ...firstOfEachStretch(at, from, to).map(wrvuHundredths)];
  return { starts, payAt: (volume) => at(volume).cents };
}

interface Sample {
  readonly volume: WrvuHundredths;
  readonly cents: Cents;
  readonly decisions: string;
}

function sampler(ranAt: Drawn['ranAt'], paidIn: (ran: Run) => Paid): (volume: number) => Sample {
  const sampled = new Map<number, Sample>();
  return (volume) => {
    const known = sampled.get(volume);
    if (known !== undefined) return known;
    const ran = ranAt(wrvuHundredths(volume));
    const { cents: paid, pays } = paidIn(ran);
    const decisions = decisionsOn(ran, pays);
    const fresh = { volume: wrvuHundredths(volume), cents: paid, decisions };
    sampled.set(volume, fresh);
    return fresh;
  };
}

/** Every decision that the pay of some years rests on, in order. */
export function decisionsOn(ran: Run, pays: readonly YearPay[]): string {
  const end = 12 * (pays.at(-1)?.year ?? 0);
  const taken: (string | number)[] = [];
  for (const event of ran.events) {
    if (event.month > end) break;
    taken.push(event.outcome, ...(event.outcome === 'base' ? event.limits : []), ';');
  }
  for (const settlement of ran.settlements) {
    if (settlement.month > end) break;
    const { scheduled, due, basePaid, deficitBefore, thresholds, isLastOfYear } = settlement;
    taken.push(
      scheduled.tier,
      isLastOfYear ? 'l' : 'm',
      Math.sign(due) >= 0 ? '+' : '-',
      scheduled.cents > basePaid ? 'o' : 'u',
      deficitBefore > due ? 'd' : 'n',
      thresholds.filter((threshold) => threshold === thresholds[0]).length,
    );
  }
  for (const { cap, items } of pays) {
    taken.push(cap < 0 ? 'c' : 'f', ...items.map(({ of }) => (of > 0 ? 'h' : 'z')));
  }
  return taken.join(' ');
}

/** The first volume of each stretch after the first, found by halving. */
function firstOfEachStretch(at: (volume: number) => Sample, from: number, to: number): number[] {
  if (at(from).decisions === at(to).decisions) return [];
  if (to - from === 1) return [to];
  const middle = Math.floor((from + to) / 2);
  return [...firstOfEachStretch(at, from, middle), ...firstOfEachStretch(at, middle, to)];
}

interface Stretch {
  readonly first: Sample;
  readonly last: Sample;
  /** The ends of the stretches that it was made of, between its own. */
  readonly joints: readonly Sample[];
}

/** Cents by which roundings may part two points of a line with a slope in cents a hundredth. */
type Rounding = (slope: number) => number;

/**
 * Twelve months and settlements round to the cent. A year's volume rounds to the hundredth, which
 * one hundredth of the mature volume may move by less: in a first year at 25 %, four make one step.
 */
function roundingOf(leastStep: number): Rounding {
  return (slope) => 12 + (2 * Math.abs(slope)) / leastStep;
}

/** Stretches that continue one straight line, or are parted by a rounding only, become one. */
function joined(stretches: readonly Stretch[], rounding: Rounding): readonly Stretch[] {
  const lines: Stretch[] = [];
  for (const stretch of stretches) {
    const before = lines.at(-1);
    const both = before === undefined ? null : across(before, stretch);
    if (both !== null && isOneLine(both, rounding)) lines[lines.length - 1] = both;
    else lines.push(stretch);
  }
  return lines;
}

function across(left: Stretch, right: Stretch): Stretch {
  const joints = [...left.joints, left.last, right.first];
  return { first: left.first, last: right.last, joints };
}

function isOneLine({ first, last, joints }: Stretch, rounding: Rounding): boolean {
  const slope = (last.cents - first.cents) / (last.volume - first.volume);
  return joints.every(({ volume, cents: pay }) => {
    const onLine = first.cents + slope * (volume - first.volume);
    return Math.abs(onLine - pay) <= rounding(slope);
  });
}

function segment({ first, last }: Stretch): Segment {
  const width = Math.max(1, last.volume - first.volume);
  return {
    from: first.volume,
    to: last.volume,
    fromCents: first.cents,
    toCents: last.cents,
    slope: ratio(last.cents - first.cents, width),
  };
}

function breakpoint(left: Segment, right: Segment, rounding: Rounding): Breakpoint {
  const step = right.fromCents - left.toCents;
  const slopes = [left, right].map(({ slope }) => Math.abs(Number(slope.n) / Number(slope.d)));
  const isJump = Math.abs(step) > rounding(Math.max(...slopes));
  return {
    at: right.from,
    before: left.toCents,
    pay: right.fromCents,
    jump: cents(isJump ? step : 0),
  };
}
