import type { Settlement } from '../../compensation/index.ts';
import type { OfferWork, WorkRow } from './offerWork.ts';
import { tierRate } from './offerWork.ts';
import type { Whole } from './wholeFormula.ts';
import {
  greaterOf,
  lesserOf,
  literal,
  minus,
  plus,
  plusUpTo,
  restOf,
  roundedQuotient,
  times,
  whereReached,
  wholePart,
} from './wholeFormula.ts';

/** What a schedule works from: wRVUs and starts of tiers in the offer's parts of a hundredth. */
export interface ScheduleFrom {
  readonly settlement: Settlement;
  readonly wrvus: Whole;
  /** As written; 0 for a tier that starts at base ÷ rate. */
  readonly thresholds: readonly Whole[];
  /** Cents × parts that a tier starting at base ÷ rate has to earn first. */
  readonly baseToEarn: Whole;
}

/** Ten-thousandths of a dollar in a dollar: a hundredth of a wRVU × a rate unit is a millionth. */
const RATE_SCALE = 10_000;

/** The schedule S(W), to the cent: what tiers and thresholds pay for the wRVUs. */
export function scheduled(work: OfferWork, row: WorkRow, from: ScheduleFrom): Whole {
  const { settlement } = from;
  const terms = settlement.period.at(-1)?.terms;
  if (terms === undefined) throw new RangeError('a period has at least one month');
  const rates = terms.tiers.map((_, tier) => tierRate(work, terms, tier));
  if (settlement.measured.some((month) => month.startsAtBase)) {
    return row.put(aboveBase(work, row, from, rates[0] ?? literal(0)));
  }
  switch (terms.applies) {
    case 'marginal':
      return row.put(byTier(work, row, from, rates));
    case 'wholeAboveThreshold':
      return row.put(atLastRate(work, row, from, rates, from.thresholds[0] ?? literal(0)));
    case 'wholeFromFirst':
      return row.put(atLastRate(work, row, from, rates, literal(0)));
  }
}

/** The heads of the columns in which a settlement's schedule is worked out. */
export function scheduleHeads({ measured, period }: Settlement): readonly string[] {
  const terms = period.at(-1)?.terms;
  const [pay, cents] = ['Pay, in millionths', 'Schedule, in cents'];
  if (measured.some((month) => month.startsAtBase)) {
    return ['wRVUs above a written start', pay, 'What is rounded', cents];
  }
  const from =
    terms?.applies === 'marginal'
      ? terms.tiers.map((_, tier) => `wRVUs in tier ${tier + 1}`)
      : ['Rate reached', 'wRVUs paid for'];
  return [...from, pay, 'The rest of it', cents];
}

/** Each rate on the wRVUs between its start and the next. */
function byTier(
  { parts }: OfferWork,
  row: WorkRow,
  { wrvus, thresholds }: ScheduleFrom,
  rates: readonly Whole[],
): Whole {
  const inTiers = thresholds.map((start, tier) => {
    const next = thresholds[tier + 1];
    const upTo = next === undefined ? wrvus : lesserOf(wrvus, next);
    return row.put(greaterOf(literal(0), minus(upTo, start)), 0, wrvus.most);
  });
  const rateOf = (tier: number) => rates[tier] ?? literal(0);
  // The tiers share the wRVUs among them: together they pay no more than all at the highest rate.
  const most = (wrvus.most / parts) * Math.max(...rates.map((rate) => rate.most));
  const whole = inTiers.map((part, tier) => times(wholePart(part, parts), rateOf(tier)));
  const rest = inTiers.map((part, tier) => times(restOf(part, parts), rateOf(tier)));
  return toCents(row.put(plusUpTo(most, whole)), row.put(plus(...rest)), parts);
}

/** The rate of the last tier reached, on the wRVUs above a start. */
function atLastRate(
  { parts }: OfferWork,
  row: WorkRow,
  { wrvus, thresholds }: ScheduleFrom,
  rates: readonly Whole[],
  start: Whole,
): Whole {
  const rate = row.put(
    thresholds.reduce<Whole>(
      (below, from, tier) => whereReached(wrvus, from, rates[tier] ?? literal(0), below),
      literal(0),
    ),
  );
  const paidFor = row.put(greaterOf(literal(0), minus(wrvus, start)), 0, wrvus.most);
  const whole = row.put(times(wholePart(paidFor, parts), rate));
  return toCents(whole, row.put(times(restOf(paidFor, parts), rate)), parts);
}

/**
 * One tier that starts at base ÷ rate, in all months or some: rate × wRVUs less the base to earn, and
 * nothing below it. The base is taken off before the one rounding.
 */
function aboveBase(
  { parts }: OfferWork,
  row: WorkRow,
  { wrvus, thresholds, baseToEarn }: ScheduleFrom,
  rate: Whole,
): Whole {
  const above = row.put(minus(wrvus, thresholds[0] ?? literal(0)));
  const whole = row.put(times(wholePart(above, parts), rate));
  const cents = minus(
    minus(wholePart(whole, RATE_SCALE), wholePart(baseToEarn, parts)),
    literal(1),
  );
  // One cent was taken off and is put back here, so that what is rounded is never below 0.
  const rest = row.put(
    minus(
      plus(
        times(restOf(whole, RATE_SCALE), literal(parts)),
        times(restOf(above, parts), rate),
        literal(parts * RATE_SCALE),
      ),
      times(restOf(baseToEarn, parts), literal(RATE_SCALE)),
    ),
  );
  return greaterOf(literal(0), plus(cents, roundedQuotient(rest, parts * RATE_SCALE)));
}

/** Millionths of a dollar and what is left of them in parts, together to the nearest cent. */
function toCents(whole: Whole, rest: Whole, parts: number): Whole {
  const below = plus(times(restOf(whole, RATE_SCALE), literal(parts)), rest);
  return plus(wholePart(whole, RATE_SCALE), roundedQuotient(below, parts * RATE_SCALE));
}
