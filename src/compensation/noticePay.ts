import type { Expression } from './derivation.ts';
import { hundredthsOf, quantity } from './derivation.ts';
import { canEnd } from './endings.ts';
import { explainWrvus, product } from './explainWrvus.ts';
import type { MonthRun } from './monthRun.ts';
import type { Exit } from './offer.ts';
import type { Ending } from './payback.ts';
import type { Run } from './run.ts';
import type { Cents } from './units.ts';
import { cents } from './units.ts';

type How = NonNullable<Exit['noticePay']>;

/** What is paid through the notice that ends with a month; it is pay, not a cost. */
export type NoticePay =
  | NoticeAmount
  /** How the notice is paid is not stated: what each way comes to, where it comes to something. */
  | {
      readonly kind: 'range';
      readonly days: number;
      readonly least: Cents;
      readonly most: Cents;
      readonly ways: readonly NoticeAmount[];
    }
  /** The way that is stated gives no figure: no base, no rate, no months before the notice. */
  | { readonly kind: 'noFigure'; readonly how: How | null; readonly days: number }
  | { readonly kind: 'notStated'; readonly path: string }
  /** Not renewing takes no notice that is paid for; or this side cannot end it without cause. */
  | { readonly kind: 'noNotice' };

/** The notice paid in one way. */
export interface NoticeAmount {
  readonly kind: 'amount';
  readonly how: How;
  readonly days: number;
  readonly cents: Cents;
  readonly expression: Expression;
}

/**
 * Pay through the notice, on leaving at the end of a month: under a base of $260,000 and 90 days’
 * notice $64,109.59. By the base in force then, by the average of up to 12 months before the notice,
 * or by the wRVUs expected in it at the contract's rate.
 */
export function noticePay(ran: Run, month: number, ending: Ending): NoticePay {
  const { offer } = ran.plan;
  if (ending === 'nonRenewed' || canEnd(offer, ending) === 'no') return { kind: 'noNotice' };
  const term = ending === 'resign' ? 'physicianNoticeDays' : 'employerNoticeDays';
  const days = offer.exit?.[term] ?? null;
  if (days === null) return { kind: 'notStated', path: `exit.${term}` };
  const how = offer.exit?.noticePay ?? null;
  if (how !== null) return paidBy(ran, month, days, how) ?? { kind: 'noFigure', how, days };
  const ways = WAYS.flatMap((way) => paidBy(ran, month, days, way) ?? []);
  if (ways.length === 0) return { kind: 'noFigure', how, days };
  const sums = ways.map((way) => way.cents);
  const [least, most] = [cents(Math.min(...sums)), cents(Math.max(...sums))];
  return { kind: 'range', days, least, most, ways };
}

const WAYS: readonly How[] = ['base', 'average', 'asProduced'];

function paidBy(ran: Run, month: number, days: number, how: How): NoticeAmount | null {
  const aYear = ofAYear(ran, month, days, how);
  if (aYear === null) return null;
  const expression: Expression = {
    kind: 'rounded',
    of: {
      kind: 'quotient',
      of: product([...aYear, quantity(days, 'count', 'noticeDays')]),
      by: quantity(365, 'count', 'noticeDays'),
    },
  };
  return { kind: 'amount', how, days, cents: cents(hundredthsOf(expression)), expression };
}

/** What a year is paid, as factors; null where this way gives no figure. */
function ofAYear(ran: Run, month: number, days: number, how: How): readonly Expression[] | null {
  const last = ran.months[month - 1];
  if (last === undefined) return null;
  switch (how) {
    case 'base':
      return last.annualBase === null ? null : [quantity(last.annualBase, 'dollars', 'annualBase')];
    case 'average':
      return averageBefore(ran, month - Math.ceil((days * 12) / 365));
    case 'asProduced': {
      const rate = rateOf(last);
      const year = ran.months.filter(({ planMonth }) => planMonth.year === last.planMonth.year);
      if (rate === null) return null;
      return [explainWrvus(ran, year), quantity(rate, 'dollarsPerWrvu', 'rate')];
    }
  }
}

/** Base and settlements of up to 12 months to the end of one, as an amount a year. */
function averageBefore(ran: Run, to: number): readonly Expression[] | null {
  if (to < 1) return null;
  const from = Math.max(1, to - 11);
  const base = ran.months.slice(from - 1, to).reduce((sum, { basePaid }) => sum + basePaid, 0);
  const settled = ran.settlements
    .filter(({ month }) => month >= from && month <= to)
    .reduce((sum, { paid }) => sum + paid, 0);
  const months = to - from + 1;
  const paid = quantity(Math.max(0, base + settled), 'dollars', 'paidBefore');
  if (months === 12) return [paid];
  const of = product([paid, quantity(12, 'count', 'months')]);
  return [{ kind: 'quotient', of, by: quantity(months, 'count', 'months') }];
}

/** The rate at which a month's production counts: under production its own, else the contract's. */
function rateOf({ terms, planMonth }: MonthRun): number | null {
  if (terms.model !== 'production') return planMonth.contractRate;
  const paying = terms.tiers.find(({ dollarsPerWrvu }) => dollarsPerWrvu > 0);
  return paying?.dollarsPerWrvu ?? planMonth.contractRate;
}
