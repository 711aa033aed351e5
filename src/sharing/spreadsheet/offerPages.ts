import type { Ratio, SupportedPay } from '../../compensation/index.ts';
import type { ReadySubject } from '../../findings/index.ts';
import { yearMonths } from '../../findings/index.ts';
import { cannotCarry } from './cannotCarry.ts';
import { exactBounds } from './exactBounds.ts';
import type { OfferInputs } from './inputs.ts';
import { offerInputs } from './inputs.ts';
import { inputTerms } from './inputTerms.ts';
import { baseCells, monthTable } from './monthTable.ts';
import type { Guard, OfferWork } from './offerWork.ts';
import { HEAD_ROWS, tableHeight } from './offerWork.ts';
import { rebaseTable, recalculations } from './rebaseTable.ts';
import { settlementTable } from './settlementTable.ts';
import type { SheetCell, SheetPage } from './sheetPage.ts';
import { addressOn, heading, note, overNumbers, text, title } from './sheetPage.ts';
import { volumeTable } from './volumeTable.ts';
import type { YearRow } from './yearRows.ts';
import { yearRows } from './yearRows.ts';
import { yearTable } from './yearTable.ts';

/** The sheets of one offer, and its rows on the sheet of inputs. */
export interface OfferPages {
  readonly years: SheetPage;
  /** None where its pay stands as values. */
  readonly workings: readonly SheetPage[];
  readonly inputs: OfferInputs['rows'];
  /** Why its pay stands as values; null where formulas carry it. */
  readonly asValues: string | null;
}

const TOO_LARGE =
  'its amounts are so large that a spreadsheet, which keeps 15 digits, would not work them out to the cent.';

const WITHIN =
  'Every input is within its bounds: at these terms the page shows the same, to the cent.';
const OUT_OF_BOUNDS =
  'An input or what follows from it is out of bounds: see the column Reads on the sheet Inputs. The figures below may be wrong.';

/** The rows above the first line of the years. */
export const YEARS_TOP = 5;

/** An offer's years on a sheet, with formulas where they are exact and as values where not. */
export function offerPages(subject: ReadySubject, place: number, inputsAbove: number): OfferPages {
  const { offer, plan, ran } = subject;
  const name = `Offer ${place + 1}`;
  const inputs = offerInputs(offer, offer.name, inputTerms(plan), inputsAbove);
  const work: OfferWork = { offer, plan, ran, inputs, parts: partsOf(subject) };
  const rows = yearRows(subject);
  const reason = cannotCarry(work) ?? (inputs.isWithin ? null : TOO_LARGE);
  const built = reason === null ? worked(subject, work, rows, `${name} work`) : null;
  if (built === null || !built.isExact || !isWithin(subject)) {
    const asValues = reason ?? TOO_LARGE;
    const note = `These are values, not formulas: ${asValues} To see them at other terms, change the terms on the page and save again.`;
    return {
      years: yearsPage(subject, name, rows, note, valueCell),
      workings: [],
      inputs: [],
      asValues,
    };
  }
  const { page, top } = built;
  const fromWork = (_: YearRow, row: number, year: number): SheetCell => ({
    formula: `${addressOn(page.name, year, top + HEAD_ROWS + row)}/100`,
    format: _.unit === 'wrvus' ? 'wrvus' : 'dollars',
  });
  const check: SheetCell = {
    formula: `IF(${built.check},"${WITHIN}","${OUT_OF_BOUNDS}")`,
    format: 'text',
    longest: OUT_OF_BOUNDS.length,
  };
  return {
    years: yearsPage(subject, name, rows, check, fromWork),
    workings: [page],
    inputs: inputs.rows,
    asValues: null,
  };
}

/** The sheet of workings: every table under the one that it rests on. */
function worked(subject: ReadySubject, work: OfferWork, shown: readonly YearRow[], name: string) {
  const { years } = work.plan;
  const volumesTop = 2;
  const rebaseTop = volumesTop + tableHeight(years);
  const monthsTop = rebaseTop + tableHeight(recalculations(work).length);
  const settlementsTop = monthsTop + tableHeight(work.ran.months.length);
  const top = settlementsTop + tableHeight(work.ran.settlements.length);
  const bases = baseCells(monthsTop);
  const volumes = volumeTable(work, volumesTop);
  const rebases = rebaseTable(work, rebaseTop, volumes.volumes, bases);
  const months = monthTable(work, monthsTop, rebases.recalculated);
  const settlements = settlementTable(work, settlementsTop, volumes.volumes, bases);
  const parts = { work, ledger: subject.ledger, volumes: volumes.volumes, bases, settlements };
  const yearly = yearTable(parts, shown, top);
  const tables = [volumes, rebases, months, settlements, yearly];
  const intro =
    'How the years come about, in whole cents and hundredths of a wRVU. Nothing is to be changed here: the months, periods and shares of months are those of the contract as entered on the page.';
  const page: SheetPage = {
    name,
    widths: [34, 20, 20, 20, 20, 20],
    frozenColumns: 1,
    rows: [
      [title(`${work.offer.name}: workings`)],
      [note(intro)],
      ...tables.flatMap(({ rows }) => rows),
    ],
  };
  return {
    page,
    top,
    check: checkOf(
      work,
      name,
      tables.flatMap(({ guards }) => guards),
    ),
    isExact: tables.every(({ isExact }) => isExact),
  };
}

/** Whether every input reads and every guarded cell is within its bounds. */
function checkOf({ inputs }: OfferWork, sheet: string, guards: readonly Guard[]): string {
  const [from, to] = inputs.checks;
  const on = (address: string) => `'${sheet}'!${address}`;
  const bounds = guards.flatMap(({ from: first, to: last, least, most }) => {
    const range = `${on(first)}:${on(last).replace(/^.*!/, '')}`;
    return [`MIN(${range})>=${least}`, `MAX(${range})<=${most}`];
  });
  return `AND(COUNTIF(${from}:${to.replace(/^.*!/, '')},"no")=0,${bounds.join(',')})`;
}

/** Whether what the engine works out stays within what formulas are exact for. */
function isWithin({ offer, plan, annual, ran, ledger }: ReadySubject): boolean {
  const { yearWrvus, annualBase: mostBase, productionPay } = exactBounds;
  const { growthPercentPerYear, creditPercent } = offer.volume;
  const growth = 1 + Math.max(0, growthPercentPerYear ?? 0) / 10_000;
  const grown = (annual * (creditPercent ?? 10_000) * growth ** (plan.years - 1)) / 10_000;
  return (
    grown <= yearWrvus &&
    (ran.volumes ?? []).every((volume) => volume <= yearWrvus) &&
    plan.months.every(({ statedBase }) => (statedBase ?? 0) <= mostBase) &&
    ran.months.every(({ annualBase }) => (annualBase ?? 0) <= mostBase) &&
    ran.events.every((event) => event.outcome === 'noMonthCounts' || isPriced(event.supported)) &&
    ran.settlements.every(({ due, settledBefore, deficitAfter, paid }) =>
      [due, settledBefore, deficitAfter, paid].every((amount) => Math.abs(amount) <= productionPay),
    ) &&
    ledger.every(
      ({ pay }) =>
        Math.abs(pay.settlements.reduce((sum, { paid }) => sum + paid, 0)) <= productionPay,
    )
  );
}

/** Before credit; the part of a dollar that is lost here is allowed for. */
function isPriced({ lookBack, rate }: SupportedPay): boolean {
  const aYear = (12 * quotient(lookBack.wrvus)) / quotient(lookBack.months);
  return aYear * quotient(rate) <= exactBounds.supportedPay - 1_000_000;
}

function quotient({ n, d }: Ratio): number {
  return Number(n) / Number(d);
}

function yearsPage(
  subject: ReadySubject,
  name: string,
  rows: readonly YearRow[],
  state: SheetCell | string,
  cellOf: (row: YearRow, index: number, year: number) => SheetCell,
): SheetPage {
  const { offer, plan } = subject;
  const term = offer.termMonths ?? 36;
  const years = Array.from({ length: plan.years }, (_, index) => index + 1);
  return {
    name,
    widths: [48, 22],
    frozenRows: YEARS_TOP,
    frozenColumns: 1,
    rows: [
      [title(offer.name)],
      [typeof state === 'string' ? note(state) : state],
      [],
      [heading('Contract year'), ...years.map((year) => overNumbers(`Year ${year}`))],
      [
        text('Months'),
        ...years.map((year) =>
          overNumbers(
            `${yearMonths(offer.startMonth, year)}${12 * year > term ? ', if renewed on the same terms' : ''}`,
          ),
        ),
      ],
      ...rows.map((row, index) => [
        row.key === 'cash' ? heading(row.label) : text(row.label),
        ...row.values.map((value, year) => (value === null ? null : cellOf(row, index, year + 1))),
      ]),
    ],
  };
}

function valueCell({ values, unit }: YearRow, _: number, year: number): SheetCell {
  return { number: (values[year - 1] ?? 0) / 100, format: unit === 'wrvus' ? 'wrvus' : 'dollars' };
}

/** The part of a hundredth of a wRVU in which months and thresholds are whole numbers. */
function partsOf({ plan }: ReadySubject): number {
  const isShared = plan.months.some(({ isProrated, leave }) => isProrated && leave > 0);
  const isCounted =
    plan.rebase !== null && plan.rebase.onlyBelowTargetPercent !== null && hasLeave(plan.months);
  const ofThresholds = isShared || isCounted ? 1200 : 12;
  const { denominator } = plan.shares;
  let [a, b] = [ofThresholds, denominator];
  while (b !== 0) [a, b] = [b, a % b];
  return (ofThresholds / a) * denominator;
}

function hasLeave(months: ReadySubject['plan']['months']): boolean {
  return months.some(({ leave }) => leave > 0);
}
