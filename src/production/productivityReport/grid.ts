/** A cell of a report. Empty is `null`; a formula whose value the file does not hold has none here. */
export type GridCell =
  | null
  | { readonly kind: 'text'; readonly text: string }
  /** A number as a spreadsheet keeps it, in binary. */
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'day'; readonly year: number; readonly month: number; readonly day: number }
  /** A formula that was saved without its value, or that came to an error. */
  | { readonly kind: 'noValue'; readonly found: string };

/** One table of text: a CSV file, what was pasted, or one sheet of a spreadsheet. */
export interface Grid {
  /** The sheet's name; null where there is only one table. */
  readonly sheet: string | null;
  /** Hidden as a whole in the spreadsheet. */
  readonly isHidden: boolean;
  /** Row n of the file is `rows[n - 1]`, empty rows too. */
  readonly rows: readonly (readonly GridCell[])[];
  /** Columns and rows that the spreadsheet hides, counted from 0. */
  readonly hiddenColumns: readonly number[];
  readonly hiddenRows: readonly number[];
}

/** The text of a cell as it stands, without the space around it; a number by its shortest digits. */
export function cellText(cell: GridCell | undefined): string {
  if (cell === null || cell === undefined) return '';
  switch (cell.kind) {
    case 'text':
      return cell.text.replace(/[\u00a0\u202f\s]+/g, ' ').trim();
    case 'number':
      return String(cell.value);
    case 'day':
      return `${cell.year}-${two(cell.month)}-${two(cell.day)}`;
    case 'noValue':
      return cell.found;
  }
}

/** How a spreadsheet calls a column, counted from 0: 0 is "A", 27 is "AB". */
export function columnLetters(column: number): string {
  const ones = String.fromCharCode(65 + (column % 26));
  return column < 26 ? ones : columnLetters(Math.floor(column / 26) - 1) + ones;
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}
