import type { ExplainedAmount } from './explainOpen.ts';
import { explainSettlement } from './explainSettlement.ts';
import type { YearLedger } from './ledger.ts';
import type { Run } from './run.ts';
import { runAtTarget } from './yearMeasures.ts';
import { yearPay } from './yearPay.ts';

/**
 * What the settlements of a year would pay with each month of it at its target: of a target of 5,500 and
 * a bonus of $50 from 5,000 on, (5,500 − 5,000) × $50 = $25,000.
 */
export function explainAtTarget(
  ran: Run,
  year: Pick<YearLedger, 'year'>,
): readonly ExplainedAmount[] {
  const worked = runAtTarget(ran, year);
  return yearPay(worked, year.year).settlements.map((settlement) => ({
    month: settlement.month,
    cents: settlement.paid,
    expression: explainSettlement(worked, settlement),
  }));
}
