import type { Clinic } from './clinic.ts';
import type { Log } from './log.ts';
import type { Pace } from './pace.ts';
import type { Survey } from './survey.ts';
import type { BasisPoints, Cents, Hundredths, RateUnits, WrvuHundredths } from './units.ts';
import type { Unread } from './unread.ts';

/**
 * A contract offer with every term it can state. The names are those of the file; the amounts are
 * whole units (cents, hundredths of a wRVU, ten-thousandths of a dollar per wRVU, basis points).
 * `null` is "not stated"; `'none'` is "the contract says there is none". Neither is zero.
 */
export interface Offer {
  readonly name: string;
  readonly employer: string | null;
  readonly specialty: string | null;
  readonly notes: string | null;
  /** `YYYY-MM` of contract month 1. */
  readonly startMonth: string | null;
  readonly termMonths: number | null;
  /** Months during which rebasing cannot touch the pay. */
  readonly guaranteedMonths: number | null;
  readonly clinicalFte: Hundredths | null;
  /** The FTE for which the contract prints its figures. */
  readonly printedForFte: Hundredths | null;
  readonly phases: readonly Phase[];
  readonly items: readonly Item[];
  readonly totalCashCapDollars: Cents | 'none' | null;
  readonly rebase: Rebase | 'none' | null;
  readonly exit: Exit | null;
  readonly planChange: PlanChange | 'none' | null;
  readonly wrvuSchedule: number | 'current' | null;
  readonly engagement: 'w2' | '1099' | null;
  readonly employerKind: 'nonprofit' | 'government' | 'forProfit' | null;
  /** A path of the offer → where the contract says it. */
  readonly sources: Readonly<Record<string, Source>>;
  readonly volume: Volume;
  readonly clinic: Clinic | Unread | null;
  readonly pace: Pace | Unread | null;
  readonly log: Log | Unread | null;
  readonly survey: Survey | null;
}

/** A written stage of a contract. A part whose terms are all null runs on as it is in force. */
export interface Phase {
  readonly fromMonth: number;
  readonly base: Base;
  readonly target: Target;
  readonly productivity: Productivity;
}

export interface Base {
  /** Annual base; for a draw, the annual draw. */
  readonly annualDollars: Cents | null;
  readonly raisePercentPerYear: BasisPoints | null;
}

export interface Target {
  readonly annualWrvus: WrvuHundredths | null;
  /** By contract year, the last repeats; scales the target and every written `fromWrvus`. */
  readonly rampPercent: readonly BasisPoints[] | null;
  readonly proratedForLeave: boolean | null;
}

export type Model = 'salary' | 'bonus' | 'greaterOf' | 'production' | 'draw';
export type Applies = 'marginal' | 'wholeAboveThreshold' | 'wholeFromFirst';
export type Deficit = 'forgiven' | 'carried' | 'repaid';

export interface Productivity {
  readonly model: Model | null;
  readonly threshold: 'asWritten' | 'baseDividedByRate' | null;
  readonly tiers: readonly Tier[] | null;
  readonly applies: Applies | null;
  readonly measuredEveryMonths: 1 | 3 | 6 | 12 | null;
  readonly planYearStartsInMonth: number | null;
  readonly cumulative: boolean | null;
  readonly deficit: Deficit | null;
}

/** A tier states its lower bound only; it ends where the next begins. */
export interface Tier {
  readonly fromWrvus: WrvuHundredths | null;
  readonly dollarsPerWrvu: RateUnits | null;
}

export type Repayment = {
  readonly how: 'monthly' | 'yearly' | 'cliff' | null;
  readonly months: number | null;
  readonly fromMonth: number | null;
  readonly waived: {
    readonly letGo: boolean | null;
    readonly nonRenewed: boolean | null;
    readonly deathOrDisability: boolean | null;
    readonly goodReason: boolean | null;
  } | null;
};

interface Labelled {
  readonly label: string | null;
}
interface Yearly {
  /** First and last contract year in which it is paid. */
  readonly fromYear: number | null;
  readonly toYear: number | null;
}

export type Item =
  | (Labelled & Yearly & { readonly kind: 'stipend'; readonly dollarsPerYear: Cents | null })
  | (Labelled &
      Yearly & {
        readonly kind: 'quality';
        readonly maximumDollarsPerYear: Cents | null;
        readonly expectedPercent: BasisPoints | null;
      })
  | (Labelled & {
      readonly kind: 'withhold';
      readonly of: 'base' | 'productivity' | 'both' | null;
      readonly percent: BasisPoints | null;
      readonly expectedReturnPercent: BasisPoints | null;
    })
  | (Labelled & {
      readonly kind: 'call';
      readonly dollarsPerShift: Cents | null;
      readonly shiftsPerMonth: Hundredths | null;
    })
  | (Labelled & {
      readonly kind: 'signing' | 'relocation' | 'retention';
      readonly dollars: Cents | null;
      readonly paidInMonth: number | null;
      readonly repayment: Repayment | 'none' | null;
    })
  | (Labelled & {
      readonly kind: 'loanRepayment';
      readonly dollarsPerYear: Cents | null;
      readonly years: number | null;
      readonly repayment: Repayment | 'none' | null;
    })
  | (Labelled & { readonly kind: 'benefit'; readonly dollarsPerYear: Cents | null });

export interface Rebase {
  readonly firstMonth: number | null;
  readonly everyMonths: number | null;
  readonly lookbackMonths: number | null;
  readonly dataLagMonths: number | null;
  readonly dollarsPerWrvu: RateUnits | null;
  readonly creditPercent: BasisPoints | null;
  readonly onlyBelowTargetPercent: BasisPoints | null;
  readonly becomes: 'base' | 'production' | null;
  readonly maxCutPercent: BasisPoints | null;
  readonly maxRaisePercent: BasisPoints | null;
  readonly floorDollars: Cents | null;
  readonly ceilingDollars: Cents | null;
  readonly leaveExcluded: boolean | null;
  readonly thresholdFollows: boolean | null;
}

export interface Tail {
  readonly coverage: 'occurrence' | 'claimsMade' | 'selfInsured' | null;
  readonly ifIResign: 'employer' | 'physician' | null;
  readonly ifLetGo: 'employer' | 'physician' | null;
  readonly dollars: Cents | null;
  readonly physicianPercentByYear: readonly BasisPoints[] | null;
}

export interface NonCompete {
  readonly months: number | null;
  readonly miles: Hundredths | null;
  readonly buyoutDollars: Cents | null;
  readonly ifLetGo: boolean | null;
  readonly afterNonRenewal: boolean | null;
}

export interface Exit {
  readonly physicianNoticeDays: number | null;
  readonly employerNoticeDays: number | null;
  readonly withoutCause: 'both' | 'employer' | 'physician' | 'neither' | null;
  readonly curePeriodDays: number | null;
  readonly autoRenewNoticeDays: number | null;
  readonly noticePay: 'base' | 'average' | 'asProduced' | null;
  readonly bonusNeedsEmployment: 'no' | 'periodEnd' | 'paymentDate' | null;
  readonly bonusPaidAfterDays: number | null;
  readonly tail: Tail | 'none' | null;
  readonly nonCompete: NonCompete | 'none' | null;
  readonly assignable: boolean | null;
  readonly state: string | null;
}

/** Who may change the compensation plan, and how fast. */
export interface PlanChange {
  readonly by: 'employer' | 'both' | null;
  readonly noticeDays: number | null;
}

/** Where the contract says a term, in its words, and whether it is written at all. */
export interface Source {
  readonly ref: string | null;
  readonly quote: string | null;
  readonly status: 'stated' | 'unclear' | 'oral' | null;
}

export interface Leave {
  readonly fromMonth: number;
  /** Whole months, then a part of one. */
  readonly months: Hundredths;
  readonly basePaidPercent: BasisPoints | null;
}

/** What the physician expects to do; no contract states it. */
export interface Volume {
  /** wRVUs personally performed in a mature year. */
  readonly annualWrvus: WrvuHundredths | null;
  readonly rampPercent: readonly BasisPoints[] | null;
  readonly growthPercentPerYear: BasisPoints | null;
  /** Twelve weights, for the months of a contract year. */
  readonly monthWeights: readonly number[] | null;
  readonly leave: readonly Leave[];
  readonly creditPercent: BasisPoints | null;
  readonly explainedYears: readonly number[];
  readonly from: 'stated' | 'clinic' | 'pace' | null;
  readonly wrvuSchedule: number | 'current' | null;
}

/** The thresholds of the renewal ladder, in percent of the target. */
export interface Ladder {
  readonly lowPercent: BasisPoints | null;
  readonly repeatedPercent: BasisPoints | null;
  readonly prolongedPercent: BasisPoints | null;
}

/** Several offers looked at over the same years. */
export interface Workspace {
  readonly horizonYears: number | null;
  readonly ladder: Ladder | null;
  readonly offers: readonly Offer[];
}
