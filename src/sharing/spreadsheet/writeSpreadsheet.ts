import type { Cell, CellStyle, DataValidation, WriteOptions, WriteSheet } from 'hucre/xlsx';
import { writeXlsx } from 'hucre/xlsx';
import { cellText } from './cellText.ts';
import type { CellFormat, SheetCell, SheetPage, TextLook } from './sheetPage.ts';
import { addressOf } from './sheetPage.ts';
import { sheetLayout } from './sheetLayout.ts';

/** The bytes of an XLSX file. No figure is stored beside a formula: every program works them out anew. */
export async function writeSpreadsheet(
  pages: readonly SheetPage[],
): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(
    await writeXlsx({ sheets: pages.map(sheetOf), namedRanges: pages.flatMap(repeatedRows) }),
  );
}

const formats: Readonly<Record<CellFormat, string>> = {
  whole: '#,##0',
  dollars: '$#,##0.00',
  rate: '$#,##0.00##',
  wrvus: '#,##0.00',
  percent: '#,##0.00',
  fine: '#,##0.00##',
  dollarsMore: '+$#,##0.00;-$#,##0.00;"same"',
  wrvusMore: '+#,##0.00;-#,##0.00;"same"',
};

/** A font that is named: programs else write bold words in letters of another kind. */
const font = { name: 'Calibri', size: 11 };

const looks: Readonly<Record<TextLook, CellStyle>> = {
  title: { font: { ...font, bold: true, size: 15 } },
  heading: { font: { ...font, bold: true } },
  overNumbers: {
    font: { ...font, bold: true },
    alignment: { horizontal: 'right', vertical: 'top', wrapText: true, indent: 0 },
  },
  amongNumbers: {
    font,
    alignment: { horizontal: 'right', vertical: 'top', wrapText: true, indent: 0 },
  },
  note: { font: { ...font, italic: true } },
};

/** Where a text beside it takes several lines, a row is read from their first. */
const atTop = { vertical: 'top' } as const;

const inputFill: CellStyle = {
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'FFF2CC' } },
};

/** On paper: the sheet's name and the page. */
const oddFooter = '&L&A&RPage &P of &N';

/** The heads that each printed page repeats; the sheet's name has to stand in quotes. */
function repeatedRows(page: SheetPage): NonNullable<WriteOptions['namedRanges']> {
  const { repeated } = sheetLayout(page);
  if (repeated === null) return [];
  const { name } = page;
  return [{ name: '_xlnm.Print_Titles', range: `'${name}'!${repeated}`, scope: name }];
}

function sheetOf(page: SheetPage): WriteSheet {
  const { name, frozenRows = 0, frozenColumns = 0, isUpright = false, rows } = page;
  const { widths, heights, spread, wraps } = sheetLayout(page);
  const placed = rows.flatMap((row, at) =>
    row.flatMap((cell, column) => (cell === null ? [] : [{ cell, at, column }])),
  );
  return {
    name,
    columns: widths.map((width) => ({ width })),
    rowDefs: new Map([...heights].map(([at, height]) => [at, { height }])),
    merges: [...spread].map((at) => ({
      startRow: at,
      startCol: 0,
      endRow: at,
      endCol: widths.length - 1,
    })),
    // On paper as wide as one page.
    pageSetup: {
      orientation: isUpright ? 'portrait' : 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      margins: { left: 0.5, right: 0.5, top: 0.6, bottom: 0.6, header: 0.3, footer: 0.3 },
    },
    headerFooter: { oddFooter },
    ...(frozenRows + frozenColumns === 0
      ? {}
      : { freezePane: { rows: frozenRows, columns: frozenColumns } }),
    cells: new Map(
      placed.map(({ cell, at, column }) => [`${at},${column}`, cellOf(cell, wraps(at, column))]),
    ),
    dataValidations: placed.flatMap(({ cell, at, column }) =>
      'number' in cell && cell.between !== undefined
        ? [bounded(cell.between, addressOf(column, at).replaceAll('$', ''))]
        : [],
    ),
  };
}

function cellOf(cell: NonNullable<SheetCell>, wraps: boolean): Partial<Cell> {
  if ('text' in cell) {
    const look = cell.look === undefined ? {} : looks[cell.look];
    const alignment = {
      ...atTop,
      horizontal: 'left',
      indent: 1,
      ...(wraps ? { wrapText: true } : {}),
    } as const;
    return {
      type: 'string',
      value: cellText(cell.text),
      style: { ...look, alignment: { ...alignment, ...look.alignment } },
    };
  }
  if ('formula' in cell) {
    return {
      value: null,
      formula: cell.formula,
      style:
        cell.format === 'text'
          ? {
              alignment: {
                ...atTop,
                horizontal: 'left',
                indent: 1,
                ...(wraps ? { wrapText: true } : {}),
              },
            }
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
