import type { MonthRun, Settlement } from '../../compensation/index.ts';
import { carriedShare, dropsBalance } from '../../compensation/index.ts';
import { monthName } from '../../findings/index.ts';
import { exactBounds } from './exactBounds.ts';
import { wholeOf } from './inputs.ts';
import type { BaseCells } from './monthTable.ts';
import type { Guard, OfferWork, WorkTable } from './offerWork.ts';
import { forFte, HEAD_ROWS, rampIn, tableOf, WorkRow } from './offerWork.ts';
import { scheduled, scheduleHeads } from './scheduled.ts';
import { addressOf, text } from './sheetPage.ts';
import type { Whole } from './wholeFormula.ts';
import {
  greaterOf,
  lesserOf,
  literal,
  minus,
  partOf,
  plus,
  sumOfCells,
  times,
  whereReached,
  wholeCell,
} from './wholeFormula.ts';
import { wrvusOf } from './wrvusOf.ts';

/** The settlements, and the cells in which each stands as paid and the balance after it. */
export interface SettlementTable extends WorkTable {
  readonly paidAddresses: readonly string[];
  readonly balanceAddresses: readonly string[];
  readonly dueAddresses: readonly string[];
}

const MOST_PAID = exactBounds.productionPay;
const [PAID, BALANCE, SETTLED, DUE] = [1, 2, 3, 4];

/** Every settlement of productivity pay, step by step, as section 5 of the model has it. */
export function settlementTable(
  work: OfferWork,
  top: number,
  volumes: readonly Whole[],
  bases: BaseCells,
): SettlementTable {
  const { settlements } = work.ran;
  let isExact = true;
  const kept: Guard[] = [];
  const rowAt = (index: number) => top + HEAD_ROWS + index;
  const rows = settlements.map((settlement, index) => {
    const row = new WorkRow(rowAt(index));
    row.show(text(monthName(work.offer.startMonth, settlement.month)));
    // What it comes to stands first, what it rests on to the right.
    for (const _ of [PAID, BALANCE, SETTLED, DUE]) row.show(null);
    const before = settlements[index - 1];
    const cellBefore = (column: number) => addressOf(column, rowAt(index - 1));
    const basePaid = row.put(basePaidIn(settlement, bases));
    const schedule = scheduled(work, row, {
      settlement,
      wrvus: row.put(wrvusOf(work, monthsOf(settlement.measured), volumes)),
      thresholds: thresholdsOf(work, row, settlement),
      baseToEarn: row.put(baseToEarn(work, settlement.measured, bases)),
    });
    const balance =
      before === undefined || isDropped(work, before.month, settlement.month)
        ? literal(0)
        : balanceCell(cellBefore(BALANCE));
    const settled =
      before === undefined || before.isLastOfYear
        ? literal(0)
        : plus(balanceCell(cellBefore(SETTLED)), greaterOf(literal(0), dueCell(cellBefore(DUE))));
    const here = (column: number) => addressOf(column, rowAt(index));
    const put = (column: number, whole: Whole) => {
      row.cells[column] = { formula: whole.formula, format: 'whole' };
      if (!whole.isExact) row.isExact = false;
    };
    put(SETTLED, settled);
    put(DUE, due(settlement, schedule, basePaid, balanceCell(here(SETTLED))));
    const { paid, after } = settle(settlement, dueCell(here(DUE)), balance);
    put(PAID, paid);
    put(BALANCE, after);
    isExact &&= row.isExact;
    kept.push(...row.guards);
    return row.cells;
  });
  const [first, last] = [rowAt(0), rowAt(settlements.length - 1)];
  return {
    rows: settlements.length === 0 ? [] : tableOf('Settlements', heads(work), rows),
    guards:
      settlements.length === 0
        ? []
        : [
            ...kept,
            {
              from: addressOf(PAID, first),
              to: addressOf(DUE, last),
              least: -MOST_PAID,
              most: MOST_PAID,
            },
          ],
    isExact,
    paidAddresses: settlements.map((_, index) => addressOf(PAID, rowAt(index))),
    balanceAddresses: settlements.map((_, index) => addressOf(BALANCE, rowAt(index))),
    dueAddresses: settlements.map((_, index) => addressOf(DUE, rowAt(index))),
  };
}

function heads({ ran, parts }: OfferWork): readonly string[] {
  const steps = ran.settlements.map(scheduleHeads);
  const [alike = []] = steps;
  return [
    'Month',
    'Paid, in cents',
    'Balance of deficits after it',
    'Settled before in the plan year',
    'Due',
    'Base paid in the months measured',
    `wRVUs, in 1/${100 * parts}`,
    ...Array.from({ length: mostTiers(ran) }, (_, tier) => `Tier ${tier + 1} starts at`),
    `Base to earn first, in 1/${parts} cents`,
    ...(steps.every((each) => each.join() === alike.join()) ? alike : ['Schedule, step by step']),
  ];
}

function mostTiers({ settlements }: OfferWork['ran']): number {
  return Math.max(0, ...settlements.map(({ thresholds }) => thresholds.length));
}

/** Where the tiers start, each under its own head; a plan with fewer leaves the last ones empty. */
function thresholdsOf(work: OfferWork, row: WorkRow, settlement: Settlement): readonly Whole[] {
  const { thresholds, measured } = settlement;
  const starts = thresholds.map((_, tier) => row.put(thresholdOf(work, measured, tier)));
  for (let tier = starts.length; tier < mostTiers(work.ran); tier += 1) row.show(null);
  return starts;
}

const dueCell = (address: string) => wholeCell(address, -MOST_PAID, MOST_PAID);
const balanceCell = (address: string) => wholeCell(address, 0, MOST_PAID);

function monthsOf(months: readonly MonthRun[]): readonly number[] {
  return months.map(({ planMonth }) => planMonth.month);
}

function basePaidIn({ measured }: Settlement, bases: BaseCells): Whole {
  const months = monthsOf(measured);
  const [first = 1, last = 1] = [months[0], months.at(-1)];
  return sumOfCells(
    bases.paidAddress(first),
    bases.paidAddress(last),
    0,
    months.length * Math.ceil(exactBounds.annualBase / 12 + 1),
  );
}

/** Where a tier starts over the months measured, as written; months whose base sets it are left out. */
function thresholdOf(work: OfferWork, measured: readonly MonthRun[], tier: number): Whole {
  const { inputs, parts } = work;
  const shares = new Map<string, { annual: Whole; share: number }>();
  for (const month of measured) {
    if (tier === 0 && month.startsAtBase) continue;
    const { terms, planMonth } = month;
    const path = `phases[${terms.phase}].productivity.tiers[${tier}].fromWrvus`;
    const isWritten = work.plan.months.some((other) => other.terms === terms);
    const written = forFte(work, isWritten ? wholeOf(inputs, path) : literal(0));
    const ramp = rampIn(
      inputs,
      `phases[${planMonth.targetPhase}].target.rampPercent`,
      planMonth.year,
    );
    const annual = partOf(written, ramp, 10_000);
    const known = shares.get(annual.formula)?.share ?? 0;
    shares.set(annual.formula, { annual, share: known + carriedShare(month) });
  }
  return plus(
    ...[...shares.values()].map(({ annual, share }) =>
      times(annual, literal((share * parts) / 1200)),
    ),
  );
}

/** The base that production has to earn before a tier that starts at base ÷ rate pays. */
function baseToEarn(work: OfferWork, measured: readonly MonthRun[], bases: BaseCells): Whole {
  const carried = measured.filter((month) => month.startsAtBase);
  return plus(
    ...carried.map((month) =>
      times(
        bases.inForce(month.planMonth.month),
        literal((carriedShare(month) * work.parts) / 1200),
      ),
    ),
  );
}

/** Whether new terms have dropped the balance since the settlement before. */
function isDropped({ ran }: OfferWork, after: number, upTo: number): boolean {
  return ran.months
    .slice(after, upTo)
    .some(({ planMonth, terms }) => dropsBalance(planMonth, terms));
}

function due(settlement: Settlement, schedule: Whole, basePaid: Whole, settled: Whole): Whole {
  const { terms } = lastMonth(settlement);
  const earned = earnedOver(terms.model, schedule, basePaid);
  return terms.isCumulative ? minus(earned, settled) : earned;
}

function earnedOver(model: MonthRun['terms']['model'], schedule: Whole, basePaid: Whole): Whole {
  switch (model) {
    case 'salary':
      return literal(0);
    case 'bonus':
    case 'production':
      return schedule;
    case 'greaterOf':
      return greaterOf(literal(0), minus(schedule, basePaid));
    case 'draw':
      return minus(schedule, basePaid);
  }
}

function settle(
  settlement: Settlement,
  owed: Whole,
  balance: Whole,
): { readonly paid: Whole; readonly after: Whole } {
  const { terms } = lastMonth(settlement);
  const nothing = literal(0);
  const recovered = lesserOf(balance, owed);
  const where = (reached: Whole, short: Whole) => whereReached(owed, nothing, reached, short);
  const paid = minus(owed, recovered);
  const after = minus(balance, recovered);
  // A shortfall so far waits for the plan year's last settlement.
  const waits = terms.isCumulative && !settlement.isLastOfYear;
  switch (waits ? 'forgiven' : terms.deficit) {
    case 'forgiven':
      return { paid: where(paid, nothing), after: where(after, balance) };
    case 'carried':
      return { paid: where(paid, nothing), after: where(after, minus(balance, owed)) };
    case 'repaid':
      return { paid: where(paid, owed), after: where(after, balance) };
  }
}

function lastMonth({ period }: Settlement): MonthRun {
  const last = period.at(-1);
  if (last === undefined) throw new RangeError('a period has at least one month');
  return last;
}
