import { totalPay } from '../../compensation/index.ts';
import type { Axis } from '../axis.ts';
import type { Explanation } from '../explanation.ts';
import { exactDollars } from '../formatNumber.ts';
import { yearLines } from '../yearLines.ts';
import { capital } from '../formatWords.ts';
import { payAxis } from '../payAxis.ts';
import { mostOf } from './ahead.ts';
import type { Amount } from './cell.ts';
import { amountText, wholeDollars } from './cell.ts';
import type { Column } from './compared.ts';
import type { ComparedYears } from './comparedYears.ts';
import { yearsName } from './comparedYears.ts';
import { explainColumns } from './row.ts';
import { whoPays, whoPaysFirst } from './standingWords.ts';
import { volumesEntered } from './volumesEntered.ts';
import { runsOf } from './yearRuns.ts';

/** What an offer pays in each year, in dollars: from the least to the most that its readings come to. */
export interface ComparedYearsLine {
  readonly id: string;
  readonly place: number;
  readonly name: string;
  readonly amounts: readonly Amount[];
}

/** A year of the table of the same figures. */
export interface ComparedYear {
  readonly key: string;
  readonly name: string;
  readonly year: number;
  readonly cells: readonly string[];
  readonly isRenewed: boolean;
  readonly explain: () => Explanation;
}

/** The picture of the years with all offers, and its table. */
export interface ComparedByYear {
  readonly title: string;
  readonly years: number;
  readonly y: Axis;
  readonly lines: readonly ComparedYearsLine[];
  readonly rows: readonly ComparedYear[];
  /** Years after this one are paid if renewed on the same terms. */
  readonly lastOfTerm: number;
}

/** What each year pays, open advances off; `columns` are those with figures. */
export function comparedByYear(
  columns: readonly Column[],
  years: ComparedYears,
  isRanked: boolean,
): ComparedByYear {
  const last = years.rest?.to ?? years.first.to;
  const numbers = Array.from({ length: last }, (_, index) => index + 1);
  const paid = columns.map(({ readings }) =>
    numbers.map((year): Amount => {
      const cents = readings.map(
        ({ subject }) => totalPay(subject.ran, { from: year, to: year }).total,
      );
      return { least: Math.min(...cents), most: Math.max(...cents) };
    }),
  );
  const inDollars = ({ least, most }: Amount): Amount => ({ least: least / 100, most: most / 100 });
  const lines = columns.map(({ id, place, name }, index) => ({
    id,
    place,
    name,
    amounts: (paid[index] ?? []).map(inDollars),
  }));
  return {
    title: `${
      isRanked
        ? titleOf(
            columns,
            numbers.map((_, index) => mostOf(paid.map((by) => by[index] ?? nothing))),
          )
        : 'What each offer pays in each year'
    }, ${volumesEntered(columns)}`,
    years: last,
    y: payAxis(
      'Paid in each contract year, before tax',
      lines.flatMap(({ amounts }) => amounts.flatMap(({ least, most }) => [least, most])),
      4,
    ),
    lines,
    rows: numbers.map((year, index) => ({
      key: `comparedYear${year}`,
      name: `Year ${year}`,
      year,
      cells: paid.map((by) => amountText(wholeDollars, by[index] ?? nothing)),
      isRenewed: year > years.first.to,
      explain: () => explainYearOf(columns, year, year > years.first.to),
    })),
    lastOfTerm: years.first.to,
  };
}

function explainYearOf(columns: readonly Column[], year: number, isRenewed: boolean): Explanation {
  return explainColumns(columns, {
    title: `Paid in year ${year}, open advances taken off`,
    lines: columns.flatMap(({ name, readings }) =>
      readings.flatMap(({ subject, words }) => {
        const whose = words === null ? name : `${name}, ${words}`;
        const { total } = totalPay(subject.ran, { from: year, to: year });
        const { lines } = yearLines(subject, year);
        return [
          { label: whose, printed: null, amount: exactDollars(total), notes: [] },
          ...lines.map((line) => ({ ...line, label: `${whose}: ${line.label}` })),
        ];
      }),
    ),
    terms: ['phases', 'rebase', 'items', 'totalCashCapDollars', 'volume'],
    restsOn: [
      `Year ${year}.`,
      'Before tax.',
      isRenewed ? 'If renewed on the same terms.' : 'If neither side ends it.',
    ],
  });
}

const nothing: Amount = { least: 0, most: 0 };

/** So many runs of years are told in a title. */
const TOLD = 3;

function titleOf(columns: readonly Column[], most: readonly (readonly number[])[]): string {
  const runs = runsOf(most, most.length);
  const [only, other] = runs;
  if (only === undefined || runs.length > TOLD) return 'What each offer pays in each year';
  if (other === undefined) return `${whoPaysFirst(columns, only.most)} in each year`;
  const said = runs.map(
    (run) => `in ${yearsName(run).replace('Y', 'y')} ${whoPays(columns, run.most)}`,
  );
  return capital(said.join('; '));
}
