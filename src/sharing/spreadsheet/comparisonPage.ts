import type { YearsTogether } from '../../compensation/index.ts';
import type { ComparedSums, SummedRow } from '../../findings/index.ts';
import { YEARS_TOP } from './offerPages.ts';
import type { CellFormat, SheetCell, SheetPage } from './sheetPage.ts';
import { addressOf, addressOn, heading, note, overNumbers, text, title } from './sheetPage.ts';
import type { YearRow } from './yearRows.ts';
import { isOneOff, isRecurringItem, yearRows } from './yearRows.ts';

export const COMPARISON = 'Comparison';

/** The sheet of an offer's years, by the offer's id. */
export type YearSheets = ReadonlyMap<string, string>;

/** An offer's years as the formulas of the comparison find them. */
interface YearCells {
  readonly sheet: string;
  readonly rows: readonly YearRow[];
}

/** Where its formulas stand: the baseline's cell, and the first row of sums. */
export const BASELINE_ROW = 3;
export const SUMS_TOP = 5;

/** The sheet that holds the offers against one another, as formulas of the sheets of their years. */
export function comparisonPage(sums: ComparedSums, sheets: YearSheets): SheetPage {
  const { offers, sentences } = sums;
  const groups = shownGroups(sums);
  const cells = offers.map(({ id, subject }): YearCells => ({
    sheet: sheets.get(id) ?? '',
    rows: yearRows(subject),
  }));
  const names = offers.map(({ name }) => overNumbers(name));
  const nameRow = addressOf(1, SUMS_TOP - 1);
  const chosen = addressOf(1, BASELINE_ROW);
  const lastName = addressOf(offers.length, SUMS_TOP - 1);
  const rowOf = sumRows(sums);
  const summed = groups.flatMap(({ title: over, rows, years }) => [
    [heading(over)],
    ...rows.map((row) => [
      row.isSum ? heading(row.name) : text(row.name),
      ...cells.map((each, offer) => sumCell({ row, years, each, offer, rowOf })),
    ]),
  ]);
  const apart = groups.flatMap(({ title: over, rows }) => [
    [heading(over)],
    ...rows
      .filter(({ key }) => !VALUES.has(key))
      .map((row) => [
        row.isSum ? heading(row.name) : text(row.name),
        ...offers.map((_, offer) => differenceCell(row, offer, rowOf, offers.length)),
      ]),
  ]);
  return {
    name: COMPARISON,
    widths: [46, ...offers.map(() => 22)],
    frozenRows: SUMS_TOP,
    frozenColumns: 1,
    rows: [
      [title('Offers side by side')],
      [
        note(
          'Each offer as it is entered, by the sheets of its years: these sums follow the numbers on the sheet of inputs.',
        ),
      ],
      [],
      [
        text('Measured against offer, counted from the left'),
        { number: 1, format: 'whole', between: [1, offers.length] },
      ],
      [heading('Offer'), ...names],
      ...summed,
      [],
      [
        heading('More or less than'),
        { formula: `INDEX(${nameRow}:${lastName},1,${chosen})`, format: 'text' },
      ],
      [heading('Offer'), ...names],
      ...apart,
      [],
      ...otherWays(sums),
      [heading('At the terms as they were saved')],
      ...sentences.map((sentence) => [text(sentence)]),
    ],
  };
}

/** Rows that no formula carries. */
const VALUES: ReadonlySet<string> = new Set(['notSettled']);

/** The rows that an offer can come to have something of, whatever is typed. */
function shownGroups({ groups, offers }: ComparedSums): ComparedSums['groups'] {
  const rows = offers.flatMap(({ subject }) => yearRows(subject));
  const isShown = ({ key, units }: SummedRow): boolean => {
    switch (key) {
      case 'other':
        return rows.some(isRecurringItem);
      case 'oneTime':
        return rows.some(isOneOff);
      case 'open':
        return rows.some((row) => row.key === 'open' || row.key === 'deficit');
      case 'cap':
      case 'benefits':
        return rows.some((row) => row.key === key);
      case 'notSettled':
        return units.some((each) => each !== 0);
      default:
        return true;
    }
  };
  return groups.map((group) => ({ ...group, rows: group.rows.filter(isShown) }));
}

/** Where each row of sums stands, by its key, counted from 0. */
export function sumRows(sums: ComparedSums): ReadonlyMap<string, number> {
  const keys = shownGroups(sums).flatMap(({ rows }) => [null, ...rows.map(({ key }) => key)]);
  return new Map(
    keys.flatMap((key, index) => (key === null ? [] : [[key, SUMS_TOP + index] as const])),
  );
}

interface SumCell {
  readonly row: SummedRow;
  readonly years: YearsTogether;
  readonly each: YearCells;
  /** Its place among the offers of the sheet, from 0. */
  readonly offer: number;
  readonly rowOf: ReadonlyMap<string, number>;
}

function sumCell({ row, years, each, offer, rowOf }: SumCell): SheetCell {
  const format = formatOf(row);
  const here = (key: string) => addressOf(offer + 1, rowOf.get(key) ?? 0);
  const cents = (formula: string) => `ROUND(${formula},2)`;
  const open = openOver(each, years);
  const total = (over: YearsTogether) =>
    cents(
      minus(
        sumOver(each, over, ({ key }) => key === 'cash'),
        openOver(each, over),
      ),
    );
  const average = (of: string) => {
    const count = years.to - years.from + 1;
    return `ROUND(ROUND(${here(of)}*100,0)/${count},0)/100`;
  };
  switch (row.key) {
    case 'base':
    case 'cap':
    case 'benefits':
      return { formula: cents(sumOver(each, years, ({ key }) => key === row.key)), format };
    case 'production':
      return { formula: cents(sumOver(each, years, ({ key }) => key === 'productivity')), format };
    case 'other':
      return { formula: cents(sumOver(each, years, isRecurringItem)), format };
    case 'oneTime':
      return { formula: cents(sumOver(each, years, isOneOff)), format };
    case 'open':
      return { formula: cents(minus('0', open)), format };
    case 'total':
    case 'restTotal':
      return { formula: total(years), format };
    case 'average':
      return { formula: average('total'), format };
    case 'restAverage':
      return { formula: average('restTotal'), format };
    case 'firstYear':
      return { formula: total({ from: 1, to: 1 }), format };
    case 'credited':
      return { formula: cents(sumOver(each, years, ({ key }) => key === 'credited')), format };
    case 'each': {
      const isPaidFor = (other: YearRow) => PAID_FOR.has(other.key) || isRecurringItem(other);
      const paid = minus(sumOver(each, years, isPaidFor), open);
      const credited = here('credited');
      const quotient = `ROUND(ROUND((${paid})*100,0)*100/ROUND(${credited}*100,0),0)/100`;
      return { formula: `IF(${credited}=0,"no figure",${quotient})`, format };
    }
    default: {
      const units = row.units[offer] ?? null;
      return units === null ? text('no figure') : { number: units / 100, format };
    }
  }
}

const PAID_FOR: ReadonlySet<string> = new Set(['base', 'productivity', 'cap']);

function formatOf({ key }: SummedRow): CellFormat {
  if (key === 'credited') return 'wrvus';
  return key === 'each' ? 'rate' : 'dollars';
}

function differenceCell(
  row: SummedRow,
  offer: number,
  rowOf: ReadonlyMap<string, number>,
  offers: number,
): SheetCell {
  const at = rowOf.get(row.key) ?? 0;
  const own = addressOf(offer + 1, at);
  const all = `${addressOf(1, at)}:${addressOf(offers, at)}`;
  const other = `INDEX(${all},1,${addressOf(1, BASELINE_ROW)})`;
  const difference = `ROUND(${own}-${other},2)`;
  const formula =
    row.key === 'each' ? `IF(COUNT(${own},${other})=2,${difference},"no figure")` : difference;
  return { formula, format: row.key === 'credited' ? 'wrvusMore' : 'dollarsMore' };
}

/** Some rows of an offer's years, added up over years in a row; "0" where it has none of them. */
function sumOver(
  { sheet, rows }: YearCells,
  { from, to }: YearsTogether,
  isOne: (row: YearRow) => boolean,
): string {
  const ranges = rows.flatMap((row, index) => {
    if (!isOne(row)) return [];
    const at = YEARS_TOP + index;
    return [`${addressOn(sheet, from, at)}:${addressOf(to, at)}`];
  });
  return ranges.length === 0 ? '0' : `SUM(${ranges.join(',')})`;
}

/** Advances that are open at the end of years in a row, less those that were open before them. */
function openOver({ sheet, rows }: YearCells, { from, to }: YearsTogether): string {
  const running = rows.findIndex(({ key }) => key === 'open');
  const index = running < 0 ? rows.findIndex(({ key }) => key === 'deficit') : running;
  if (index < 0) return '0';
  const at = (year: number) => addressOn(sheet, year, YEARS_TOP + index);
  return from === 1 ? at(to) : `(${at(to)}-${at(from - 1)})`;
}

function minus(from: string, off: string): string {
  return off === '0' ? from : `${from}-${off}`;
}

/** What an offer that is silent about its base pays where it is read otherwise. */
function otherWays({ offers, groups }: ComparedSums): SheetPage['rows'] {
  if (offers.every((offer) => offer.otherWays.length === 0)) return [];
  const rows = offers.flatMap(({ name, otherWays: ways }, offer) =>
    ways.flatMap(({ words, totals }) =>
      totals.map((total, index) => [
        text(`${name}, ${words}: ${groups[index]?.title ?? ''}`),
        ...offers.map((_, place): SheetCell =>
          place === offer ? { number: total / 100, format: 'dollars' } : null,
        ),
      ]),
    ),
  );
  return [
    [heading('Read the other way')],
    [
      note(
        'Values, not formulas: what an offer pays that does not say whether its base is recalculated.',
      ),
    ],
    ...rows,
    [],
  ];
}
