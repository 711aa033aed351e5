import type {
  Offer,
  Plan,
  Run,
  Workspace,
  WrvuHundredths,
  YearLedger,
} from '../compensation/index.ts';
import { compile, ledger, run, yearVolumes } from '../compensation/index.ts';

/** An offer that can be computed, with everything that its findings are read from. */
export interface ReadySubject {
  readonly kind: 'ready';
  readonly offer: Offer;
  readonly plan: Plan;
  readonly ran: Run;
  readonly ledger: readonly YearLedger[];
  /** wRVUs performed in a mature year. */
  readonly annual: WrvuHundredths;
}

/** An offer, and the terms without which there is no figure at all (paths of the offer). */
export interface MissingSubject {
  readonly kind: 'missing';
  readonly offer: Offer;
  readonly missing: readonly string[];
}

/** What the findings are about: one offer of a workspace, computed once. */
export type Subject = ReadySubject | MissingSubject;

/** Compiles, runs and adds up one offer, counted from 0; an offer that is not there is our bug. */
export function subjectOf(workspace: Workspace, offerIndex: number): Subject {
  const offer = workspace.offers[offerIndex];
  if (offer === undefined) throw new RangeError(`there is no offer ${offerIndex}`);
  const compiled = compile(offer, workspace.horizonYears, workspace.ladder);
  if (compiled.kind === 'missing') return { kind: 'missing', offer, missing: compiled.missing };
  const annual = offer.volume.annualWrvus;
  if (annual === null) return { kind: 'missing', offer, missing: ['volume.annualWrvus'] };
  const { plan } = compiled;
  const ran = run(plan, yearVolumes(plan, annual));
  return { kind: 'ready', offer, plan, ran, ledger: ledger(ran), annual };
}
