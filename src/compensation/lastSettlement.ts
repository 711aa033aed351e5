import type { Run } from './run.ts';
import { runUntil } from './run.ts';
import type { Settlement } from './settlePeriod.ts';
import type { Cents } from './units.ts';
import { cents } from './units.ts';

/** What is settled on leaving at the end of a month. */
export interface LastSettlement {
  /** The run up to there, its running period cut. */
  readonly left: Run;
  /** Null under a salary, which settles nothing. */
  readonly settlement: Settlement | null;
  /** Whether the contract would have settled the period later. */
  readonly isCut: boolean;
  /** The balance of deficits, before the running period counts and after. */
  readonly before: Cents;
  readonly after: Cents;
  /** What the settlement takes back beyond what the contract has taken by then. */
  readonly takenBack: Cents;
}

/**
 * Settles the running period on leaving: under a draw of $260,000 with 4,200 wRVUs at $50, six months
 * after a settlement $25,000 of the half year's advances is not earned.
 */
export function lastSettlement(ran: Run, month: number): LastSettlement {
  const left = runUntil(ran, month);
  const last = left.settlements.at(-1);
  const settlement = last?.month === month ? last : null;
  const settled = ran.settlements.find((other) => other.month === month);
  const open = left.deficits.at(-1) ?? cents(0);
  return {
    left,
    settlement,
    isCut: settlement !== null && settled === undefined,
    before: settlement?.deficitBefore ?? open,
    after: settlement?.deficitAfter ?? open,
    takenBack: cents(Math.max(0, (settled?.paid ?? 0) - (settlement?.paid ?? 0))),
  };
}
