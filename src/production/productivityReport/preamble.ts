import type { Grid } from './grid.ts';
import { cellText } from './grid.ts';
import type { MonthCell } from './monthText.ts';
import { firstReading, readMonthCell } from './monthText.ts';

/** A month of the calendar. */
export interface YearMonth {
  readonly year: number;
  readonly month: number;
}

/** What stands above the titles of a report, as far as it settles what the table leaves open. */
export interface Preamble {
  readonly provider: string | null;
  /** "Period: 07/01/2026 – 06/30/2027". */
  readonly period: { readonly from: YearMonth; readonly to: YearMonth } | null;
  readonly year: number | null;
  readonly fiscalYear: number | null;
  /** All of its text, with the sheet's name. */
  readonly text: string;
}

const DATE =
  /\d{1,2}\/\d{1,2}\/(?:\d{4}|\d\d)|\d{4}-\d{2}(?:-\d{2})?|[a-z]{3,9}\.? (?:\d{1,2}, )?\d{4}|[a-z]{3}[-/]\d\d\b|\d{1,2}\/\d{4}/gi;

/** Reads the rows above a report's titles. */
export function readPreamble(grid: Grid, titlesRow: number): Preamble {
  const rows = grid.rows.slice(0, Math.max(0, titlesRow + 1));
  const lines = [
    ...rows.map((cells) =>
      cells
        .map(cellText)
        .filter((text) => text !== '')
        .join(' '),
    ),
    grid.sheet ?? '',
  ];
  const above = grid.rows.slice(0, Math.max(0, titlesRow));
  const text = lines.join('\n');
  return {
    provider:
      above.map((cells) => providerLine(cells.map(cellText))).find((one) => one !== null) ?? null,
    period: lines.map(periodIn).find((one) => one !== null) ?? null,
    year: yearIn(
      /(?<!fiscal )\b(?:cy|calendar year|year)[\s:]*(20\d\d)\b|\((20\d\d)\)|^(20\d\d)$/im.exec(
        text,
      ),
    ),
    fiscalYear: yearIn(/\b(?:fy|fiscal year)[\s:-]*'?(20\d\d|\d\d)\b/i.exec(text)),
    text,
  };
}

/** The person that a line of its own names: "Provider: Ames, Robin MD"; null for any other line. */
export function providerLine(texts: readonly string[]): string | null {
  const filled = texts.filter((text) => text !== '');
  const [first = '', second] = filled;
  const label =
    /^(?:rendering |billing |performing )?(?:provider|physician|clinician|doctor)(?: name)?/i;
  if (filled.length === 1) {
    const named = new RegExp(`${label.source}\\s*[:=–-]\\s*(\\S.*)$`, 'i').exec(first)?.[1];
    return named ?? null;
  }
  const isLabel = new RegExp(`${label.source}\\s*:$`, 'i').test(first);
  return isLabel && second !== undefined ? second : null;
}

function periodIn(line: string): Preamble['period'] {
  const found = [...line.matchAll(DATE)].flatMap(([text]) => firstReading(readText(text)) ?? []);
  const [from, to, more] = found;
  if (from === undefined || to === undefined || more !== undefined) return null;
  return ordinalOf(from) <= ordinalOf(to) ? { from, to } : null;
}

function readText(text: string): MonthCell | null {
  return readMonthCell({ kind: 'text', text });
}

/** Months counted from year 0, to compare and to go on from. */
export function ordinalOf({ year, month }: YearMonth): number {
  return 12 * year + month - 1;
}

/** The month of a count from year 0. */
export function monthOfOrdinal(ordinal: number): YearMonth {
  return { year: Math.floor(ordinal / 12), month: (ordinal % 12) + 1 };
}

function yearIn(found: RegExpExecArray | null): number | null {
  // A group that is not met is undefined, whatever the types say.
  const text = found?.slice(1).find(Boolean);
  if (text === undefined) return null;
  return text.length === 2 ? 2000 + Number(text) : Number(text);
}
