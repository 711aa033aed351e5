import type { Expression } from './derivation.ts';
import { quantity } from './derivation.ts';
import { explainBaseOf } from './explainBase.ts';
import { explainBalance, explainDue } from './explainSettlement.ts';
import { lastSettlement } from './lastSettlement.ts';
import type { Run } from './run.ts';
import { dropsBalance } from './run.ts';
import { openParts } from './totalPay.ts';
import type { Cents } from './units.ts';
import { cents } from './units.ts';

/** An amount at the end of a month, and how it comes about. */
export interface ExplainedAmount {
  readonly month: number;
  readonly cents: Cents;
  readonly expression: Expression;
}

/** Advances that are open at the end of a month: what each part of them is made of. */
export interface ExplainedOpen {
  readonly balance: Cents;
  /** The balance after each settlement that changed it, the last of them the balance. */
  readonly settled: readonly ExplainedAmount[];
  /** What a cumulative year is short of so far. */
  readonly waiting: ExplainedAmount | null;
  /** The draw since the last settlement, from its first month on. */
  readonly running: (ExplainedAmount & { readonly fromMonth: number }) | null;
}

/**
 * How the advances that are open at the end of a month come about: a draw of $260,000 with 4,200 wRVUs
 * at $50 has $50,000 open after its first year, $0 − ($210,000 − $260,000), and $100,000 after its second.
 */
export function explainOpen(ran: Run, month: number): ExplainedOpen {
  const { balance, waits, running } = openParts(ran, month);
  const last = ran.settlements.findLast((settlement) => settlement.month <= month);
  const [first] = running;
  return {
    balance: cents(balance),
    settled: explainBalances(ran, month),
    waiting:
      waits === 0 || last === undefined
        ? null
        : {
            month: last.month,
            cents: cents(waits),
            expression: { kind: 'negative', of: explainDue(ran, last) },
          },
    running:
      first === undefined
        ? null
        : {
            month,
            fromMonth: first.planMonth.month,
            cents: cents(running.reduce((all, { basePaid }) => all + basePaid, 0)),
            expression: explainBaseOf(running),
          },
  };
}

/** The balance after each settlement up to a month that changed it, since terms last dropped it. */
export function explainBalances(ran: Run, upTo: number): readonly ExplainedAmount[] {
  const dropped = ran.months
    .slice(0, upTo)
    .findLast(({ planMonth, terms }) => dropsBalance(planMonth, terms));
  const from = dropped?.planMonth.month ?? 1;
  return ran.settlements
    .filter(({ month }) => month >= from && month <= upTo)
    .filter(({ deficitBefore, deficitAfter }) => deficitBefore !== deficitAfter)
    .map((settlement) => ({
      month: settlement.month,
      cents: settlement.deficitAfter,
      expression: explainBalance(ran, settlement),
    }));
}

/** What the running period has earned by the end of a month and only a later month settles. */
export interface ExplainedRunning {
  readonly fromMonth: number;
  /** What is due for it once it is settled there, less what it was paid in advance. */
  readonly due: ExplainedAmount;
  /** Paid in advance of it: the draw of its months, and what a cumulative year was short of before. */
  readonly advanced: readonly ExplainedAmount[];
}

/**
 * What is due for the running period at the end of a month, and the advances that it earns: half a year of
 * 4,200 wRVUs at $50 under a draw of $260,000 is $105,000 − $130,000 due and $130,000 in advance. Null
 * where no period runs.
 */
export function explainNotSettled(ran: Run, month: number): ExplainedRunning | null {
  const { left, settlement, isCut, before, after } = lastSettlement(ran, month);
  if (settlement === null || !isCut) return null;
  const { waiting, running } = explainOpen(ran, month);
  const counted = settlement.paid - after + before;
  const due = explainDue(left, settlement);
  const nothing = quantity(0, 'dollars', 'nothing');
  return {
    fromMonth: settlement.period[0]?.planMonth.month ?? month,
    due: {
      month,
      cents: cents(counted),
      expression: counted === settlement.due ? due : { kind: 'greatest', of: [nothing, due] },
    },
    advanced: [waiting, running].filter((part) => part !== null),
  };
}
