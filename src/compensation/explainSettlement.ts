import type { Expression, Note } from './derivation.ts';
import { quantity } from './derivation.ts';
import { explainThreshold, explainWrvus, product, sum } from './explainWrvus.ts';
import { reaches } from './ratio.ts';
import type { Run } from './run.ts';
import type { Settlement } from './settlePeriod.ts';
import { cents } from './units.ts';

const nothing = quantity(0, 'dollars', 'nothing');

/** What one settlement pays: the schedule, less base and earlier settlements, less a balance. */
export function explainSettlement(ran: Run, settlement: Settlement): Expression {
  const due = explainDue(ran, settlement);
  const { deficitBefore, deficitAfter, paid } = settlement;
  if (settlement.due < 0) return paid < 0 ? due : { kind: 'greatest', of: [nothing, due] };
  if (deficitAfter === deficitBefore) return due;
  return {
    kind: 'difference',
    from: due,
    less: quantity(deficitBefore - deficitAfter, 'dollars', 'deficitRecovered'),
  };
}

/** What the figures of a settlement do not say by themselves. */
export function notesOnSettlement(ran: Run, settlement: Settlement): readonly Note[] {
  const { due, deficitBefore, deficitAfter, measured, thresholds, scheduled } = settlement;
  const notes: Note[] = [];
  if (scheduled.tier < 0 && thresholds.length > 0) {
    notes.push({
      note: 'firstTierNotReached',
      wrvus: explainWrvus(ran, measured),
      threshold: explainThreshold(measured, 0, thresholds),
    });
  }
  if (due < 0) notes.push({ note: shortfallNote(settlement), cents: cents(0 - due) });
  if (deficitBefore > deficitAfter) {
    notes.push({ note: 'deficitRecovered', before: deficitBefore, after: deficitAfter });
  }
  return notes;
}

function shortfallNote(settlement: Settlement) {
  if (settlement.paid < 0) return 'shortfallRepaid' as const;
  if (settlement.deficitAfter > settlement.deficitBefore) return 'shortfallCarried' as const;
  const { terms } = settlement.period.at(-1) ?? { terms: null };
  const waits = terms?.isCumulative === true && !settlement.isLastOfYear;
  return waits ? ('shortfallWaits' as const) : ('shortfallForgiven' as const);
}

/** The balance after a settlement: $12,500 before, less a due of −$12,500, are $25,000 after. */
export function explainBalance(ran: Run, settlement: Settlement): Expression {
  const { due, deficitBefore, deficitAfter } = settlement;
  const before = quantity(deficitBefore, 'dollars', 'openBalance');
  const left: Expression = { kind: 'difference', from: before, less: explainDue(ran, settlement) };
  const isCleared = deficitAfter === 0 && due > deficitBefore;
  return isCleared ? { kind: 'greatest', of: [nothing, left] } : left;
}

/** What is due for a period before any balance: negative where the base was not earned. */
export function explainDue(ran: Run, settlement: Settlement): Expression {
  const last = settlement.period.at(-1);
  const earned = explainEarned(ran, settlement);
  if (last?.terms.isCumulative !== true || settlement.settledBefore === 0) return earned;
  return {
    kind: 'difference',
    from: earned,
    less: quantity(settlement.settledBefore, 'dollars', 'settledBefore'),
  };
}

function explainEarned(ran: Run, settlement: Settlement): Expression {
  const model = settlement.period.at(-1)?.terms.model ?? 'salary';
  const scheduled: Expression = { kind: 'rounded', of: explainSchedule(ran, settlement) };
  const overBase: Expression = {
    kind: 'difference',
    from: scheduled,
    less: quantity(settlement.basePaid, 'dollars', 'basePaid'),
  };
  switch (model) {
    case 'salary':
      return nothing;
    case 'bonus':
    case 'production':
      return scheduled;
    case 'greaterOf':
      return { kind: 'greatest', of: [nothing, overBase] };
    case 'draw':
      return overBase;
  }
}

/** The schedule with its numbers: Σ (up to − from) × rate, or one rate on the whole. */
function explainSchedule(ran: Run, settlement: Settlement): Expression {
  const parts = tierParts(ran, settlement).map(({ pay }) => pay);
  return parts.length === 0 ? nothing : sum(parts);
}

/** What one tier pays in a settlement: the wRVUs at its rate, and their pay before it is rounded. */
export interface TierPart {
  /** Counted from 0. */
  readonly tier: number;
  readonly wrvus: Expression;
  readonly pay: Expression;
}

/**
 * The tiers that pay in a settlement: each for the wRVUs in it, or the one reached for all of them.
 * 5,600 wRVUs with tiers at 4,000 and 5,000 are 1,000 at the first rate and 600 at the second.
 */
export function tierParts(ran: Run, settlement: Settlement): readonly TierPart[] {
  const { measured, thresholds, scheduled, wrvus } = settlement;
  const terms = measured.at(-1)?.terms;
  if (terms === undefined || scheduled.tier < 0) return [];
  const worked = explainWrvus(ran, measured);
  const from = (tier: number) => explainThreshold(measured, tier, thresholds);
  const rate = (tier: number) =>
    quantity(
      terms.tiers[tier]?.dollarsPerWrvu ?? 0,
      'dollarsPerWrvu',
      'rate',
      terms.model === 'production'
        ? null
        : `phases[${terms.phase}].productivity.tiers[${tier}].dollarsPerWrvu`,
    );
  const above = (upTo: Expression, tier: number): Expression =>
    thresholds[tier]?.n === 0 ? upTo : { kind: 'difference', from: upTo, less: from(tier) };
  const paid = (tier: number, of: Expression): TierPart => ({
    tier,
    wrvus: of,
    pay: product([of, rate(tier)]),
  });
  switch (terms.applies) {
    case 'marginal':
      return thresholds.slice(0, scheduled.tier + 1).flatMap((threshold, tier) => {
        const next = thresholds[tier + 1];
        const isLast = next === undefined || !reaches(wrvus, next);
        if (!isLast && reaches(threshold, next)) return [];
        return [paid(tier, above(isLast ? worked : from(tier + 1), tier))];
      });
    case 'wholeAboveThreshold':
      return [paid(scheduled.tier, above(worked, 0))];
    case 'wholeFromFirst':
      return [paid(scheduled.tier, worked)];
  }
}
