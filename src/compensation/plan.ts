import type { Applies, Deficit, Model, Offer } from './offer.ts';
import type { Ratio } from './ratio.ts';
import type { BasisPoints, Cents, Hundredths, RateUnits, WrvuHundredths } from './units.ts';

/** The months of a term that is not stated. */
export const TERM_MONTHS = 36;

/** Productivity terms with every assumption made; one object for each phase that states them. */
export interface ProductivityTerms {
  readonly model: Model;
  readonly applies: Applies;
  readonly tiers: readonly PlanTier[];
  /** The first tier starts where the base is earned: annual base ÷ its rate. */
  readonly startsAtBase: boolean;
  readonly everyMonths: number;
  readonly planYearStartsInMonth: number;
  readonly isCumulative: boolean;
  readonly deficit: Deficit;
  /** The phase that states these terms, counted from 0. */
  readonly phase: number;
}

export interface PlanTier {
  /** As written, for this FTE; 0 where the base sets it. */
  readonly fromWrvus: WrvuHundredths;
  /** As the contract prints it, before any change of FTE; null where it prints none. */
  readonly printedFrom: WrvuHundredths | null;
  readonly dollarsPerWrvu: RateUnits;
}

/** What the contract says of one contract month, before anything is worked in it. */
export interface PlanMonth {
  readonly month: number;
  readonly year: number;
  /** 1 to 12 within the contract year. */
  readonly monthOfYear: number;
  /** The phase in force, counted from 0. */
  readonly phase: number;
  /** The phase that states the base in force as written, from 0; null where none does. */
  readonly basePhase: number | null;
  /** The annual base that this phase prints, before any raise, rebase or change of FTE. */
  readonly printedBase: Cents | null;
  /** A base that a phase states in this month. */
  readonly statedBase: Cents | null;
  readonly statesProductivity: boolean;
  /** A rebase event takes place here, unless pay is production by then. */
  readonly isRebase: boolean;
  readonly raise: BasisPoints;
  readonly terms: ProductivityTerms;
  /** The phase that states the target in force, counted from 0; null where none does. */
  readonly targetPhase: number | null;
  /** The target's ramp in this contract year; scales target and written thresholds. */
  readonly ramp: BasisPoints;
  /** The year's target, ramped; null where there is none. */
  readonly annualTarget: WrvuHundredths | null;
  readonly isProrated: boolean;
  /** Share of the month on leave, in hundredths. */
  readonly leave: Hundredths;
  readonly basePaidOnLeave: BasisPoints;
  /** The first tier rate above 0 of the phase in force; null where there is none. */
  readonly contractRate: RateUnits | null;
  /** The phase whose tiers are asked for it, counted from 0; null under salaries alone. */
  readonly contractRatePhase: number | null;
}

/** Rebasing terms with every assumption made. */
export interface RebaseTerms {
  readonly firstMonth: number;
  readonly everyMonths: number;
  readonly lookbackMonths: number;
  readonly dataLagMonths: number;
  readonly dollarsPerWrvu: RateUnits | null;
  readonly creditPercent: BasisPoints;
  readonly onlyBelowTargetPercent: BasisPoints | null;
  readonly becomes: 'base' | 'production';
  readonly maxCutPercent: BasisPoints | null;
  readonly maxRaisePercent: BasisPoints | null;
  readonly floorDollars: Cents | null;
  readonly ceilingDollars: Cents | null;
  readonly leaveExcluded: boolean | null;
  readonly thresholdFollows: boolean;
}

export interface LadderTerms {
  readonly low: BasisPoints;
  readonly repeated: BasisPoints;
  readonly prolonged: BasisPoints;
}

/** An offer with nulls, assumptions, phases and calendar resolved; nothing in it depends on volume. */
export interface Plan {
  readonly offer: Offer;
  readonly years: number;
  /** Contract months 1 to 12 × years, in order. */
  readonly months: readonly PlanMonth[];
  /** By contract year: what the mature volume is multiplied by, exactly. */
  readonly volumeFactors: readonly Ratio[];
  /** A month's part of its year's volume: numerators by month over one denominator. */
  readonly shares: { readonly numerators: readonly number[]; readonly denominator: number };
  readonly guaranteedMonths: number;
  readonly rebase: RebaseTerms | null;
  readonly ladder: LadderTerms;
  /** Contract years with an outside reason, leave included. */
  readonly explainedYears: ReadonlySet<number>;
}

/** The month of the plan; a month outside the horizon is a fault of the caller. */
export function monthOf(plan: Plan, month: number): PlanMonth {
  const found = plan.months[month - 1];
  if (found === undefined) throw new RangeError(`month ${month} is outside the horizon`);
  return found;
}
