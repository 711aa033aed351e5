import type { Plan, RebaseTerms } from './plan.ts';
import { monthOf } from './plan.ts';
import type { Ratio } from './ratio.ts';
import { mulDiv, plus, ratio, reaches, times, ZERO } from './ratio.ts';
import type { LookBack, SupportedPay } from './supportedPay.ts';
import { lookBack, priceLookBack } from './supportedPay.ts';
import type { Cents } from './units.ts';
import { cents } from './units.ts';

/** A limit that moved the new base away from the supported pay. */
export type RebaseLimit = 'maxCutPercent' | 'maxRaisePercent' | 'floorDollars' | 'ceilingDollars';

/** What a rebase event did in its month. `old` is the base in force, raised first. */
export type RebaseEvent = { readonly month: number; readonly old: Cents } & (
  | { readonly outcome: 'noMonthCounts' }
  | { readonly outcome: 'targetReached'; readonly supported: SupportedPay; readonly goal: Ratio }
  | {
      readonly outcome: 'base';
      readonly supported: SupportedPay;
      readonly base: Cents;
      readonly limits: readonly RebaseLimit[];
    }
  | { readonly outcome: 'production'; readonly supported: SupportedPay }
);

/** Recalculates the base in a month of rebasing, from the exact monthly wRVUs before it. */
export function rebase(
  plan: Plan,
  terms: RebaseTerms,
  wrvus: readonly Ratio[],
  month: number,
  old: Cents,
): RebaseEvent {
  const found = lookBack(plan, wrvus, month, terms);
  if (found === null) return { month, old, outcome: 'noMonthCounts' };
  const rate = terms.dollarsPerWrvu ?? monthOf(plan, month - 1).contractRate;
  if (rate === null) throw new RangeError('a rebase rate is among the missing terms');
  const supported = priceLookBack(found, ratio(rate), terms.creditPercent, 'rebase');
  const goal = goalOf(plan, terms, found);
  if (goal !== null && reaches(found.wrvus, goal)) {
    return { month, old, outcome: 'targetReached', supported, goal };
  }
  if (terms.becomes === 'production') return { month, old, outcome: 'production', supported };
  return { month, old, outcome: 'base', supported, ...limited(terms, old, supported.cents) };
}

/** The wRVUs of the look-back at which nothing changes; null where there is no such limit. */
function goalOf(plan: Plan, terms: RebaseTerms, found: LookBack): Ratio | null {
  if (terms.onlyBelowTargetPercent === null) return null;
  let target = ZERO;
  for (let month = found.fromMonth; month <= found.toMonth; month += 1) {
    const { annualTarget, isProrated, leave } = monthOf(plan, month);
    if (annualTarget === null) return null;
    const share = found.leaveExcluded || isProrated ? 100 - leave : 100;
    target = plus(target, ratio(annualTarget * share, 1200));
  }
  return times(target, ratio(terms.onlyBelowTargetPercent, 10_000));
}

function limited(
  terms: RebaseTerms,
  old: Cents,
  supported: Cents,
): { readonly base: Cents; readonly limits: readonly RebaseLimit[] } {
  const { maxCutPercent, maxRaisePercent, floorDollars, ceilingDollars } = terms;
  const limits: RebaseLimit[] = [];
  let base = supported;
  const atLeast = (limit: RebaseLimit, least: Cents | null) => {
    if (least === null || base >= least) return;
    base = least;
    limits.push(limit);
  };
  const atMost = (limit: RebaseLimit, most: Cents | null) => {
    if (most === null || base <= most) return;
    base = most;
    limits.push(limit);
  };
  const changed = (by: number | null) =>
    by === null ? null : cents(mulDiv(old, 10_000 + by, 10_000));
  atLeast('maxCutPercent', changed(maxCutPercent === null ? null : -maxCutPercent));
  atMost('maxRaisePercent', changed(maxRaisePercent));
  atLeast('floorDollars', floorDollars);
  atMost('ceilingDollars', ceilingDollars);
  return { base, limits };
}
