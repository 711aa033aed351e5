import type { Cell, CellStyle, DataValidation, WriteSheet } from 'hucre/xlsx';
import { writeXlsx } from 'hucre/xlsx';
import type { CellFormat, SheetCell, SheetPage, TextLook } from './sheetPage.ts';
import { addressOf } from './sheetPage.ts';

/** The bytes of an XLSX file. No figure is stored beside a formula: every program works them out anew. */
export async function writeSpreadsheet(
  pages: readonly SheetPage[],
): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await writeXlsx({ sheets: pages.map(sheetOf) }));
}

const formats: Readonly<Record<CellFormat, string>> = {
  whole: '#,##0',
  dollars: '$#,##0.00',
  rate: '$#,##0.00##',
  wrvus: '#,##0.00',
  percent: '#,##0.00',
};

const looks: Readonly<Record<TextLook, CellStyle>> = {
  title: { font: { bold: true, size: 15 } },
  heading: { font: { bold: true } },
  overNumbers: {
    font: { bold: true },
    alignment: { horizontal: 'right', vertical: 'top', wrapText: true, indent: 0 },
  },
  note: { font: { italic: true } },
};

/** Where a text beside it takes several lines, a row is read from their first. */
const atTop = { vertical: 'top' } as const;

const inputFill: CellStyle = {
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'FFF2CC' } },
};

function sheetOf({ name, widths, frozenRows, rows }: SheetPage): WriteSheet {
  const placed = rows.flatMap((row, at) =>
    row.flatMap((cell, column) =>
      cell === null ? [] : [{ cell, at, column, lines: linesOf(row, column, widths) }],
    ),
  );
  return {
    name,
    columns: columnsOf(rows, widths),
    rowDefs: heightsOf(rows, widths),
    // On paper as wide as one page.
    pageSetup: { orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
    ...(frozenRows === undefined ? {} : { freezePane: { rows: frozenRows } }),
    cells: new Map(
      placed.map(({ cell, at, column, lines }) => [`${at},${column}`, cellOf(cell, lines > 1)]),
    ),
    dataValidations: placed.flatMap(({ cell, at, column }) =>
      'number' in cell && cell.between !== undefined
        ? [bounded(cell.between, addressOf(column, at).replaceAll('$', ''))]
        : [],
    ),
  };
}

function columnsOf(
  rows: SheetPage['rows'],
  widths: readonly number[],
): NonNullable<WriteSheet['columns']> {
  const columns = Math.max(...rows.map((row) => row.length));
  return Array.from({ length: columns }, (_, column) => ({
    width: widthOf(widths, column),
  }));
}

/** Programs leave a row as high as one line of plain text unless the file says more. */
function heightsOf(
  rows: SheetPage['rows'],
  widths: readonly number[],
): NonNullable<WriteSheet['rowDefs']> {
  return new Map(
    rows.flatMap((row, at) => {
      const isTitle = row.some((cell) => cell !== null && 'text' in cell && cell.look === 'title');
      const lines = Math.max(1, ...row.map((_, column) => linesOf(row, column, widths)));
      if (lines === 1 && !isTitle) return [];
      return [[at, { height: isTitle ? TITLE_HEIGHT : LINE_HEIGHT * lines }]];
    }),
  );
}

const LINE_HEIGHT = 15;
const TITLE_HEIGHT = 24;

/** A text alone in its row runs on over the empty cells beside it; others wrap within their column. */
function linesOf(
  row: SheetPage['rows'][number],
  column: number,
  widths: readonly number[],
): number {
  const cell = row[column];
  if (cell === null || cell === undefined || !('text' in cell) || row.length === 1) return 1;
  // What is bold takes more room.
  const room = widthOf(widths, column) / (cell.look === undefined ? 1 : 1.2);
  return Math.max(1, Math.ceil(cell.text.length / room));
}

function widthOf(widths: readonly number[], column: number): number {
  return widths[column] ?? widths.at(-1) ?? 12;
}

function cellOf(cell: NonNullable<SheetCell>, wraps: boolean): Partial<Cell> {
  if ('text' in cell) {
    const look = cell.look === undefined ? {} : looks[cell.look];
    const alignment = { ...atTop, indent: 1, ...(wraps ? { wrapText: true } : {}) };
    return {
      type: 'string',
      value: cell.text,
      style: { ...look, alignment: { ...alignment, ...look.alignment } },
    };
  }
  if ('formula' in cell) {
    return {
      value: null,
      formula: cell.formula,
      style:
        cell.format === 'text'
          ? { alignment: atTop }
          : { numFmt: formats[cell.format], alignment: atTop },
    };
  }
  return {
    type: 'number',
    value: cell.number,
    style: {
      numFmt: formats[cell.format],
      alignment: atTop,
      ...(cell.between === undefined ? {} : inputFill),
    },
  };
}

/** A program says so where a number is typed that formulas would not be exact for. */
function bounded([least, most]: readonly [number, number], range: string): DataValidation {
  return {
    type: 'decimal',
    operator: 'between',
    formula1: String(least),
    formula2: String(most),
    range,
    showErrorMessage: true,
    errorTitle: 'Out of bounds',
    errorMessage: `A number from ${least} to ${most}.`,
  };
}
