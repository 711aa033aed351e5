import type { Expression } from './derivation.ts';
import { quantity } from './derivation.ts';
import { product } from './explainWrvus.ts';
import type { LeavingAmount, LeavingPart } from './leavingPart.ts';
import { leavingAmount, leavingPart } from './leavingPart.ts';
import type { Offer } from './offer.ts';
import type { Ending, PaymentOwed } from './payback.ts';
import { forgivenMonths, payback } from './payback.ts';

/** Payback by the written formula as a part of what leaving costs: $15,000 after 18 of 36 months. */
export function paybackPart(offer: Offer, month: number, ending: Ending): LeavingPart {
  const { payments } = payback(offer, month, ending);
  return leavingPart(
    'payback',
    payments.map(amountOf),
    unique(payments.flatMap(missingIn)),
    unique(payments.flatMap((owed) => assumedIn(owed, ending))),
  );
}

function amountOf(owed: PaymentOwed): LeavingAmount {
  const { payment, cents } = owed;
  const range = { least: cents ?? 0, most: cents ?? payment.cents };
  const amount = leavingAmount('payment', payment.month, range, explain(owed));
  return { ...amount, item: payment.index };
}

/** $30,000.00 × (36 − 18) ÷ 36; the whole payment where nothing says what is paid back. */
function explain({ payment, reason, monthsServed }: PaymentOwed): Expression {
  const term = payment.kind === 'loanRepayment' ? 'dollarsPerYear' : 'dollars';
  const place = `items[${payment.index}]`;
  const paid = quantity(payment.cents, 'dollars', 'payment', `${place}.${term}`);
  const repayment = payment.repayment === 'none' ? null : payment.repayment;
  const { how = null, months = null } = repayment ?? {};
  if (reason === 'notStated') return paid;
  if (reason !== 'formula' || how === null || months === null) {
    return quantity(0, 'dollars', 'nothing');
  }
  const forgiven = forgivenMonths(how, months, monthsServed);
  if (forgiven === 0) return paid;
  const whole = quantity(months, 'count', 'months', `${place}.repayment.months`);
  const left: Expression = {
    kind: 'difference',
    from: whole,
    less: quantity(forgiven, 'count', 'servedMonths'),
  };
  return { kind: 'rounded', of: { kind: 'quotient', of: product([paid, left]), by: whole } };
}

function missingIn({ payment, reason }: PaymentOwed): readonly string[] {
  if (reason !== 'notStated' || payment.cents === 0) return [];
  const place = `items[${payment.index}].repayment`;
  const { repayment } = payment;
  if (repayment === null || repayment === 'none') return [place];
  return [
    ...(repayment.how === null ? [`${place}.how`] : []),
    ...(repayment.months === null ? [`${place}.months`] : []),
  ];
}

/** A waiver that is not stated is none; an amount that is not stated counts as nothing. */
function assumedIn({ payment, reason, cents }: PaymentOwed, ending: Ending): readonly string[] {
  const place = `items[${payment.index}]`;
  const { item, repayment } = payment;
  const amount = item.kind === 'loanRepayment' ? item.dollarsPerYear : item.dollars;
  const term = item.kind === 'loanRepayment' ? 'dollarsPerYear' : 'dollars';
  if (amount === null) return [`${place}.${term}`];
  if (reason !== 'formula' || cents === 0 || repayment === 'none' || ending === 'resign') return [];
  return (repayment?.waived?.[ending] ?? null) === null
    ? [`${place}.repayment.waived.${ending}`]
    : [];
}

function unique(paths: readonly string[]): readonly string[] {
  return [...new Set(paths)];
}
