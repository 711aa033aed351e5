import type { MonthRun, Run, Settlement } from '../../compensation/index.ts';
import { dropsBalance } from '../../compensation/index.ts';
import { exactBounds } from './exactBounds.ts';
import type { BaseCells } from './monthTable.ts';
import type { OfferWork } from './offerWork.ts';
import type { SettlementTable } from './settlementTable.ts';
import type { Whole } from './wholeFormula.ts';
import { greaterOf, literal, minus, plus, sumOfCells, wholeCell } from './wholeFormula.ts';

/** The tables on which open advances rest. */
interface OpenParts {
  readonly work: OfferWork;
  readonly bases: BaseCells;
  readonly settlements: SettlementTable;
}

const MOST_PAID = exactBounds.productionPay;

/** The balance after a month: that of the settlement before it, unless new terms have dropped it. */
export function balanceAt({ work, settlements }: OpenParts, month: number): Whole {
  const index = lastBefore(work.ran, month);
  const settledIn = work.ran.settlements[index]?.month;
  if (settledIn === undefined) return literal(0);
  const isDropped = work.ran.months
    .slice(settledIn, month)
    .some(({ planMonth, terms }) => dropsBalance(planMonth, terms));
  return isDropped
    ? literal(0)
    : wholeCell(settlements.balanceAddresses[index] ?? '', 0, MOST_PAID);
}

/** The balance with what a draw has advanced since its last settlement, as section 12 of the model has it. */
export function openAt(parts: OpenParts, month: number): Whole {
  const { work, bases, settlements } = parts;
  const { index, waits, months } = runningAt(work.ran, month);
  const [first, last] = [months[0], months.at(-1)];
  const due = wholeCell(settlements.dueAddresses[index] ?? '', -MOST_PAID, MOST_PAID);
  const most = Math.ceil(exactBounds.annualBase / 12 + 1) * months.length;
  return plus(
    balanceAt(parts, month),
    waits ? greaterOf(literal(0), minus(literal(0), due)) : literal(0),
    first === undefined || last === undefined
      ? literal(0)
      : sumOfCells(bases.paidAddress(monthOf(first)), bases.paidAddress(monthOf(last)), 0, most),
  );
}

/** Whether more is open after a month than the balance of the settlement before it. */
export function isRunningAt(ran: Run, month: number): boolean {
  const { waits, months } = runningAt(ran, month);
  return waits || months.length > 0;
}

interface Running {
  /** The settlement before the month's end. */
  readonly index: number;
  /** Whether what a cumulative year is short of waits for its last period. */
  readonly waits: boolean;
  /** Months in a row that no settlement has struck yet. */
  readonly months: readonly MonthRun[];
}

function runningAt(ran: Run, month: number): Running {
  const index = lastBefore(ran, month);
  const last: Settlement | undefined = ran.settlements[index];
  const terms = ran.months[month - 1]?.terms;
  if (terms?.model !== 'draw' || terms.deficit === 'forgiven') {
    return { index, waits: false, months: [] };
  }
  const isOfTheseTerms = last?.period.at(-1)?.terms === terms;
  return {
    index,
    waits: isOfTheseTerms && terms.isCumulative && !last.isLastOfYear,
    months: ran.months.slice(last?.month ?? 0, month).filter((each) => each.terms === terms),
  };
}

function lastBefore({ settlements }: Run, month: number): number {
  return settlements.findLastIndex((settlement) => settlement.month <= month);
}

function monthOf({ planMonth }: MonthRun): number {
  return planMonth.month;
}
