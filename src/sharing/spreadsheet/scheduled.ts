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
    return row.put(
      terms.applies === 'wholeFromFirst'
        ? fromFirstAboveBase(work, row, from, rates)
        : aboveBase(work, row, from, rates),
    );
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
    const isPlain = terms?.tiers.length === 1 && terms.applies !== 'wholeFromFirst';
    if (!isPlain) return ['Schedule, step by step'];
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
 * A first tier that starts at base ÷ rate, in all months or some: its rate × the wRVUs up to the next
 * tier less the base to earn, and nothing below it; then each later tier. The base is taken off
 * before the one rounding. A later tier that would start lower leaves the sheet's bounds.
 */
function aboveBase(
  { parts }: OfferWork,
  row: WorkRow,
  from: ScheduleFrom,
  rates: readonly Whole[],
): Whole {
  const { wrvus, thresholds } = from;
  const [first = literal(0), next, ...others] = thresholds;
  const rate = rates[0] ?? literal(0);
  const above = row.put(minus(next === undefined ? wrvus : lesserOf(wrvus, next), first));
  if (next !== undefined) row.guard(surplus(parts, row, minus(next, first), rate, from).floor);
  const later = next === undefined ? [] : [next, ...others];
  const inTiers = later.map((start, index) => {
    const end = later[index + 1];
    const upTo = end === undefined ? wrvus : lesserOf(wrvus, end);
    return {
      part: row.put(greaterOf(literal(0), minus(upTo, start)), 0, wrvus.most),
      rate: rates[index + 1] ?? literal(0),
    };
  });
  const { cents, rest } = surplus(parts, row, above, rate, from, inTiers);
  return greaterOf(literal(0), plus(cents, roundedQuotient(rest, parts * RATE_SCALE)));
}

/** The rate of the last tier reached on all wRVUs, from where they earn the base on. */
function fromFirstAboveBase(
  { parts }: OfferWork,
  row: WorkRow,
  from: ScheduleFrom,
  rates: readonly Whole[],
): Whole {
  const { wrvus, thresholds } = from;
  const [first = literal(0), next] = thresholds;
  const [rate = literal(0)] = rates;
  if (next !== undefined) row.guard(surplus(parts, row, minus(next, first), rate, from).floor);
  const { floor } = surplus(parts, row, row.put(minus(wrvus, first)), rate, from);
  const reached = row.put(whereReached(floor, literal(0), rate, literal(0)));
  const paidAt = row.put(
    thresholds
      .slice(1)
      .reduce(
        (below, start, tier) => whereReached(wrvus, start, rates[tier + 1] ?? literal(0), below),
        reached,
      ),
  );
  const whole = row.put(times(wholePart(wrvus, parts), paidAt));
  return toCents(whole, row.put(times(restOf(wrvus, parts), paidAt)), parts);
}

interface Surplus {
  /** Whole cents, one less than there are; `rest` holds that one, so that it is never below 0. */
  readonly cents: Whole;
  /** What comes on top of them, in parts of a ten-thousandth of a cent. */
  readonly rest: Whole;
  /** All of it, cut off to whole cents: below 0 where the base is not earned. */
  readonly floor: Whole;
}

/** What wRVUs at a rate, and those of later tiers, come to above the base to earn. */
function surplus(
  parts: number,
  row: WorkRow,
  above: Whole,
  rate: Whole,
  { baseToEarn, wrvus }: ScheduleFrom,
  later: readonly { readonly part: Whole; readonly rate: Whole }[] = [],
): Surplus {
  const tiers = [{ part: above, rate }, ...later];
  const most = (wrvus.most / parts) * Math.max(...tiers.map((tier) => tier.rate.most));
  const whole = row.put(
    plusUpTo(
      Math.max(most, (above.most / parts) * rate.most),
      tiers.map((tier) => times(wholePart(tier.part, parts), tier.rate)),
    ),
  );
  const cents = minus(
    minus(wholePart(whole, RATE_SCALE), wholePart(baseToEarn, parts)),
    literal(1),
  );
  const rest = row.put(
    minus(
      plus(
        times(restOf(whole, RATE_SCALE), literal(parts)),
        ...tiers.map((tier) => times(restOf(tier.part, parts), tier.rate)),
        literal(parts * RATE_SCALE),
      ),
      times(restOf(baseToEarn, parts), literal(RATE_SCALE)),
    ),
  );
  return { cents, rest, floor: plus(cents, wholePart(rest, parts * RATE_SCALE)) };
}

/** Millionths of a dollar and what is left of them in parts, together to the nearest cent. */
function toCents(whole: Whole, rest: Whole, parts: number): Whole {
  const below = plus(times(restOf(whole, RATE_SCALE), literal(parts)), rest);
  return plus(wholePart(whole, RATE_SCALE), roundedQuotient(below, parts * RATE_SCALE));
}
