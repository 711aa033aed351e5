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
    alignment: { horizontal: 'right', vertical: 'top', wrapText: true },
  },
  note: { font: { italic: true } },
};

const inputFill: CellStyle = {
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'FFF2CC' } },
};

function sheetOf({ name, widths, frozenRows, rows }: SheetPage): WriteSheet {
  const placed = rows.flatMap((row, at) =>
    row.flatMap((cell, column) => (cell === null ? [] : [{ cell, at, column }])),
  );
  return {
    name,
    columns: columnsOf(rows, widths),
    rowDefs: rowsThatWrap(rows, widths),
    // On paper as wide as one page.
    pageSetup: { orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
    ...(frozenRows === undefined ? {} : { freezePane: { rows: frozenRows } }),
    cells: new Map(placed.map(({ cell, at, column }) => [`${at},${column}`, cellOf(cell)])),
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

/** Programs leave a row as high as one line unless the file says more. */
function rowsThatWrap(
  rows: SheetPage['rows'],
  widths: readonly number[],
): NonNullable<WriteSheet['rowDefs']> {
  const lines = rows.map((row) =>
    row.map((cell, column) => {
      const wraps = cell !== null && 'text' in cell && cell.look === 'overNumbers';
      return wraps ? Math.ceil((1.2 * cell.text.length) / widthOf(widths, column)) : 1;
    }),
  );
  return new Map(
    lines.flatMap((row, at) => {
      const most = Math.max(1, ...row);
      return most > 1 ? [[at, { height: LINE_HEIGHT * most }]] : [];
    }),
  );
}

const LINE_HEIGHT = 15;

function widthOf(widths: readonly number[], column: number): number {
  return widths[column] ?? widths.at(-1) ?? 12;
}

function cellOf(cell: NonNullable<SheetCell>): Partial<Cell> {
  if ('text' in cell) {
    return {
      type: 'string',
      value: cell.text,
      ...(cell.look === undefined ? {} : { style: looks[cell.look] }),
    };
  }
  if ('formula' in cell) {
    return {
      value: null,
      formula: cell.formula,
      ...(cell.format === 'text' ? {} : { style: { numFmt: formats[cell.format] } }),
    };
  }
  return {
    type: 'number',
    value: cell.number,
    style: { numFmt: formats[cell.format], ...(cell.between === undefined ? {} : inputFill) },
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
