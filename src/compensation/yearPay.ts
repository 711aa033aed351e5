import type { Item } from './offer.ts';
import type { Payment } from './payment.ts';
import { paymentsOf } from './payment.ts';
import type { Plan } from './plan.ts';
import { mulDiv } from './ratio.ts';
import type { MonthRun } from './monthRun.ts';
import type { Run } from './run.ts';
import type { Settlement } from './settlePeriod.ts';
import type { Cents } from './units.ts';
import { cents } from './units.ts';

/** The kinds of lines that a contract year is made of, in the order in which they are shown. */
export const LINE_KINDS = [
  'base',
  'productivity',
  'stipend',
  'quality',
  'withhold',
  'withholdReturned',
  'call',
  'cap',
  'signing',
  'relocation',
  'retention',
  'loanRepayment',
] as const;
export type LineKind = (typeof LINE_KINDS)[number];

/** What an item pays of a kind in a year; `of` is what a withhold is taken from. */
export interface ItemPay {
  readonly kind: LineKind;
  readonly item: Item;
  /** The item's place in the offer, counted from 0. */
  readonly index: number;
  readonly cents: Cents;
  /** What a withhold takes a percent of, or the amount withheld that is returned in part. */
  readonly of: Cents;
}

/** The amounts of one contract year, before they are explained. */
export interface YearPay {
  readonly year: number;
  readonly months: readonly MonthRun[];
  readonly base: Cents;
  readonly settlements: readonly Settlement[];
  readonly items: readonly ItemPay[];
  readonly cap: Cents;
  readonly oneOffs: readonly Payment[];
  /** Base, settlements, stipends, quality, withholds and call, before the cap. */
  readonly recurring: Cents;
  readonly cash: Cents;
  /** Not cash: shown apart. */
  readonly benefits: Cents;
}

/** Adds up one contract year of a run. */
export function yearPay(ran: Run, year: number): YearPay {
  const { plan } = ran;
  const [first, last] = [12 * year - 11, 12 * year];
  const months = ran.months.slice(first - 1, last);
  const settlements = ran.settlements.filter(({ month }) => month >= first && month <= last);
  const base = cents(months.reduce((sum, month) => sum + month.basePaid, 0));
  const productivity = settlements.reduce((sum, settlement) => sum + settlement.paid, 0);
  const items = plan.offer.items.flatMap((item, index) =>
    recurringPay(item, year, base, cents(productivity)).map((pay) => ({ ...pay, item, index })),
  );
  const oneOffs = paymentsOf(plan.offer).filter(({ month }) => month >= first && month <= last);
  const recurring = cents(base + productivity + items.reduce((sum, pay) => sum + pay.cents, 0));
  const cap = cents(0 - excessOver(plan, recurring));
  return {
    year,
    months,
    base,
    settlements,
    items,
    cap,
    oneOffs,
    recurring,
    cash: cents(recurring + cap + oneOffs.reduce((sum, payment) => sum + payment.cents, 0)),
    benefits: cents(plan.offer.items.reduce((sum, item) => sum + benefitOf(item), 0)),
  };
}

function excessOver({ offer }: Plan, recurring: Cents): number {
  const limit = offer.totalCashCapDollars;
  return limit === null || limit === 'none' ? 0 : Math.max(0, recurring - limit);
}

function benefitOf(item: Item): number {
  return item.kind === 'benefit' ? (item.dollarsPerYear ?? 0) : 0;
}

type Pay = Omit<ItemPay, 'item' | 'index'>;

/** What an item adds to a year's recurring cash; an amount that is not stated counts as 0. */
function recurringPay(item: Item, year: number, base: Cents, productivity: Cents): readonly Pay[] {
  switch (item.kind) {
    case 'stipend':
      return isPaidIn(item, year) ? [amount('stipend', item.dollarsPerYear ?? 0)] : [];
    case 'quality': {
      const most = item.maximumDollarsPerYear ?? 0;
      const expected = mulDiv(most, item.expectedPercent ?? 0, 10_000);
      return isPaidIn(item, year) ? [amount('quality', expected)] : [];
    }
    case 'withhold': {
      const held = Math.max(0, heldFrom(item.of ?? 'base', base, productivity));
      const withheld = mulDiv(held, item.percent ?? 0, 10_000);
      const returned = mulDiv(withheld, item.expectedReturnPercent ?? 0, 10_000);
      return [
        amount('withhold', 0 - withheld, held),
        amount('withholdReturned', returned, withheld),
      ];
    }
    case 'call': {
      const paid = mulDiv((item.dollarsPerShift ?? 0) * 12, item.shiftsPerMonth ?? 0, 100);
      return [amount('call', paid)];
    }
    case 'signing':
    case 'relocation':
    case 'retention':
    case 'loanRepayment':
    case 'benefit':
      return [];
  }
}

function amount(kind: LineKind, value: number, of = 0): Pay {
  return { kind, cents: cents(value), of: cents(of) };
}

function isPaidIn(
  item: { readonly fromYear: number | null; readonly toYear: number | null },
  year: number,
): boolean {
  return year >= (item.fromYear ?? 1) && (item.toYear === null || year <= item.toYear);
}

function heldFrom(of: 'base' | 'productivity' | 'both', base: Cents, productivity: Cents): number {
  switch (of) {
    case 'base':
      return base;
    case 'productivity':
      return productivity;
    case 'both':
      return base + productivity;
  }
}
