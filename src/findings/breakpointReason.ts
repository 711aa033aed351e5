import type { ProductivityTerms, Run, WrvuHundredths } from '../compensation/index.ts';
import { run, wrvuHundredths, yearPay, yearVolumes } from '../compensation/index.ts';
import type { ReadySubject } from './subject.ts';

/** Why a year's pay bends or jumps at a volume: what is decided otherwise from there on. */
export type BreakpointReason =
  | TierReached
  /** Production passes the base paid: under a draw it is earned, under "greater of" it takes over. */
  | { readonly kind: 'productionPasses' }
  /** A recalculation has another outcome: a limit on the new base holds or no longer does. */
  | { readonly kind: 'baseChanges'; readonly outcome: 'limitEnds' | 'limitHolds' | 'baseKept' }
  | { readonly kind: 'cap' }
  | { readonly kind: 'other' };

/** Settlements of the year reach a tier: the first that pays, or a further one. */
export interface TierReached {
  readonly kind: 'bonusStarts' | 'tier';
  readonly tier: number;
  /** The terms that they are settled under. */
  readonly terms: ProductivityTerms;
  /** How many reach it at this very volume. */
  readonly count: number;
  /** Whether all that are settled under these terms have reached it by then. */
  readonly isEvery: boolean;
}

/** Compares the year at a volume and 0.01 wRVU below it. */
export function breakpointReason(
  { plan }: ReadySubject,
  year: number,
  at: WrvuHundredths,
): BreakpointReason {
  const right = run(plan, yearVolumes(plan, at));
  const left = run(plan, yearVolumes(plan, wrvuHundredths(at - 1)));
  const tier = tierReached(left, right, year);
  if (tier !== null) return tier;
  const outcome = eventOutcome(left, right, year);
  if (outcome !== null) return { kind: 'baseChanges', outcome };
  const [before, after] = [yearPay(left, year), yearPay(right, year)];
  if (before.cap < 0 !== after.cap < 0) return { kind: 'cap' };
  const passes = (ran: Run) =>
    yearPay(ran, year)
      .settlements.map(({ scheduled, basePaid }) => scheduled.cents > basePaid)
      .join(' ');
  return passes(left) === passes(right) ? { kind: 'other' } : { kind: 'productionPasses' };
}

/** The tier that settlements of the year reach on the right and not on the left. */
function tierReached(left: Run, right: Run, year: number): TierReached | null {
  const before = yearPay(left, year).settlements;
  const after = yearPay(right, year).settlements.map(({ scheduled, period }, index) => ({
    tier: scheduled.tier,
    was: before[index]?.scheduled.tier ?? -1,
    terms: period.at(-1)?.terms,
  }));
  const found = after.find(({ tier, was }) => tier > was);
  if (found?.terms === undefined) return null;
  const { tier, was, terms } = found;
  const alike = after.filter((other) => other.terms === terms);
  const first = terms.tiers.findIndex(({ dollarsPerWrvu }) => dollarsPerWrvu > 0);
  return {
    kind: was < first && tier >= first ? 'bonusStarts' : 'tier',
    tier,
    terms,
    count: alike.filter((other) => other.was < tier && other.tier >= tier).length,
    isEvery: alike.every((other) => other.tier >= tier),
  };
}

function eventOutcome(left: Run, right: Run, year: number) {
  for (const [index, event] of right.events.entries()) {
    const was = left.events[index];
    if (was === undefined || event.month > 12 * year) return null;
    if (was.outcome !== event.outcome) return 'baseKept' as const;
    if (was.outcome !== 'base' || event.outcome !== 'base') continue;
    if (was.limits.join(' ') === event.limits.join(' ')) continue;
    return event.limits.length < was.limits.length
      ? ('limitEnds' as const)
      : ('limitHolds' as const);
  }
  return null;
}
