import { lastSettlement } from './lastSettlement.ts';
import type { MonthRun } from './monthRun.ts';
import type { Run } from './run.ts';
import type { Cents } from './units.ts';
import { cents } from './units.ts';
import { yearPay } from './yearPay.ts';

/** Contract years in a row, the first and the last of them. */
export interface YearsTogether {
  readonly from: number;
  readonly to: number;
}

/** What contract years in a row pay together. */
export interface TotalPay {
  /** The cash of the years. */
  readonly cash: Cents;
  /** Advances that are open at their end, less those that were open before them. */
  readonly open: Cents;
  /** Cash less open advances. */
  readonly total: Cents;
  /** What is earned by their end and settled only after it: in none of the sums. */
  readonly notSettled: Cents;
}

/**
 * What contract years pay together, advances that are not earned taken off: two years under a draw of
 * $260,000 with 4,200 wRVUs at $50 pay $520,000, of which $100,000 is open: $420,000.
 */
export function totalPay(ran: Run, { from, to }: YearsTogether): TotalPay {
  const cash = cashOver(ran, { from, to });
  const open = openAt(ran, 12 * to) - openAt(ran, 12 * (from - 1));
  return {
    cash: cents(cash),
    open: cents(open),
    total: cents(cash - open),
    notSettled: notSettledAt(ran, 12 * to),
  };
}

/** Cash less open advances alone, for whoever asks at many volumes: $420,000 for two years of that draw. */
export function totalOver(ran: Run, { from, to }: YearsTogether): Cents {
  const open = openAt(ran, 12 * to) - openAt(ran, 12 * (from - 1));
  return cents(cashOver(ran, { from, to }) - open);
}

function cashOver(ran: Run, { from, to }: YearsTogether): number {
  let cash = 0;
  for (let year = from; year <= to; year += 1) cash += yearPay(ran, year).cash;
  return cash;
}

/**
 * Advances that are not earned by a settlement at the end of a month: the balance of deficits and,
 * under a draw that is not let go, what was paid in advance since the last settlement that struck it.
 * Six months after a settlement a draw of $260,000 has $130,000 of it open.
 */
export function openAt(ran: Run, month: number): Cents {
  const { balance, waits, running } = openParts(ran, month);
  return cents(running.reduce((sum, each) => sum + each.basePaid, balance + waits));
}

/** What advances are open at the end of a month, by where they come from. */
export interface OpenParts {
  /** The balance of deficits. */
  readonly balance: number;
  /** What a cumulative year is short of: it waits for its last period, and is no balance until then. */
  readonly waits: number;
  /** Months under a draw since the last settlement that struck it. */
  readonly running: readonly MonthRun[];
}

/** The parts of the advances that are open at the end of a month. */
export function openParts(ran: Run, month: number): OpenParts {
  const balance = ran.deficits[month - 1] ?? 0;
  const terms = ran.months[month - 1]?.terms;
  if (terms?.model !== 'draw' || terms.deficit === 'forgiven') {
    return { balance, waits: 0, running: [] };
  }
  const last = ran.settlements.findLast((settlement) => settlement.month <= month);
  const isOfTheseTerms = last?.period.at(-1)?.terms === terms;
  const waits = isOfTheseTerms && terms.isCumulative && !last.isLastOfYear ? -last.due : 0;
  const running = ran.months.slice(last?.month ?? 0, month).filter((each) => each.terms === terms);
  return { balance, waits: Math.max(0, waits), running };
}

/** What the running period has earned at the end of a month in which nothing settles it. */
function notSettledAt(ran: Run, month: number): Cents {
  const { settlement, isCut, after } = lastSettlement(ran, month);
  if (settlement === null || !isCut) return cents(0);
  return cents(Math.max(0, settlement.paid - after + openAt(ran, month)));
}
