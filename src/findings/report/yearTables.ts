import type { ReadySubject } from '../subject.ts';
import type { YearRow } from '../years/yearRows.ts';
import { yearView } from '../yearView.ts';
import type { ReportTable } from './reportTable.ts';

/** So many years stand beside one another on a page. */
const YEARS_AT_MOST = 5;

/** What each year pays, a column a year, in as many tables as a page's width asks for. */
export function yearTables(
  subject: ReadySubject,
  rows: readonly YearRow[],
  refOfYear: (year: number) => string,
): readonly ReportTable[] {
  const years = subject.ledger.map(({ year }) => year);
  const count = Math.ceil(years.length / YEARS_AT_MOST);
  const each = Math.ceil(years.length / count);
  return Array.from({ length: count }, (_, index) => {
    const [from, to] = [index * each, (index + 1) * each];
    return {
      caption: ['What each contract year pays, and from what'],
      nameHeading: 'Contract year',
      columns: years.slice(from, to).map((year) => ({
        heading: [
          {
            text: yearView(subject, year).isPastTerm ? `${year}, if renewed` : String(year),
            ref: refOfYear(year),
          },
        ],
        holds: 'figures',
      })),
      rows: rows.map(({ key, name, figures, isSum }) => ({
        key,
        name: [name],
        isSum,
        cells: figures.slice(from, to).map(({ text }) => [text]),
      })),
    };
  });
}
