import type { Grid } from './grid.ts';
import { readProductivityReport } from './readProductivityReport.ts';
import type { ReportChoices, ReportReading } from './reportReading.ts';
import { noChoices } from './reportReading.ts';

/** What the sheets of a file say: the one that is a report, or which of several is to be read. */
export type SheetsReading =
  | ReportReading
  | { readonly kind: 'askSheet'; readonly sheets: readonly (string | null)[] };

/** Reads the tables of a file: the chosen sheet, else the only one that holds a report. */
export function readReportSheets(
  grids: readonly Grid[],
  chosen: string | null = null,
  choices: ReportChoices = noChoices,
): SheetsReading {
  const asked = chosen === null ? grids : grids.filter(({ sheet }) => sheet === chosen);
  const read = asked.map((grid) => ({ grid, reading: readProductivityReport(grid, choices) }));
  const reports = read.filter(({ reading }) => reading.kind !== 'refused');
  // What a spreadsheet hides as a whole is its own scratch paper, unless there is nothing else.
  const shown = reports.filter(({ grid }) => !grid.isHidden);
  const [one, ...more] = shown.length > 0 ? shown : reports;
  if (one === undefined) return read[0]?.reading ?? { kind: 'refused', why: 'empty' };
  return more.length === 0
    ? one.reading
    : { kind: 'askSheet', sheets: [one, ...more].map(({ grid }) => grid.sheet) };
}
