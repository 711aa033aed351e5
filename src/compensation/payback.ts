import type { Offer, Repayment } from './offer.ts';
import type { Payment } from './payment.ts';
import { paymentsOf } from './payment.ts';
import { mulDiv } from './ratio.ts';
import type { Cents } from './units.ts';
import { cents } from './units.ts';

/** How a contract ends: who ends it decides what is owed. */
export type Ending = 'resign' | 'letGo' | 'nonRenewed';

/** What one payment leaves to be paid back, with the months of service that count. */
export interface PaymentOwed {
  readonly payment: Payment;
  /** Null where the repayment terms are not stated: anything from 0 to the whole. */
  readonly cents: Cents | null;
  readonly monthsServed: number;
  readonly reason: 'formula' | 'none' | 'waived' | 'notStated';
}

/** Payback by the written formula on leaving at the end of a month. */
export interface Payback {
  /** Null where a payment above 0 has no stated repayment terms. */
  readonly cents: Cents | null;
  /** The range that the terms not stated leave open; both ends equal where all are stated. */
  readonly least: Cents;
  readonly most: Cents;
  readonly payments: readonly PaymentOwed[];
}

/** What is paid back, before tax, on leaving at the end of `month`: $15,000 of $30,000 after 18 of 36. */
export function payback(offer: Offer, month: number, ending: Ending): Payback {
  const payments = paymentsOf(offer)
    .filter((payment) => payment.month <= month)
    .map((payment) => owedOf(payment, month, ending));
  const known = payments.reduce((sum, owed) => sum + (owed.cents ?? 0), 0);
  const open = payments.reduce(
    (sum, owed) => sum + (owed.cents === null ? owed.payment.cents : 0),
    0,
  );
  return {
    cents: open > 0 ? null : cents(known),
    least: cents(known),
    most: cents(known + open),
    payments,
  };
}

function owedOf(payment: Payment, month: number, ending: Ending): PaymentOwed {
  const { repayment } = payment;
  const nothing = { payment, cents: cents(0), monthsServed: 0 };
  if (repayment === 'none') return { ...nothing, reason: 'none' };
  const { how = null, months = null } = repayment ?? {};
  if (repayment === null || how === null || months === null) {
    return { ...nothing, cents: null, reason: 'notStated' };
  }
  const from = repayment.fromMonth ?? payment.month;
  const monthsServed = Math.min(Math.max(month - from + 1, 0), months);
  if (isWaived(repayment, ending)) return { ...nothing, monthsServed, reason: 'waived' };
  const owed = mulDiv(payment.cents, months - forgivenMonths(how, months, monthsServed), months);
  return { payment, cents: cents(owed), monthsServed, reason: 'formula' };
}

/** The months of `months` that service has forgiven. */
export function forgivenMonths(
  how: 'monthly' | 'yearly' | 'cliff',
  months: number,
  served: number,
): number {
  if (served === months) return months;
  switch (how) {
    case 'monthly':
      return served;
    case 'yearly':
      return 12 * Math.floor(served / 12);
    case 'cliff':
      return 0;
  }
}

function isWaived(repayment: Repayment, ending: Ending): boolean {
  switch (ending) {
    case 'resign':
      return false;
    case 'letGo':
      return repayment.waived?.letGo === true;
    case 'nonRenewed':
      return repayment.waived?.nonRenewed === true;
  }
}
