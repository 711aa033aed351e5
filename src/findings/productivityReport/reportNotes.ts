import type { PassedRow, PrintedTotal, ReadReport } from '../../production/index.ts';
import { monthName } from '../formatMonth.ts';
import { fineWrvus, wrvus } from '../formatNumber.ts';
import { listed, plural } from '../formatWords.ts';

/** What was taken for granted in reading a report, each a sentence. */
export function reportNotes(report: ReadReport): readonly string[] {
  const { notes, months, titlesRow, otherPeople } = report;
  const parts = months.filter(({ isPart }) => isPart).map(({ month }) => monthName(month, 1));
  const empty = months.filter((one) => one.wrvus === null).map(({ month }) => monthName(month, 1));
  const said: readonly (string | null)[] = [
    titlesRow === null && months.length > 0
      ? 'The columns have no titles: the number beside each month is taken for wRVUs.'
      : null,
    notes.isWorkByChoice
      ? 'The title of the column does not say that it is work RVUs: you chose it.'
      : null,
    YEARS[notes.yearsFrom],
    notes.isAmerican ? 'Dates are read month first: no date of the column says otherwise.' : null,
    notes.isToDate ? 'The column is a running total: each month is what it grew by.' : null,
    notes.isByService ? 'Each row is a service: the rows of a month are added up.' : null,
    notes.isTimesUnits ? 'Each figure is multiplied by its units.' : null,
    notes.carriedRows > 0
      ? `${rowsNoun(notes.carriedRows)} without a month or a name of their own: those of the row above stand in.`
      : null,
    notes.roundedRows.length > 0
      ? `${rowList(notes.roundedRows)}: more than four decimals, rounded to four.`
      : null,
    notes.hiddenRows.length > 0
      ? `${rowList(notes.hiddenRows)}: hidden in the spreadsheet, counted all the same.`
      : null,
    otherPeople > 0
      ? `Figures of ${plural(otherPeople, 'other person', 'other people')} are left out.`
      : null,
    parts.length > 0 ? `The report calls ${listed(parts)} partial.` : null,
    empty.length > 0
      ? `Nothing is printed for ${listed(empty)}: not known, which is not zero.`
      : null,
    notes.zerosAtEnd > 0
      ? `${notes.zerosAtEnd === 1 ? 'The last month reads' : `The last ${notes.zerosAtEnd} months read`} 0. Leave out what is not worked yet.`
      : null,
    toDateText(notes.toDate),
  ];
  return [
    ...said.filter((text) => text !== null),
    ...report.spans.map(
      ({ from, to, units, row }) =>
        `Row ${row}: the running total grew by ${fineWrvus(units)} wRVUs ${from === null ? `up to ${monthName(to, 1)}` : `from ${monthName(from, 1)} to ${monthName(to, 1)}`}; how much of it belongs to which month is not printed.`,
    ),
  ];
}

/** A printed total beside what its rows come to. */
export function printedTotalText({ row, label, units, agrees, rows }: PrintedTotal): string {
  const named =
    label === null ? 'one person’s sum' : label === '' ? 'a sum without a label' : `“${label}”`;
  const printed = `Row ${row}, ${named}: ${fineWrvus(units)}`;
  switch (agrees) {
    case 'exactly':
      return `${printed}, as its rows come to.`;
    case 'rounded':
      return `${printed}; its rows come to ${fineWrvus(rows)}, the same but for its decimals.`;
    case 'no':
      return `${printed}, but its rows come to ${fineWrvus(rows)}: ${fineWrvus(Math.abs(units - rows))} apart.`;
  }
}

/** What is used of a column, what is not, and that both make up the file's sum. */
export function reportSum({ sums, total }: ReadReport): string {
  const apart = [
    { units: sums.others, of: 'of other people' },
    { units: sums.refused, of: 'in rows that are not counted' },
  ].filter(({ units }) => units !== 0);
  const used = `${fineWrvus(sums.kept)} wRVUs are used`;
  if (total !== null) return `${wrvus(total)} wRVUs are used, a total without months.`;
  if (apart.length === 0) return `${used}: the whole sum of the column.`;
  const left = apart.map(({ units, of }) => `${fineWrvus(units)} ${of}`);
  return `${used}; ${listed(left)} are not; together ${fineWrvus(sums.file)}, the sum of the column.`;
}

/** The rows that hold no wRVUs at all, by what they are. */
export function passedRowsText(passed: readonly PassedRow[]): readonly string[] {
  return PASSED.flatMap(({ why, text }) => {
    const rows = passed.filter((one) => one.why === why).map(({ row }) => row);
    return rows.length === 0 ? [] : [`${rowList(rows)}: ${text}.`];
  });
}

function toDateText(check: ReadReport['notes']['toDate']): string | null {
  if (check === null) return null;
  switch (check.kind) {
    case 'agrees':
      return 'The running total beside the figures agrees with them.';
    case 'startsBefore':
      return `The running total beside the figures is ${fineWrvus(check.units)} more throughout: it begins before the first row.`;
    case 'differs':
      return `From row ${check.row} on the running total is ${fineWrvus(check.units)} off what the figures come to.`;
  }
}

/** "Row 3", "Rows 3, 4 and 9"; of a long list only how many and where it begins. */
function rowList(rows: readonly number[]): string {
  const own = [...new Set(rows)];
  if (own.length === 1) return `Row ${String(own[0])}`;
  if (own.length > 8) return `${own.length} rows from row ${String(own[0])} on`;
  return `Rows ${listed(own.map(String))}`;
}

function rowsNoun(rows: number): string {
  return rows === 1 ? 'One row is' : `${rows} rows are`;
}

const YEARS: Readonly<Record<ReadReport['notes']['yearsFrom'], string | null>> = {
  stated: null,
  chosen: 'The year of the first month is the one that you entered.',
  period: 'The years are those of the period at the head of the report.',
  year: 'The year is the one at the head of the report.',
  fiscalYear: 'The years follow from the fiscal year that the report names.',
};

const PASSED = [
  { why: 'words', text: 'words, no wRVUs' },
  { why: 'titlesAgain', text: 'the titles once more' },
  { why: 'average', text: 'an average, not counted' },
  { why: 'otherMeasure', text: 'another measure, not counted' },
] as const;
