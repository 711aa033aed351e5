import { daysToEnd } from './calendarDay.ts';
import { quantity } from './derivation.ts';
import { explainSettlement } from './explainSettlement.ts';
import type { LastSettlement } from './lastSettlement.ts';
import type { LeavingAmount, LeavingPart } from './leavingPart.ts';
import { leavingAmount, leavingPart } from './leavingPart.ts';
import type { Run } from './run.ts';

/** The days after which a bonus is paid, where the contract does not say. */
export const BONUS_PAID_AFTER_DAYS = 90;

/**
 * Production pay that is earned and not payable as written to who leaves at the end of a month: what
 * the running period has earned, and what is settled and not yet paid out, as `bonusNeedsEmployment`
 * says; from nothing to all of it where that is not stated.
 */
export function notPayable(ran: Run, month: number, last: LastSettlement): LeavingPart {
  const { offer } = ran.plan;
  const need = offer.exit?.bonusNeedsEmployment ?? null;
  if (need === 'no') return leavingPart('notPayable', []);
  const range = (amount: number) => ({ least: need === null ? 0 : amount, most: amount });
  const running = runningOf(last, range);
  const settled = need === 'periodEnd' ? [] : settledOf(ran, month, range);
  const isDelayAssumed = settled.length > 0 && (offer.exit?.bonusPaidAfterDays ?? null) === null;
  return leavingPart(
    'notPayable',
    [...running, ...settled],
    ['exit.bonusNeedsEmployment'],
    isDelayAssumed ? ['exit.bonusPaidAfterDays'] : [],
  );
}

type RangeOf = (amount: number) => { readonly least: number; readonly most: number };

function runningOf({ left, settlement, isCut }: LastSettlement, range: RangeOf) {
  if (settlement === null || !isCut || settlement.paid <= 0) return [];
  const expression = explainSettlement(left, settlement);
  return [leavingAmount('running', settlement.month, range(settlement.paid), expression)];
}

/** Settlements less than so many days before the end of the month. */
function settledOf(ran: Run, month: number, range: RangeOf): readonly LeavingAmount[] {
  const { offer } = ran.plan;
  const days = offer.exit?.bonusPaidAfterDays ?? BONUS_PAID_AFTER_DAYS;
  return ran.settlements
    .filter(({ month: settled, paid }) => settled <= month && paid > 0)
    .filter(({ month: settled }) => daysToEnd(offer.startMonth, settled, month) < days)
    .map(({ month: settled, paid }) =>
      leavingAmount('settled', settled, range(paid), quantity(paid, 'dollars', 'settledBefore')),
    );
}
