import type { Item, YearLedger } from '../../compensation/index.ts';
import { exactBounds } from './exactBounds.ts';
import { wholeOf } from './inputs.ts';
import type { BaseCells } from './monthTable.ts';
import type { Guard, OfferWork, WorkTable } from './offerWork.ts';
import { HEAD_ROWS, tableOf } from './offerWork.ts';
import { balanceAt, openAt } from './openAdvances.ts';
import type { SettlementTable } from './settlementTable.ts';
import type { SheetCell } from './sheetPage.ts';
import { addressOf, text } from './sheetPage.ts';
import type { Whole } from './wholeFormula.ts';
import {
  greaterOf,
  literal,
  minus,
  partOf,
  plus,
  roundedQuotient,
  sumOfCells,
  times,
  wholeCell,
} from './wholeFormula.ts';
import type { YearRow } from './yearRows.ts';
import { isRecurringItem } from './yearRows.ts';

/** What the years are added up from. */
export interface YearParts {
  readonly work: OfferWork;
  readonly ledger: readonly YearLedger[];
  readonly volumes: readonly Whole[];
  readonly bases: BaseCells;
  readonly settlements: SettlementTable;
}

/** Twelve months of base are the annual base, to a cent each. */
const MOST_BASE = exactBounds.annualBase + 12;
const MOST_PRODUCTION = exactBounds.productionPay;

/** The years in cents and hundredths, as section 8 of the model has them: a row a line, a column a year. */
export function yearTable(parts: YearParts, shown: readonly YearRow[], top: number): WorkTable {
  let isExact = true;
  const rowOf = new Map(shown.map(({ key }, index) => [key, top + HEAD_ROWS + index]));
  const cellOf = (key: string, year: number, least: number, most: number): Whole =>
    rowOf.has(key) ? wholeCell(addressOf(year, rowOf.get(key) ?? 0), least, most) : literal(0);
  const rows = shown.map((row): readonly SheetCell[] => [
    text(row.label),
    ...row.values.map((value, index): SheetCell => {
      if (value === null) return null;
      const formula = lineOf(parts, shown, row, index + 1, cellOf);
      isExact &&= formula.isExact;
      return { formula: formula.formula, format: 'whole' };
    }),
  ]);
  const years = parts.ledger.length;
  const produced = rowOf.get('productivity') ?? 0;
  const guards: readonly Guard[] = [
    {
      from: addressOf(1, produced),
      to: addressOf(years, produced),
      least: -MOST_PRODUCTION,
      most: MOST_PRODUCTION,
    },
  ];
  const heads = [
    'In cents and hundredths of a wRVU',
    ...parts.ledger.map(({ year }) => `Year ${year}`),
  ];
  return { rows: tableOf('Contract years', heads, rows), guards, isExact };
}

type CellOf = (key: string, year: number, least: number, most: number) => Whole;

function lineOf(
  parts: YearParts,
  shown: readonly YearRow[],
  { key, item }: YearRow,
  year: number,
  cellOf: CellOf,
): Whole {
  const { work, bases } = parts;
  if (item !== undefined) return itemLine(parts, item, year, cellOf);
  const cell = (of: string) => cellOf(of, year, 0, 0);
  const sumOf = (rows: readonly YearRow[]) => plus(...rows.map((row) => cell(row.key)));
  const isRecurring = (row: YearRow) =>
    row.key === 'base' || row.key === 'productivity' || isRecurringItem(row);
  switch (key) {
    case 'credited':
      return creditedIn(parts, year);
    case 'annualBase':
      return bases.inForce(12 * year);
    case 'base':
      return sumOfCells(
        bases.paidAddress(12 * year - 11),
        bases.paidAddress(12 * year),
        0,
        MOST_BASE,
      );
    case 'productivity':
      return paidIn(parts, year);
    case 'cap': {
      const limit = wholeOf(work.inputs, 'totalCashCapDollars');
      const above = greaterOf(literal(0), minus(sumOf(shown.filter(isRecurring)), limit));
      return minus(literal(0), above);
    }
    case 'cash':
      return sumOf(
        shown.filter((row) => isRecurring(row) || row.key === 'cap' || row.item !== undefined),
      );
    case 'deficit':
      return balanceAt(parts, 12 * year);
    case 'open':
      return openAt(parts, 12 * year);
    case 'benefits':
      return plus(
        ...work.offer.items.flatMap(({ kind }, index) =>
          kind === 'benefit' ? [wholeOf(work.inputs, `items[${index}].dollarsPerYear`)] : [],
        ),
      );
    default:
      throw new RangeError(`no line ${key}`);
  }
}

/** The year's wRVUs to the hundredth; without leave they are all of the year's volume. */
function creditedIn({ work, volumes }: YearParts, year: number): Whole {
  const months = Array.from({ length: 12 }, (_, index) => 12 * year - 11 + index);
  const whole = work.plan.shares.denominator;
  const worked = months.reduce(
    (sum, month) => sum + (work.plan.shares.numerators[month - 1] ?? 0),
    0,
  );
  return partOf(volumes[year - 1] ?? literal(0), literal(worked), whole);
}

/** Settlements of a year stand one under the other. */
function paidIn({ work, settlements }: YearParts, year: number): Whole {
  const found = work.ran.settlements.flatMap(({ month }, index) =>
    Math.ceil(month / 12) === year ? [settlements.paidAddresses[index] ?? ''] : [],
  );
  const [first, last] = [found[0], found.at(-1)];
  if (first === undefined || last === undefined) return literal(0);
  return sumOfCells(first, last, -MOST_PRODUCTION, MOST_PRODUCTION);
}

function itemLine(
  { work, ledger }: YearParts,
  { index, kind }: NonNullable<YearRow['item']>,
  year: number,
  cellOf: CellOf,
): Whole {
  const item = work.offer.items[index];
  const pay = ledger[year - 1]?.pay;
  if (item === undefined || pay === undefined) throw new RangeError(`no item ${index}`);
  const term = (name: string) => wholeOf(work.inputs, `items[${index}].${name}`);
  const isPaid = pay.items.some((line) => line.index === index);
  const payments = pay.oneOffs.filter((line) => line.index === index).length;
  switch (item.kind) {
    case 'stipend':
      return isPaid ? term('dollarsPerYear') : literal(0);
    case 'quality':
      return isPaid
        ? partOf(term('maximumDollarsPerYear'), term('expectedPercent'), 10_000)
        : literal(0);
    case 'call':
      return roundedQuotient(
        times(times(term('dollarsPerShift'), literal(12)), term('shiftsPerMonth')),
        100,
      );
    case 'withhold': {
      if (kind === 'withhold') {
        const held = greaterOf(literal(0), heldFrom(item, year, cellOf));
        return minus(literal(0), partOf(held, term('percent'), 10_000));
      }
      const withheld = cellOf(`items[${index}].withhold`, year, -MOST_HELD, 0);
      return partOf(minus(literal(0), withheld), term('expectedReturnPercent'), 10_000);
    }
    case 'signing':
    case 'relocation':
    case 'retention':
      return times(term('dollars'), literal(payments));
    case 'loanRepayment':
      return times(term('dollarsPerYear'), literal(payments));
    case 'benefit':
      return literal(0);
  }
}

const MOST_HELD = MOST_BASE + MOST_PRODUCTION;

function heldFrom(
  { of }: Extract<Item, { readonly kind: 'withhold' }>,
  year: number,
  cellOf: CellOf,
): Whole {
  const base = cellOf('base', year, 0, MOST_BASE);
  const productivity = cellOf('productivity', year, -MOST_PRODUCTION, MOST_PRODUCTION);
  switch (of) {
    case null:
    case 'base':
      return base;
    case 'productivity':
      return productivity;
    case 'both':
      return plus(base, productivity);
  }
}
