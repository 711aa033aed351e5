import type { ExplainedLine, Explanation } from '../explanation.ts';
import { assumptionsFor, clausesFor } from '../explain.ts';
import { wrvus } from '../formatNumber.ts';
import { wrvuNoun } from '../formatWords.ts';
import type { ReadySubject } from '../subject.ts';
import type { Amount, Cell, Writing } from './cell.ts';
import { amountText, differenceOf, differenceText, NO_FIGURE } from './cell.ts';
import type { Column } from './compared.ts';
import { withFigures } from './compared.ts';
import type { OfferReading } from './rebaseReadings.ts';

/** A row of the comparison: what it is about, with a cell for each offer. */
export interface ComparisonRow {
  readonly key: string;
  readonly name: string;
  readonly cells: readonly Cell[];
  readonly holds: 'figures' | 'words';
  /** Whether every offer says the same. */
  readonly isSame: boolean;
  readonly isSum: boolean;
  /** What the row opens into, for all offers. */
  readonly explain: () => Explanation;
}

/** What is compared against what. */
export interface Comparing {
  readonly columns: readonly Column[];
  /** Id of the offer that the others are measured against. */
  readonly baseline: string;
}

/** A row of amounts, one for each reading of each offer. */
export interface AmountRow {
  readonly key: string;
  readonly name: string;
  /** What the figure is, in full: "Paid over the first 3 years". */
  readonly title: string;
  readonly writing: Writing;
  /** Null where an offer has none. */
  readonly of: (subject: ReadySubject) => number | null;
  /** To the cent or the hundredth. */
  readonly exact: (units: number) => string;
  /** How it comes about, and the sum of it where it has one. */
  readonly steps: (subject: ReadySubject) => Steps;
  readonly terms: readonly string[];
  readonly restsOn: readonly string[];
  readonly isSum?: boolean;
}

/** How an amount comes about: the sum, and what it is made of. */
export interface Steps {
  readonly printed: string | null;
  readonly lines: readonly ExplainedLine[];
}

/** The cells of a row of amounts, with differences against the baseline. */
export function amountRow(comparing: Comparing, row: AmountRow): ComparisonRow {
  const { columns, baseline } = comparing;
  const amounts = columns.map((column) => amountOf(column, row));
  const base = amounts[columns.findIndex(({ id }) => id === baseline)] ?? null;
  const cells = columns.map(({ id }, index): Cell => {
    const amount = amounts[index] ?? null;
    if (amount === null) return { text: NO_FIGURE, difference: null };
    const isMeasured = id !== baseline && base !== null;
    return {
      text: amountText(row.writing, amount),
      difference: isMeasured
        ? differenceText(row.writing, differenceOf(row.writing, amount, base))
        : null,
    };
  });
  return {
    key: row.key,
    name: row.name,
    cells,
    holds: 'figures',
    isSame: areSame(cells),
    isSum: row.isSum === true,
    explain: () => explainAmounts(columns, row),
  };
}

/** From the least to the most that an offer's readings come to; null where it has no figure. */
export function amountOf({ readings }: Column, { of }: Pick<AmountRow, 'of'>): Amount | null {
  const found = readings.flatMap(({ subject }) => of(subject) ?? []);
  return found.length === 0 ? null : { least: Math.min(...found), most: Math.max(...found) };
}

/** Whether all cells that say something say the same. */
export function areSame(cells: readonly Cell[]): boolean {
  return new Set(cells.filter(({ text }) => text !== NO_FIGURE).map(({ text }) => text)).size <= 1;
}

function explainAmounts(columns: readonly Column[], row: AmountRow): Explanation {
  const lines = columns.flatMap((column) => {
    const amounts = column.readings.map(({ subject }) => row.of(subject));
    const isOne = new Set(amounts).size === 1;
    return column.readings
      .slice(0, isOne ? 1 : column.readings.length)
      .flatMap((reading) => readingLines(column, reading, row, isOne));
  });
  return explainColumns(columns, { ...row, lines, restsOn: row.restsOn });
}

function readingLines(
  { name }: Column,
  { subject, words }: OfferReading,
  row: AmountRow,
  isOne: boolean,
): readonly ExplainedLine[] {
  const units = row.of(subject);
  if (units === null) return [];
  const { printed, lines } = row.steps(subject);
  const whose = isOne || words === null ? name : `${name}, ${words}`;
  return [
    { label: whose, printed, amount: row.exact(units), notes: [] },
    ...lines.map((line) => ({ ...line, label: `${whose}: ${line.label}` })),
  ];
}

/** What a row opens into, for every offer that has figures. */
export function explainColumns(
  columns: readonly Column[],
  told: {
    readonly title: string;
    readonly lines: readonly ExplainedLine[];
    readonly terms: readonly string[];
    readonly restsOn: readonly string[];
  },
): Explanation {
  const { title, lines, terms, restsOn } = told;
  const found = withFigures(columns);
  return {
    title,
    figure: '',
    lines,
    restsOn: [...restsOn, ...found.map(workOf)],
    terms,
    assumptions: found.flatMap(({ id, name, offer }) =>
      offer === null
        ? []
        : assumptionsFor(offer, terms).map(({ path, text }) => ({
            path: `${id} ${path}`,
            text: `${name}: ${text}`,
          })),
    ),
    clauses: found.flatMap(({ id, name, offer }) =>
      offer === null
        ? []
        : clausesFor(offer, terms).map((clause) => ({
            ...clause,
            path: `${id} ${clause.path}`,
            label: `${name}: ${clause.label}`,
          })),
    ),
  };
}

function workOf({ name, readings }: Column): string {
  const annual = readings[0]?.subject.annual ?? 0;
  return `${name}: ${wrvus(annual)} ${wrvuNoun(annual)} a year in a full practice.`;
}
