import type { SheetCell, SheetPage, TextLook } from './sheetPage.ts';

/** Where a sheet's texts take several lines, what stands on every page, and what is one cell. */
export interface SheetLayout {
  /** Widths of the columns in use, in characters. */
  readonly widths: readonly number[];
  /** By row from 0, in points: only rows that are higher than a line of plain text. */
  readonly heights: ReadonlyMap<number, number>;
  /** Rows from 0 whose only text runs over all columns, as one cell with several lines. */
  readonly spread: ReadonlySet<number>;
  /** The heads of the first table, repeated on each printed page: "$4:$5"; null where nothing is frozen. */
  readonly repeated: string | null;
  /** Whether a text wraps within its cell. */
  readonly wraps: (row: number, column: number) => boolean;
}

const LINE_HEIGHT = 15;
const TITLE_HEIGHT = 24;

/** Programs leave a row as high as one line of plain text unless the file says more. */
export function sheetLayout({ rows, widths, frozenRows = 0 }: SheetPage): SheetLayout {
  const columns = Math.max(widths.length, ...rows.map((row) => row.length));
  const used = Array.from(
    { length: columns },
    (_, column) => widths[column] ?? widths.at(-1) ?? 12,
  );
  const all = used.reduce((sum, width) => sum + width, 0);
  const isAlone = (row: number) => rows[row]?.length === 1;
  // A text alone in its row runs on over the empty cells beside it, as far as there are any.
  const linesOf = (row: number, column: number) =>
    linesIn(rows[row]?.[column] ?? null, isAlone(row) ? all : (used[column] ?? 12));
  const heights = new Map<number, number>();
  const spread = new Set<number>();
  for (const [at, row] of rows.entries()) {
    const lines = Math.max(1, ...row.map((_, column) => linesOf(at, column)));
    if (isAlone(at) && lines > 1) spread.add(at);
    if (row.some(isTitle)) heights.set(at, TITLE_HEIGHT);
    else if (lines > 1) heights.set(at, LINE_HEIGHT * lines);
  }
  const heads = rows.slice(0, frozenRows).findLastIndex((row) => row.length === 0) + 1;
  return {
    widths: used,
    heights,
    spread,
    repeated: frozenRows === 0 ? null : `$${heads + 1}:$${frozenRows}`,
    wraps: (row, column) => linesOf(row, column) > 1,
  };
}

function linesIn(cell: SheetCell, width: number): number {
  const length = lengthOf(cell);
  // What is bold takes more room.
  const isBold = cell !== null && 'text' in cell && BOLD.has(cell.look);
  const room = isBold ? width / 1.2 : width;
  return Math.max(1, Math.ceil(length / room));
}

const BOLD: ReadonlySet<TextLook | undefined> = new Set(['heading', 'overNumbers']);

function lengthOf(cell: SheetCell): number {
  if (cell === null) return 0;
  if ('text' in cell) return isTitle(cell) ? 0 : cell.text.length;
  return 'formula' in cell ? (cell.longest ?? 0) : 0;
}

function isTitle(cell: SheetCell): boolean {
  return cell !== null && 'text' in cell && cell.look === 'title';
}
