import type { YearsTogether } from '../../compensation/index.ts';
import { textOf } from '../sentence.ts';
import type { ReadySubject } from '../subject.ts';
import type { ComparedOffer } from './compared.ts';
import { columnsOf, enteredIn, withFigures } from './compared.ts';
import { comparedYears, yearsName } from './comparedYears.ts';
import { comparedAsEntered } from './comparisonSentences.ts';
import { paidAmounts, renewedAmounts } from './paidRows.ts';
import type { AmountRow } from './row.ts';
import { whyNotRanked } from './whyNotRanked.ts';

/** What the offers of a comparison are paid, to the cent: its rows as plain numbers. */
export interface ComparedSums {
  /** Why these years, why the figures do not rank by themselves, and what they rest on. */
  readonly sentences: readonly string[];
  /** Those with figures. */
  readonly offers: readonly SummedOffer[];
  readonly groups: readonly SummedGroup[];
}

/** Rows over the same years. */
export interface SummedGroup {
  readonly title: string;
  readonly years: YearsTogether;
  readonly rows: readonly SummedRow[];
}

/** A row of the comparison, as the offers are entered. */
export interface SummedRow {
  readonly key: string;
  readonly name: string;
  readonly isSum: boolean;
  /** By offer, in whole units; null where there is none. */
  readonly units: readonly (number | null)[];
}

/** An offer with figures; one that is silent about its base is read in other ways, too. */
export interface SummedOffer {
  readonly id: string;
  readonly name: string;
  readonly subject: ReadySubject;
  /** Beside how it is entered: what it then pays over the years of each group, in cents. */
  readonly otherWays: readonly { readonly words: string; readonly totals: readonly number[] }[];
}

/** The sums of two offers or more over the years of the comparison; null where fewer have figures. */
export function comparedSums(offers: readonly ComparedOffer[]): ComparedSums | null {
  const columns = columnsOf(offers);
  const ready = withFigures(columns);
  if (ready.length < 2) return null;
  const years = comparedYears(columns);
  const comparing = { columns, baseline: ready[0]?.id ?? '' };
  const rowOf = (row: AmountRow): SummedRow => ({
    key: row.key,
    name: row.name,
    isSum: row.isSum === true,
    units: ready.map((column) => row.of(enteredIn(column))),
  });
  const first = paidAmounts(comparing, years);
  const rest = years.rest === null ? [] : renewedAmounts(years.rest);
  const totals = [...first, ...rest].filter(({ isSum }) => isSum);
  return {
    sentences: comparedAsEntered(columns, { years, reasons: whyNotRanked(columns) }).map(textOf),
    offers: ready.map((column) => ({
      id: column.id,
      name: column.name,
      subject: enteredIn(column),
      otherWays: column.readings.slice(1).map(({ words, subject }) => ({
        words: words ?? '',
        totals: totals.map((row) => row.of(subject) ?? 0),
      })),
    })),
    groups: [
      {
        title: `Paid ${years.words}, before tax`,
        years: years.first,
        rows: first.map(rowOf),
      },
      ...(years.rest === null
        ? []
        : [
            {
              title: `${yearsName(years.rest)}, if renewed on the same terms`,
              years: years.rest,
              rows: rest.map(rowOf),
            },
          ]),
    ],
  };
}
