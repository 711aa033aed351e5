import { parseCsv } from 'hucre/csv';
import type { Grid } from '../../production/index.ts';

/** In order of preference where two split a text equally well: a comma also stands within numbers. */
const DELIMITERS = ['\t', ';', '|', ','];

/** "July 2026: 1,012.4": the comma groups thousands, and parts no columns. */
const TYPED = /^[^,;|\t"]*(?:[:=]|\d{4}) *\(?[-−]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?\)?$/;

/** The table of a CSV text, or of cells copied from a page or a spreadsheet. */
export function csvGrid(text: string): Grid {
  const stated = /^sep=(.)\r?\n/i.exec(text)?.[1];
  const splits = (stated === undefined ? DELIMITERS : [stated]).map((mark) => split(text, mark));
  const [best = []] = splits.toSorted((a, b) => alike(b) - alike(a));
  const lines = text.split(/\r\n|\r|\n/);
  const isTyped = lines.every((line) => line.trim() === '' || TYPED.test(line.trim()));
  const rows = isTyped || alike(best) === 0 ? lines.map(spaced) : best;
  return {
    sheet: null,
    isHidden: false,
    hiddenColumns: [],
    hiddenRows: [],
    rows: rows.map((cells) =>
      cells.map((cell) => {
        // Some programs write ="0123", so that a spreadsheet keeps the zero.
        const content = /^="(.*)"$/.exec(cell.trim())?.[1] ?? cell;
        return content.trim() === '' ? null : { kind: 'text', text: content };
      }),
    ),
  };
}

function split(text: string, delimiter: string): readonly (readonly string[])[] {
  // A quote that is never closed would take the rest of the file into one cell.
  const isClosed = (text.match(/"/g)?.length ?? 0) % 2 === 0;
  const rows = parseCsv(text, { delimiter, quote: isClosed ? '"' : '\0' });
  return rows.map((cells) => cells.map((cell) => (typeof cell === 'string' ? cell : '')));
}

/** How many rows have the width that most rows have, where that is more than one cell. */
function alike(rows: readonly (readonly string[])[]): number {
  const counts = new Map<number, number>();
  for (const { length } of rows) if (length > 1) counts.set(length, (counts.get(length) ?? 0) + 1);
  return Math.max(0, ...counts.values());
}

/** A typed line, "July 2026: 412.5", is its words and its last number. */
function spaced(line: string): readonly string[] {
  const [, words, number] = /^(.*\S)[\s:=]+(\(?[-−]?[\d.,]+\)?)$/.exec(line.trim()) ?? [];
  return words === undefined || number === undefined
    ? [line]
    : [words.replace(/[\s:=]+$/, ''), number];
}
