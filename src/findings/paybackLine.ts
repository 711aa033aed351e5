import type { PaymentOwed } from '../compensation/index.ts';
import type { ExplainedLine } from './explanation.ts';
import { exactDollars } from './formatNumber.ts';
import { capital } from './formatWords.ts';
import { paymentName } from './sentences/leavingSentence.ts';
import type { YearView } from './yearView.ts';
import { nameOf } from './yearView.ts';

/** What is paid back of one payment, by the formula as written. */
export function paybackLine(view: YearView, owed: PaymentOwed): ExplainedLine {
  const { payment, cents, monthsServed, reason } = owed;
  const paid = exactDollars(payment.cents);
  const label = `${payment.item.label ?? capital(paymentName(payment.kind))}, ${nameOf(view, payment.month)}`;
  const repayment = payment.repayment === 'none' ? null : payment.repayment;
  const months = repayment?.months ?? 0;
  const amount = cents === null ? 'not stated' : exactDollars(cents);
  const isMonthly = reason === 'formula' && repayment?.how === 'monthly';
  return {
    label,
    printed: isMonthly ? `${paid} × (${months} − ${monthsServed}) ÷ ${months} = ${amount}` : null,
    amount,
    notes: [paymentNote(reason, monthsServed, months)],
  };
}

function paymentNote(reason: PaymentOwed['reason'], served: number, months: number): string {
  switch (reason) {
    case 'formula':
      return `${served} of ${months} months are served.`;
    case 'none':
      return 'The contract says that nothing is paid back.';
    case 'waived':
      return 'Waived in this case.';
    case 'notStated':
      return 'Repayment is not stated: anything from nothing to all of it.';
  }
}
