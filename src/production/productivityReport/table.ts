import type { ColumnRole } from './columnTitle.ts';
import { columnRole, isTotalTitle } from './columnTitle.ts';
import type { Grid } from './grid.ts';
import { cellText } from './grid.ts';
import type { MonthCell } from './monthText.ts';

/** A column as it is titled. */
export interface TitledColumn {
  readonly column: number;
  readonly title: string;
  readonly role: ColumnRole;
}

/** The table of a report: rows and columns counted from 0. */
export type Table =
  /** One row a month, or one row a service. `titlesRow` is −1 where nothing is titled. */
  | {
      readonly kind: 'byRow';
      readonly titlesRow: number;
      readonly firstRow: number;
      readonly columns: readonly TitledColumn[];
    }
  /** Months across, in `months`; `measures` names what each column is of, where a second row says so. */
  | {
      readonly kind: 'acrossMonths';
      readonly titlesRow: number;
      readonly firstRow: number;
      readonly columns: readonly TitledColumn[];
      readonly months: readonly MonthColumn[];
    };

/** A column of months across, with what it is of: "" where no second row of titles says. */
export interface MonthColumn {
  readonly column: number;
  readonly cell: MonthCell;
  readonly text: string;
  readonly measure: string;
}

/** The columns that have a title, each with its role. */
export function titled(titles: readonly string[]): readonly TitledColumn[] {
  return titles.flatMap((title, column) =>
    title === '' ? [] : [{ column, title, role: columnRole(title) }],
  );
}

/** The titles of a row; one that is merged over several columns stands in the first of them only. */
export function spread(texts: readonly string[], least: number): readonly string[] {
  let last = '';
  return Array.from({ length: Math.max(texts.length, least) }, (_, column) => {
    const text = texts[column] ?? '';
    if (text !== '') last = text;
    return isTotalTitle(last) && text === '' ? '' : last;
  });
}

/** The texts of a row; none where there is no such row. */
export function textsOf(grid: Grid, row: number): readonly string[] {
  return Array.from(grid.rows[row] ?? [], cellText);
}
