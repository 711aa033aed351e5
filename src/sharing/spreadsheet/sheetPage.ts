/** How a number is shown; the number itself stays as it is. */
export type CellFormat =
  | 'whole'
  | 'dollars'
  | 'rate'
  | 'wrvus'
  | 'percent'
  /** An average, to four decimals. */
  | 'fine'
  /** Against another number, with its sign. */
  | 'dollarsMore'
  | 'wrvusMore';

/** A text that is more than one: over a sheet, over a table, over or in a column of numbers, or beside it all. */
export type TextLook = 'title' | 'heading' | 'overNumbers' | 'amongNumbers' | 'note';

/** A cell of a sheet. A text is a text whatever it begins with; a formula stands without its "=". */
export type SheetCell =
  | { readonly text: string; readonly look?: TextLook }
  | {
      readonly number: number;
      readonly format: CellFormat;
      /** Somebody may type another number here, from the first to the second. */
      readonly between?: readonly [number, number];
    }
  | {
      readonly formula: string;
      readonly format: CellFormat | 'text';
      /** Of a formula that says one of several texts: the characters of the longest. */
      readonly longest?: number;
    }
  | null;

/** One sheet of a spreadsheet, as plain data: what is written, and what a test reads. */
export interface SheetPage {
  readonly name: string;
  /** Widths of the columns in characters; the last repeats. */
  readonly widths: readonly number[];
  /** Rows at the top that stay in sight. */
  readonly frozenRows?: number;
  /** Columns at the left that stay in sight. */
  readonly frozenColumns?: number;
  /** Printed upright; else across, as wide tables are. */
  readonly isUpright?: boolean;
  readonly rows: readonly (readonly SheetCell[])[];
}

export const text = (words: string): SheetCell => ({ text: words });
export const title = (words: string): SheetCell => ({ text: words, look: 'title' });
export const heading = (words: string): SheetCell => ({ text: words, look: 'heading' });
export const overNumbers = (words: string): SheetCell => ({ text: words, look: 'overNumbers' });
export const note = (words: string): SheetCell => ({ text: words, look: 'note' });

/** The address of a cell on its own sheet, from column and row counted from 0: (2, 4) is "$C$5". */
export function addressOf(column: number, row: number): string {
  return `$${columnLetters(column)}$${row + 1}`;
}

/** The address of a cell as other sheets write it: 'Offer 1 months'!$C$5. */
export function addressOn(sheet: string, column: number, row: number): string {
  return `'${sheet}'!${addressOf(column, row)}`;
}

/** 0 is A, 25 is Z, 26 is AA. */
function columnLetters(column: number): string {
  const last = String.fromCharCode('A'.charCodeAt(0) + (column % 26));
  return column < 26 ? last : `${columnLetters(Math.floor(column / 26) - 1)}${last}`;
}
