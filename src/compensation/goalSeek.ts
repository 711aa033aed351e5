import type { Plan } from './plan.ts';
import { runThrough } from './run.ts';
import { decisionsOn } from './straightStretches.ts';
import type { YearsTogether } from './totalPay.ts';
import { totalOver } from './totalPay.ts';
import type { Cents, WrvuHundredths } from './units.ts';
import { wrvuHundredths } from './units.ts';
import { yearVolumes } from './volume.ts';
import { yearPay } from './yearPay.ts';

/** What is paid at a value of what is sought, in whole units of it. */
export interface SoughtPoint {
  readonly at: number;
  readonly pays: Cents;
}

/** Where an amount is reached, as the ledger says on both sides; or that it is not. */
export type Sought =
  /** `reached` pays the amount, `missed` one unit beside it does not. */
  | { readonly kind: 'found'; readonly reached: SoughtPoint; readonly missed: SoughtPoint }
  /** Paid wherever one looks; `least` pays the least of it. */
  | { readonly kind: 'always'; readonly least: SoughtPoint }
  /** Paid nowhere; `most` comes nearest. */
  | { readonly kind: 'never'; readonly most: SoughtPoint };

/** What is paid at a value, and everything that the model decided on the way there. */
export interface Sample {
  readonly pays: Cents;
  readonly decisions: string;
}

/** Samples by value; asked twice for one, the ledger is asked once. */
export interface Sampler {
  readonly at: (value: number) => Sample;
  /** The most and the least paid of all that were asked for. */
  readonly most: () => SoughtPoint;
  readonly least: () => SoughtPoint;
}

/** The most wRVUs that a contract file holds: 200,000. */
export const FURTHEST = wrvuHundredths(20_000_000);

/**
 * The least mature volume, to 0.01 wRVU, at which years pay an amount together, open advances off:
 * $900,000 in three years of $260,000 and $50 above 5,000 need 5,800.00 wRVUs a year.
 */
export function goalSeek(plan: Plan, years: YearsTogether, wanted: Cents): Sought {
  return leastPaid((volume) => sampleOf(plan, years, volume), wanted);
}

/**
 * The least mature volume, every year worked at it, at which the cash of one year is an amount:
 * $300,000 in a year of $260,000 and $50 above 5,000 needs 5,800.00 wRVUs, and 5,799.99 pay $299,999.50.
 */
export function goalSeekInYear(plan: Plan, year: number, wanted: Cents): Sought {
  return leastPaid((volume) => {
    const ran = runThrough(plan, yearVolumes(plan, volume), year);
    const pay = yearPay(ran, year);
    return { pays: pay.cash, decisions: decisionsOn(ran, [pay]) };
  }, wanted);
}

function leastPaid(sample: (volume: WrvuHundredths) => Sample, wanted: Cents): Sought {
  const paid = samplesOf((volume) => sample(wrvuHundredths(volume)));
  const isPaid = ({ pays }: Sample) => pays >= wanted;
  if (isPaid(paid.at(0))) return { kind: 'always', least: pointAt(paid, 0) };
  const found = firstWhere(paid.at, 0, FURTHEST, isPaid);
  if (found === null) return { kind: 'never', most: paid.most() };
  return { kind: 'found', reached: pointAt(paid, found), missed: pointAt(paid, found - 1) };
}

/** What years pay together at a mature volume, open advances off, and what the model decided. */
export function sampleOf(plan: Plan, years: YearsTogether, volume: WrvuHundredths): Sample {
  const ran = runThrough(plan, yearVolumes(plan, volume), years.to);
  const pays = Array.from({ length: years.to - years.from + 1 }, (_, index) =>
    yearPay(ran, years.from + index),
  );
  return { pays: totalOver(ran, years), decisions: decisionsOn(ran, pays) };
}

/** Keeps what was sampled. */
export function samplesOf(sample: (value: number) => Sample): Sampler {
  const known = new Map<number, Sample>();
  const points = () => [...known].map(([at, { pays }]): SoughtPoint => ({ at, pays }));
  const best = (isBetter: (one: SoughtPoint, other: SoughtPoint) => boolean) =>
    points().reduce((found, each) => (isBetter(each, found) ? each : found));
  return {
    at: (value) => {
      const found = known.get(value) ?? sample(value);
      known.set(value, found);
      return found;
    },
    most: () => best((one, other) => one.pays > other.pays),
    least: () => best((one, other) => one.pays < other.pays),
  };
}

export function pointAt({ at }: Sampler, value: number): SoughtPoint {
  return { at: value, pays: at(value).pays };
}

/**
 * The first value after `from`, on the way to `to`, at which something holds that does not hold at
 * `from`; null where it holds nowhere. Between two values at which the model decides alike pay runs
 * straight, so that it holds from one on or not at all; elsewhere both halves are looked through, the
 * nearer first. Pay may fall and rise again: the first place is found all the same.
 */
export function firstWhere(
  at: (value: number) => Sample,
  from: number,
  to: number,
  holds: (sample: Sample) => boolean,
): number | null {
  if (from === to) return null;
  if (at(from).decisions === at(to).decisions) {
    return holds(at(to)) ? halved(at, from, to, holds) : null;
  }
  if (Math.abs(to - from) === 1) return holds(at(to)) ? to : null;
  const middle = Math.trunc((from + to) / 2);
  return firstWhere(at, from, middle, holds) ?? firstWhere(at, middle, to, holds);
}

/** Where it does not hold at `from`, holds at `to` and changes once between them. */
function halved(
  at: (value: number) => Sample,
  from: number,
  to: number,
  holds: (sample: Sample) => boolean,
): number {
  let [not, yes] = [from, to];
  while (Math.abs(yes - not) > 1) {
    const middle = Math.trunc((not + yes) / 2);
    if (holds(at(middle))) yes = middle;
    else not = middle;
  }
  return yes;
}
