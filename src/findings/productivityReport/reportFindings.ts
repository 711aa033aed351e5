import type { ReadReport, SheetsReading } from '../../production/index.ts';
import { monthName } from '../formatMonth.ts';
import { fineWrvus, wrvus } from '../formatNumber.ts';
import { plural } from '../formatWords.ts';
import type { ReportColumnRow } from './reportColumnText.ts';
import { reportColumnRow } from './reportColumnText.ts';
import { passedRowsText, printedTotalText, reportNotes, reportSum } from './reportNotes.ts';
import type { ReportQuestionText } from './reportQuestion.ts';
import { reportQuestion } from './reportQuestion.ts';
import { refusedRowText } from './refusedRowText.ts';

/** A month of a report as it is shown before it is used. */
export interface ReportMonthRow {
  /** "July 2026". */
  readonly name: string;
  /** "412.5", "not printed". */
  readonly wrvus: string;
  /** Rows of the file: "2", "2–4". */
  readonly rows: string;
}

/** What a report says, in words: everything that is used, set aside, dropped or refused. */
export interface ReportFindings {
  readonly title: string;
  readonly columns: readonly ReportColumnRow[];
  readonly months: readonly ReportMonthRow[];
  /** The sum first, then totals, what was taken for granted, and rows without wRVUs. */
  readonly sentences: readonly string[];
  readonly refused: readonly string[];
  readonly question: ReportQuestionText | null;
}

/** The words for what was read of a file's tables. */
export function reportFindings(reading: SheetsReading): ReportFindings {
  switch (reading.kind) {
    case 'read':
      return ofReport(reading.report);
    case 'ask':
      return {
        ...nothing('One question before this report is read'),
        columns: reading.columns.map(reportColumnRow),
        question: reportQuestion(reading),
      };
    case 'askSheet':
      return {
        ...nothing('One question before this report is read'),
        question: {
          question: 'Which sheet is the report?',
          why: 'Several sheets of the file can be read as one.',
          options: reading.sheets.map((sheet) => sheet ?? ''),
        },
      };
    case 'refused':
      return nothing(REFUSED[reading.why]);
  }
}

/** Why a file has no tables to read, and what to do. */
export function unreadFileText(
  why: 'tooLarge' | 'oldExcel' | 'pdf' | 'webPage' | 'damaged' | 'notText',
): string {
  return UNREAD[why];
}

function ofReport(report: ReadReport): ReportFindings {
  const { months, total, columns, totals, passed, refused } = report;
  const sheet = report.sheet === null ? '' : ` from the sheet “${report.sheet}”`;
  return {
    title:
      total === null ? readTitle(report, sheet) : `One total read${sheet}: ${wrvus(total)} wRVUs`,
    columns: columns.map(reportColumnRow),
    months: months.map(({ month, wrvus: units, rows }) => ({
      name: monthName(month, 1),
      wrvus: units === null ? 'not printed' : wrvus(units),
      rows: rowsText(rows),
    })),
    sentences: [
      reportSum(report),
      ...totals.map(printedTotalText),
      ...reportNotes(report),
      ...passedRowsText(passed),
    ],
    refused: refused.map(refusedRowText),
    question: null,
  };
}

function readTitle({ months, spans, sums }: ReadReport, sheet: string): string {
  const known = months.filter((one) => one.wrvus !== null);
  if (known.length === 0 && spans.length === 0) return `No month can be read${sheet}`;
  const sum = known.reduce((all, one) => all + (one.wrvus ?? 0), 0);
  const read = plural(known.length, 'month');
  // A span has no months of its own: what is read of it stands in the sum alone.
  return spans.length === 0
    ? `${read} read${sheet}: ${wrvus(sum)} wRVUs`
    : `${read} and ${plural(spans.length, 'longer span')} read${sheet}: ${fineWrvus(sums.kept)} wRVUs`;
}

function nothing(title: string): ReportFindings {
  return { title, columns: [], months: [], sentences: [], refused: [], question: null };
}

function rowsText(rows: readonly number[]): string {
  const own = [...new Set(rows)];
  const [first, last] = [Math.min(...own), Math.max(...own)];
  if (own.length === 1) return String(first);
  return last - first === own.length - 1 ? `${first}–${last}` : own.join(', ');
}

const REFUSED = {
  empty: 'There is nothing in it to read.',
  noTable:
    'No table of months and wRVUs is found: it needs a column or row titled as work RVUs, and one of months or dates.',
  weeks:
    'The report counts by weeks or pay periods, which cross months. Ask for it by month or by date of service.',
  noWork:
    'Months are found, but no row says that it is work RVUs. Visits, charges and total RVUs are not taken for them.',
  noFigures: 'A column of work RVUs is found, but no figure in it.',
} as const;

const UNREAD = {
  tooLarge: 'The file is larger than a report can be. Save the sheet with the months alone.',
  oldExcel:
    'This is a file of an old Excel, or one locked by a password. Save it as XLSX or CSV without a password.',
  pdf: 'This is a PDF. Ask for the report as CSV or XLSX, or type the months.',
  webPage:
    'This is a web page that is named like a spreadsheet. Open it, and save it as XLSX or CSV.',
  damaged:
    'The file is damaged, or no spreadsheet. Open it in a spreadsheet and save it again as XLSX.',
  notText: 'The file is neither text nor an XLSX spreadsheet.',
} as const;
