import { contractRate, contractRatePhase } from './contractRate.ts';
import { leaveByMonth } from './leave.ts';
import type { Model, Offer, Productivity, Tier } from './offer.ts';
import type { PhaseInForce } from './phasesInForce.ts';
import { isStated } from './phasesInForce.ts';
import type { PlanMonth, ProductivityTerms } from './plan.ts';
import { mulDiv } from './ratio.ts';
import { isRebaseMonth } from './rebaseMonths.ts';
import { basisPoints, hundredths, rateUnits, wrvuHundredths } from './units.ts';
import { rampOf } from './volume.ts';

/** Lays the phases over the calendar: one entry a contract month, for a horizon in years. */
export function planMonths(
  offer: Offer,
  phases: readonly PhaseInForce[],
  years: number,
): readonly PlanMonth[] {
  const calendar = phases.map((phase, index) => ({
    ...phase,
    index,
    terms: productivityTerms(offer, phase),
    rate: contractRate(phases, index),
    ratePhase: contractRatePhase(phases, index),
  }));
  const leave = leaveByMonth(offer.volume.leave);
  return Array.from({ length: 12 * years }, (_, offset): PlanMonth => {
    const month = offset + 1;
    const year = Math.ceil(month / 12);
    const phase = calendar.findLast((candidate) => candidate.fromMonth <= month);
    const written = phase === undefined ? undefined : offer.phases[phase.index];
    if (phase === undefined || written === undefined || phase.terms === null) {
      throw new RangeError(`no productivity terms are in force in month ${month}`);
    }
    const starts = phase.fromMonth === month;
    const ramp = rampOf(phase.target?.part.rampPercent ?? null, year);
    const annualWrvus = phase.target?.part.annualWrvus ?? null;
    return {
      month,
      year,
      monthOfYear: month - 12 * (year - 1),
      phase: phase.index,
      basePhase: phase.base?.phase ?? null,
      printedBase: offer.phases[phase.base?.phase ?? -1]?.base.annualDollars ?? null,
      statedBase:
        starts && isStated(written.base) ? (phase.base?.part.annualDollars ?? null) : null,
      statesProductivity: starts && isStated(written.productivity),
      isRebase:
        offer.rebase !== null &&
        offer.rebase !== 'none' &&
        isRebaseMonth(offer, offer.rebase, month),
      raise: phase.base?.part.raisePercentPerYear ?? basisPoints(0),
      terms: phase.terms,
      targetPhase: phase.target?.phase ?? null,
      ramp,
      annualTarget: annualWrvus === null ? null : wrvuHundredths(mulDiv(annualWrvus, ramp, 10_000)),
      isProrated: phase.target?.part.proratedForLeave ?? false,
      leave: leave.get(month)?.share ?? hundredths(0),
      basePaidOnLeave: leave.get(month)?.basePaid ?? basisPoints(10_000),
      contractRate: phase.rate,
      contractRatePhase: phase.ratePhase,
    };
  });
}

/** The productivity terms of a phase with their assumptions; null where it has no model. */
function productivityTerms(offer: Offer, { productivity }: PhaseInForce): ProductivityTerms | null {
  const model = productivity?.part.model ?? null;
  if (productivity === null || model === null) return null;
  const { part, phase } = productivity;
  return {
    model,
    applies: part.applies ?? 'marginal',
    tiers: tiers(part, model, offer.phases[phase]?.productivity.tiers ?? []),
    startsAtBase: model === 'bonus' && part.threshold === 'baseDividedByRate',
    everyMonths: part.measuredEveryMonths ?? 12,
    planYearStartsInMonth: part.planYearStartsInMonth ?? 1,
    isCumulative: part.cumulative ?? false,
    deficit: part.deficit ?? (model === 'draw' ? 'carried' : 'forgiven'),
    phase,
  };
}

function tiers(
  productivity: Productivity,
  model: Model,
  printed: readonly Tier[],
): ProductivityTerms['tiers'] {
  if (model === 'salary') return [];
  return (productivity.tiers ?? []).map((tier, index) => ({
    fromWrvus: tier.fromWrvus ?? wrvuHundredths(0),
    printedFrom: printed[index]?.fromWrvus ?? null,
    dollarsPerWrvu: tier.dollarsPerWrvu ?? rateUnits(0),
  }));
}
