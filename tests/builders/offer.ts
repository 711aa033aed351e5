import type {
  Base,
  Offer,
  Phase,
  Productivity,
  Rebase,
  Target,
  Volume,
} from '../../src/compensation/index.ts';

/** What a phase states; every other term of it is not stated. */
export interface PhaseTerms {
  readonly fromMonth?: number;
  readonly base?: Partial<Base>;
  readonly target?: Partial<Target>;
  readonly productivity?: Partial<Productivity>;
}

/** What an offer states; every other term of it is not stated. */
export interface OfferTerms extends Partial<Omit<Offer, 'phases' | 'rebase' | 'volume'>> {
  readonly phases: readonly PhaseTerms[];
  readonly rebase?: Partial<Rebase> | 'none' | null;
  readonly volume?: Partial<Volume>;
}

const nothingOfBase: Base = { annualDollars: null, raisePercentPerYear: null };
const nothingOfTarget: Target = { annualWrvus: null, rampPercent: null, proratedForLeave: null };
const nothingOfProductivity: Productivity = {
  model: null,
  threshold: null,
  tiers: null,
  applies: null,
  measuredEveryMonths: null,
  planYearStartsInMonth: null,
  cumulative: null,
  deficit: null,
};
const nothingOfRebase: Rebase = {
  firstMonth: null,
  everyMonths: null,
  lookbackMonths: null,
  dataLagMonths: null,
  dollarsPerWrvu: null,
  creditPercent: null,
  onlyBelowTargetPercent: null,
  becomes: null,
  maxCutPercent: null,
  maxRaisePercent: null,
  floorDollars: null,
  ceilingDollars: null,
  leaveExcluded: null,
  thresholdFollows: null,
};
const nothingOfVolume: Volume = {
  annualWrvus: null,
  rampPercent: null,
  growthPercentPerYear: null,
  monthWeights: null,
  leave: [],
  creditPercent: null,
  explainedYears: [],
  from: null,
  wrvuSchedule: null,
};
const nothingOfOffer: Omit<Offer, 'name' | 'phases' | 'volume'> = {
  employer: null,
  specialty: null,
  notes: null,
  startMonth: null,
  termMonths: null,
  guaranteedMonths: null,
  clinicalFte: null,
  printedForFte: null,
  items: [],
  totalCashCapDollars: null,
  rebase: null,
  exit: null,
  planChange: null,
  wrvuSchedule: null,
  engagement: null,
  employerKind: null,
  sources: {},
  clinic: null,
  pace: null,
  log: null,
  survey: null,
};

/** A phase that states these terms and nothing else. */
export function phaseOf(terms: PhaseTerms): Phase {
  return {
    fromMonth: terms.fromMonth ?? 1,
    base: { ...nothingOfBase, ...terms.base },
    target: { ...nothingOfTarget, ...terms.target },
    productivity: { ...nothingOfProductivity, ...terms.productivity },
  };
}

/** Rebasing terms that state these and nothing else. */
export function rebaseOf(terms: Partial<Rebase>): Rebase {
  return { ...nothingOfRebase, ...terms };
}

/** An offer that states these terms and nothing else. */
export function offerOf(terms: OfferTerms): Offer {
  const { rebase = null } = terms;
  return {
    ...nothingOfOffer,
    name: 'Offer A',
    ...terms,
    phases: terms.phases.map(phaseOf),
    rebase: rebase === null || rebase === 'none' ? rebase : rebaseOf(rebase),
    volume: { ...nothingOfVolume, ...terms.volume },
  };
}
