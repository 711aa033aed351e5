import { unzipSync } from 'fflate';
import type { Cell, CellValue, Sheet } from 'hucre/xlsx';
import { readXlsx } from 'hucre/xlsx';
import type { Grid, GridCell } from '../../production/index.ts';

/** Sheets are read up to so much unpacked text; a report of 100,000 services is a tenth of it. */
const MOST_BYTES = 64 * 1024 * 1024;

/** The sheets of an XLSX file as tables. Rejects what is no such file, or unpacks to more than is read. */
export async function xlsxGrids(bytes: Uint8Array): Promise<readonly Grid[]> {
  if (unpackedSize(bytes) > MOST_BYTES) throw new RangeError('more unpacked than is read');
  const { sheets } = await readXlsx(bytes);
  return sheets.map(sheetGrid);
}

/** What the file says that its parts unpack to; none is unpacked for it. */
function unpackedSize(bytes: Uint8Array): number {
  let size = 0;
  unzipSync(bytes, {
    filter: ({ originalSize }) => {
      size += originalSize;
      return false;
    },
  });
  return size;
}

function sheetGrid({ name, hidden, veryHidden, rows, cells, columns, rowDefs }: Sheet): Grid {
  return {
    sheet: name,
    isHidden: hidden === true || veryHidden === true,
    hiddenColumns: (columns ?? []).flatMap((column, at) => (column.hidden === true ? [at] : [])),
    hiddenRows: [...(rowDefs ?? [])].flatMap(([at, row]) => (row.hidden === true ? [at] : [])),
    rows: rows.map((values, row) =>
      values.map((value, column) => gridCell(value, cells?.get(`${row},${column}`))),
    ),
  };
}

function gridCell(value: CellValue, cell: Cell | undefined): GridCell {
  if (cell?.type === 'error') return { kind: 'noValue', found: String(value) };
  if (value === null)
    return cell?.formula === undefined
      ? null
      : { kind: 'noValue', found: 'a formula without its value' };
  if (typeof value === 'number') return { kind: 'number', value };
  if (value instanceof Date) return dayCell(value);
  const text = typeof value === 'boolean' ? String(value).toUpperCase() : value;
  if (text.trim() === '') return null;
  // A formula that came to an error keeps the error as its text.
  return cell?.formula !== undefined && /^#[A-Z\d/]+[!?]?$/.test(text)
    ? { kind: 'noValue', found: text }
    : { kind: 'text', text };
}

/** The day of a spreadsheet has no time zone; the library gives it at midnight in UTC. */
function dayCell(date: Date): GridCell {
  return {
    kind: 'day',
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
  };
}
