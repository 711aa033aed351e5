import type { MonthRun } from '../../compensation/index.ts';
import { isRaiseDue } from '../../compensation/index.ts';
import { monthName } from '../../findings/index.ts';
import { exactBounds } from './exactBounds.ts';
import { wholeOf } from './inputs.ts';
import type { OfferWork, WorkTable } from './offerWork.ts';
import { forFte, HEAD_ROWS, tableOf, WorkRow } from './offerWork.ts';
import { addressOf, text } from './sheetPage.ts';
import type { Whole } from './wholeFormula.ts';
import { literal, minus, partOf, plus, wholeCell } from './wholeFormula.ts';

/** Where the base of each month stands. */
export interface BaseCells {
  /** As the month begins: stated, raised or running on; before any recalculation. */
  readonly atStart: (month: number) => Whole;
  /** In force in the month. */
  readonly inForce: (month: number) => Whole;
  readonly paidAddress: (month: number) => string;
}

const MOST_BASE = exactBounds.annualBase;
const [AT_START, IN_FORCE, PAID] = [3, 4, 5];

/** Where the bases stand in a table of months that begins in row `top`. */
export function baseCells(top: number): BaseCells {
  const row = (month: number) => top + HEAD_ROWS + month - 1;
  return {
    atStart: (month) => wholeCell(addressOf(AT_START, row(month)), 0, MOST_BASE),
    inForce: (month) => wholeCell(addressOf(IN_FORCE, row(month)), 0, MOST_BASE),
    paidAddress: (month) => addressOf(PAID, row(month)),
  };
}

/** The base month by month; `recalculated` gives what a rebase event makes of it. */
export function monthTable(
  work: OfferWork,
  top: number,
  recalculated: ReadonlyMap<number, Whole>,
): WorkTable {
  const cells = baseCells(top);
  let isExact = true;
  const rows = work.ran.months.map((month, index) => {
    const { planMonth } = month;
    const row = new WorkRow(top + HEAD_ROWS + index);
    row.show(text(`${planMonth.month}`));
    row.show(text(monthName(work.offer.startMonth, planMonth.month)));
    row.show(text(`Year ${planMonth.year}`));
    row.put(baseAtStart(work, month, work.ran.months[index - 1], cells), 0, MOST_BASE);
    row.put(recalculated.get(planMonth.month) ?? cells.atStart(planMonth.month), 0, MOST_BASE);
    row.put(basePaid(month, cells.inForce(planMonth.month)));
    isExact &&= row.isExact;
    return row.cells;
  });
  const [first, last] = [top + HEAD_ROWS, top + HEAD_ROWS + rows.length - 1];
  const heads = [
    'Contract month',
    'Month',
    'Contract year',
    'Annual base as the month begins, in cents',
    'Annual base in force, in cents',
    'Base paid, in cents',
  ];
  return {
    rows: tableOf('Base by month', heads, rows),
    guards: [
      {
        from: addressOf(AT_START, first),
        to: addressOf(IN_FORCE, last),
        least: 0,
        most: MOST_BASE,
      },
    ],
    isExact,
  };
}

function baseAtStart(
  work: OfferWork,
  { planMonth, terms }: MonthRun,
  before: MonthRun | undefined,
  cells: BaseCells,
): Whole {
  const { basePhase, month, statedBase } = planMonth;
  if (statedBase !== null) {
    return forFte(work, wholeOf(work.inputs, `phases[${basePhase}].base.annualDollars`));
  }
  if (before === undefined) return literal(0);
  const running = cells.inForce(month - 1);
  const raise = work.inputs.wholes.get(`phases[${basePhase}].base.raisePercentPerYear`);
  if (raise === undefined || !isRaiseDue(planMonth, terms, before)) return running;
  return partOf(running, plus(literal(10_000), raise), 10_000);
}

/** The month's part of the annual base, less what leave does not pay. */
function basePaid({ annualBase, planMonth }: MonthRun, inForce: Whole): Whole {
  if (annualBase === null) return literal(0);
  const { monthOfYear, leave, basePaidOnLeave } = planMonth;
  const upTo = (months: number) => partOf(inForce, literal(months), 12);
  const difference = minus(upTo(monthOfYear), upTo(monthOfYear - 1));
  // A twelfth of it, to the cent.
  const full: Whole = { ...difference, least: 0, most: Math.ceil(MOST_BASE / 12) + 1 };
  if (leave === 0) return full;
  const paid = (100 - leave) * 10_000 + leave * basePaidOnLeave;
  return partOf(full, literal(paid), 1_000_000);
}
