import type { Offer, Plan, ProductivityTerms, Run } from '../../compensation/index.ts';
import type { OfferInputs } from './inputs.ts';
import { wholeOf } from './inputs.ts';
import type { SheetCell } from './sheetPage.ts';
import { addressOf, heading, overNumbers } from './sheetPage.ts';
import type { Whole } from './wholeFormula.ts';
import { literal, roundedQuotient, times, wholeCell } from './wholeFormula.ts';

/** What the tables of one offer's workings are written from. */
export interface OfferWork {
  readonly offer: Offer;
  readonly plan: Plan;
  readonly ran: Run;
  readonly inputs: OfferInputs;
  /** wRVUs of months are whole numbers of this part of a hundredth: 12 stands for 1/12. */
  readonly parts: number;
}

/** Cells that must stay between two bounds, or what follows from them is not exact. */
export interface Guard {
  readonly from: string;
  readonly to: string;
  readonly least: number;
  readonly most: number;
}

/** A table of the workings: its heads and rows, and the cells that must stay within bounds. */
export interface WorkTable {
  readonly rows: readonly (readonly SheetCell[])[];
  readonly guards: readonly Guard[];
  /** Whether every formula of it is exact within the bounds of what it rests on. */
  readonly isExact: boolean;
}

/** A table's name and heads stand above its first row, and an empty row below its last. */
export const HEAD_ROWS = 2;

/** Rows of a table that begins in row `top` of its sheet, counted from 0. */
export function tableOf(
  name: string,
  heads: readonly string[],
  rows: WorkTable['rows'],
): WorkTable['rows'] {
  const [first = '', ...others] = heads;
  return [[heading(name)], [heading(first), ...others.map(overNumbers)], ...rows, []];
}

/** The rows that a table of so many entries takes. */
export function tableHeight(entries: number): number {
  return entries === 0 ? 0 : HEAD_ROWS + entries + 1;
}

/** A row in which formulas are put one after the other, and which tells where each one stands. */
export class WorkRow {
  readonly cells: SheetCell[] = [];
  readonly guards: Guard[] = [];
  isExact = true;
  readonly #row: number;

  constructor(row: number) {
    this.#row = row;
  }

  /** Puts a cell that nothing refers to. */
  show(cell: SheetCell): void {
    this.cells.push(cell);
  }

  /** Puts a formula and gives the whole number that its cell holds. */
  put(whole: Whole, least = whole.least, most = whole.most): Whole {
    const address = addressOf(this.cells.length, this.#row);
    this.cells.push({ formula: whole.formula, format: 'whole' });
    if (!whole.isExact) this.isExact = false;
    return wholeCell(address, Math.max(least, whole.least), Math.min(most, whole.most));
  }

  /** Puts a number that must not fall below 0. */
  guard(whole: Whole): void {
    const address = this.next();
    this.put(whole);
    this.guards.push({ from: address, to: address, least: 0, most: Math.max(0, whole.most) });
  }

  /** Where the cell that comes next will stand. */
  next(): string {
    return addressOf(this.cells.length, this.#row);
  }
}

/** A printed amount, brought to the offer's own FTE where the contract prints it for another. */
export function forFte({ offer, inputs }: OfferWork, printed: Whole): Whole {
  if (offer.printedForFte === null) return printed;
  const own = wholeOf(inputs, 'clinicalFte', 100);
  return roundedQuotient(times(printed, own), wholeOf(inputs, 'printedForFte'));
}

/** The rate of a tier in the formulas; after a rebase to production, that of the rebase. */
export function tierRate(work: OfferWork, terms: ProductivityTerms, tier: number): Whole {
  const { plan, ran, inputs } = work;
  const isWritten = plan.months.some((month) => month.terms === terms);
  if (isWritten) {
    return wholeOf(inputs, `phases[${terms.phase}].productivity.tiers[${tier}].dollarsPerWrvu`);
  }
  const from = ran.months.find((month) => month.terms === terms);
  return rebaseRate(work, from?.planMonth.month ?? 1);
}

/** The rate of a rebase event in the formulas: its own, else the contract rate of the month before. */
export function rebaseRate({ offer, plan, inputs }: OfferWork, month: number): Whole {
  const own = inputs.wholes.get('rebase.dollarsPerWrvu');
  if (own !== undefined) return own;
  const phase = plan.months[month - 2]?.contractRatePhase ?? -1;
  const tiers = offer.phases[phase]?.productivity.tiers ?? [];
  const tier = tiers.findIndex(({ dollarsPerWrvu }) => (dollarsPerWrvu ?? 0) > 0);
  return wholeOf(inputs, `phases[${phase}].productivity.tiers[${tier}].dollarsPerWrvu`);
}

/** The percent of a ramp in a contract year; the last one repeats, none is the whole. */
export function rampIn(inputs: OfferInputs, path: string, year: number): Whole {
  for (let at = year; at >= 1; at -= 1) {
    const found = inputs.wholes.get(`${path}[${at - 1}]`);
    if (found !== undefined) return found;
  }
  return literal(10_000);
}
