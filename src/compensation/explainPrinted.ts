import type { Expression } from './derivation.ts';
import { evaluate, quantity } from './derivation.ts';
import { explainBaseInWrvus, partOf, product, sum, tierAsked } from './explainWrvus.ts';
import { multiply } from './integer.ts';
import type { MonthRun } from './monthRun.ts';
import type { Offer } from './offer.ts';
import type { PlanMonth } from './plan.ts';
import type { Ratio } from './ratio.ts';
import { ratio } from './ratio.ts';
import { carriedShare } from './threshold.ts';
import type { BasisPoints } from './units.ts';

/**
 * An annual amount that the contract prints, brought to the offer's own FTE: 4,800 wRVUs printed for
 * 1.0 FTE are 4,800 × 0.9 = 4,320 wRVUs at 0.9. As it is where nothing else is printed.
 */
export function explainForFte(printed: Expression, offer: Offer): Expression {
  const own = offer.clinicalFte ?? 100;
  const of = offer.printedForFte ?? own;
  if (own === of) return printed;
  const worked = product([printed, quantity(own, 'hundredths', 'ownFte', 'clinicalFte')]);
  const by = quantity(of, 'hundredths', 'printedFte', 'printedForFte');
  return toHundredths(of === 100 ? worked : { kind: 'quotient', of: worked, by });
}

/**
 * The annual target in force in a month, in wRVUs, from the one that the contract prints: 5,000 × 0.9
 * × 60% = 2,700 in a first year at 60%; null where there is none.
 */
export function explainAnnualTarget(offer: Offer, planMonth: PlanMonth): Expression | null {
  const { targetPhase, ramp } = planMonth;
  const printed = offer.phases[targetPhase ?? -1]?.target.annualWrvus ?? null;
  if (printed === null) return null;
  const path = `phases[${targetPhase ?? 0}].target.annualWrvus`;
  return phasedIn(explainForFte(quantity(printed, 'wrvus', 'target', path), offer), ramp);
}

/**
 * The target of a run of months, in wRVUs, as parts of the annual targets in force in them: 4,500 × 923
 * ÷ 1,200 for a year with 2.77 months of leave that reduce it; null when a month has none.
 */
export function explainTarget(offer: Offer, months: readonly MonthRun[]): Expression | null {
  const groups: { readonly annual: Expression; readonly key: string; share: number }[] = [];
  for (const month of months) {
    const { targetPhase, ramp } = month.planMonth;
    const annual = explainAnnualTarget(offer, month.planMonth);
    if (annual === null) return null;
    const key = `${targetPhase ?? ''} ${ramp}`;
    const group = groups.find((other) => other.key === key);
    if (group === undefined) groups.push({ annual, key, share: carriedShare(month) });
    else group.share += carriedShare(month);
  }
  return sum(groups.map(({ annual, share }) => partOf(annual, ratio(share, 1200))));
}

/** The annual start of a tier, in wRVUs, as it stands in a month. */
export interface PrintedStart {
  readonly month: MonthRun;
  readonly start: Expression;
  /** From a number of wRVUs, or where the base is earned at the tier's rate. */
  readonly by: 'number' | 'base';
}

/**
 * The annual starts that a tier's threshold over some months is made of, each from the number that the
 * contract prints: 4,800 × 0.9 × 60% = 2,592 wRVUs in a first year at 60%.
 */
export function explainStarts(
  offer: Offer,
  months: readonly MonthRun[],
  tier: number,
  thresholds: readonly Ratio[],
): readonly PrintedStart[] {
  const asked = tierAsked(tier, thresholds);
  const found = new Map<string, PrintedStart>();
  for (const month of months) {
    const { terms, planMonth, annualBase, startsAtBase } = month;
    const key = `${terms.phase} ${planMonth.ramp} ${startsAtBase ? (annualBase ?? '') : ''}`;
    if (!found.has(key)) found.set(key, explainStart(offer, month, asked));
  }
  return [...found.values()];
}

/** A tier's start for a whole year, as it stands in one month, from what the contract prints. */
export function explainStart(offer: Offer, month: MonthRun, tier: number): PrintedStart {
  const { terms, annualBase, planMonth, startsAtBase } = month;
  if (tier === 0 && startsAtBase && annualBase !== null) {
    return { month, start: explainBaseInWrvus(annualBase, month, 0), by: 'base' };
  }
  const printed = terms.tiers[tier]?.printedFrom ?? 0;
  const path = `phases[${terms.phase}].productivity.tiers[${tier}].fromWrvus`;
  const written = quantity(printed, 'wrvus', 'threshold', path);
  return { month, start: phasedIn(explainForFte(written, offer), planMonth.ramp), by: 'number' };
}

function phasedIn(amount: Expression, ramp: BasisPoints): Expression {
  return ramp === 10_000
    ? amount
    : toHundredths(product([amount, quantity(ramp, 'percent', 'ramp')]));
}

/** Rounded only where there is anything to round. */
function toHundredths(of: Expression): Expression {
  const { n, d } = evaluate(of);
  return BigInt(multiply(n, 100)) % BigInt(d) === 0n ? of : { kind: 'rounded', of };
}
