import type {
  Ladder,
  Offer,
  Plan,
  Run,
  WrvuHundredths,
  YearLedger,
} from '../../src/compensation/index.ts';
import { compile, ledger, run, yearVolumes } from '../../src/compensation/index.ts';

/** An offer worked through its horizon. */
export interface Worked {
  readonly offer: Offer;
  readonly plan: Plan;
  readonly ran: Run;
  readonly years: readonly YearLedger[];
}

/** The plan of an offer that lacks nothing. */
export function planOf(offer: Offer, horizonYears = 5, ladder: Ladder | null = null): Plan {
  const compiled = compile(offer, horizonYears, ladder);
  if (compiled.kind === 'missing') throw new Error(`missing: ${compiled.missing.join(', ')}`);
  return compiled.plan;
}

/** Works an offer at its stated volume. */
export function work(offer: Offer, horizonYears = 5, ladder: Ladder | null = null): Worked {
  const { annualWrvus } = offer.volume;
  if (annualWrvus === null) throw new Error('the offer states no volume');
  return workAt(planOf(offer, horizonYears, ladder), annualWrvus);
}

/** Works a plan at a mature volume. */
export function workAt(plan: Plan, annualWrvus: WrvuHundredths): Worked {
  const ran = run(plan, yearVolumes(plan, annualWrvus));
  return { offer: plan.offer, plan, ran, years: ledger(ran) };
}

/** A contract year of the work, counted from 1. */
export function yearOf({ years }: Worked, year: number): YearLedger {
  const found = years[year - 1];
  if (found === undefined) throw new Error(`year ${year} is past the horizon`);
  return found;
}
