import type { Item, Offer, Repayment } from './offer.ts';
import type { Cents } from './units.ts';
import { cents } from './units.ts';

type OneOff = Extract<Item, { readonly repayment: unknown }>;

/** One payment outside the yearly pay, made in the first days of a contract month. */
export interface Payment {
  readonly kind: OneOff['kind'];
  readonly item: OneOff;
  /** The item's place in the offer, counted from 0. */
  readonly index: number;
  readonly month: number;
  readonly cents: Cents;
  readonly repayment: Repayment | 'none' | null;
}

/** Every one-off payment of an offer: each year of a loan repayment is a payment of its own. */
export function paymentsOf(offer: Offer): readonly Payment[] {
  return offer.items.flatMap((item, index): readonly Payment[] => {
    switch (item.kind) {
      case 'signing':
      case 'relocation':
      case 'retention':
        return [payment(item, index, item.paidInMonth ?? 1, item.dollars)];
      case 'loanRepayment':
        return Array.from({ length: item.years ?? 0 }, (_, year) =>
          payment(item, index, 12 * year + 1, item.dollarsPerYear),
        );
      case 'stipend':
      case 'quality':
      case 'withhold':
      case 'call':
      case 'benefit':
        return [];
    }
  });
}

function payment(item: OneOff, index: number, month: number, dollars: Cents | null): Payment {
  const amount = dollars ?? cents(0);
  return { kind: item.kind, item, index, month, cents: amount, repayment: item.repayment };
}
