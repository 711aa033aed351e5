import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Grid, GridCell } from '../../src/production/index.ts';
import { noChoices, readReportSheets } from '../../src/production/index.ts';
import { reportFindings } from '../../src/findings/index.ts';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** How reports write the month of a year; each of them is one that the reader knows. */
const WAYS: readonly ((year: number, month: number) => string)[] = [
  (year, month) => `${MONTHS[month - 1]}-${String(year).slice(2)}`,
  (year, month) => `${MONTHS[month - 1]} ${year}`,
  (year, month) => `${year}-${two(month)}`,
  (year, month) => `${two(month)}/${year}`,
  (year, month) => `${year}${two(month)}`,
  (year, month) => `${month}/1/${year}`,
  (year, month) => `${year} ${MONTHS[month - 1]}`,
];

const figure = fc.integer({ min: -5_000, max: 200_000 }); // hundredths
const monthsOf = fc.record({
  first: fc.integer({ min: 2015 * 12, max: 2040 * 12 }),
  figures: fc.array(figure, { minLength: 1, maxLength: 18 }),
  way: fc.constantFrom(...WAYS),
  hasTotal: fc.boolean(),
  preamble: fc.constantFrom([], ['Invented Health'], ['Invented Health', '', 'Confidential']),
});

describe('a report with one row a month', () => {
  test('is read to the hundredth, however its months and figures are written', () => {
    fc.assert(
      fc.property(
        monthsOf,
        fc.constantFrom(plain, grouped, bracketed),
        ({ first, figures, way, hasTotal, preamble }, write) => {
          const rows = figures.map((units, index) => {
            const [year, month] = [Math.floor((first + index) / 12), ((first + index) % 12) + 1];
            return [way(year, month), write(units)];
          });
          const sum = figures.reduce((all, units) => all + units, 0);
          const total = hasTotal ? [['Total', write(sum)]] : [];
          const grid = textGrid([
            ...preamble.map((line) => [line]),
            ['Month', 'Work RVUs'],
            ...rows,
            ...total,
          ]);
          const reading = readReportSheets([grid], null, { ...noChoices, runs: 'row' });
          expect(
            reading.kind === 'read' && reading.report.months.map(({ wrvus }) => wrvus),
          ).toEqual(figures);
          expect(reading.kind === 'read' && reading.report.sums.file).toBe(sum * 100);
          expect(
            reading.kind === 'read' && reading.report.totals.map(({ agrees }) => agrees),
          ).toEqual(total.map(() => 'exactly'));
        },
      ),
      { numRuns: 1500 },
    );
  });
});

/** What stands in reports, and in other tables, in any cell. */
const scrap = fc.constantFrom(
  '',
  '',
  'Month',
  'Provider',
  'wRVUs',
  'Work RVUs YTD',
  'Total RVUs',
  'Units',
  'CPT',
  'Year',
  'Total',
  'Average',
  'Provider: Testcase A',
  'Testcase, Ada',
  'Sample, Bo',
  'Jul-26',
  'Aug-26',
  'Sep-26',
  'July',
  '07/03/2026',
  '13/08/2026',
  '7/26',
  'Q3 2026',
  'FY27-P02',
  '2026',
  '412.5',
  '(12.34)',
  '1.234,5',
  '1.234',
  '$400',
  '9%',
  'n/a',
  '99213',
  '=',
);
const cell: fc.Arbitrary<GridCell> = fc.oneof(
  scrap.map((text) => (text === '' ? null : { kind: 'text' as const, text })),
  fc
    .double({ min: -1e6, max: 1e6, noNaN: true })
    .map((value) => ({ kind: 'number' as const, value })),
  fc.constant({ kind: 'noValue' as const, found: '#REF!' }),
  fc.constant({ kind: 'day' as const, year: 2026, month: 7, day: 31 }),
);
const anyGrid = fc
  .array(fc.array(cell, { minLength: 0, maxLength: 6 }), { maxLength: 14 })
  .map((rows): Grid => ({ ...textGrid([]), rows: [cells('Month', 'wRVUs', 'Provider'), ...rows] }));

test('of any table what is used, of others and refused make up the sum, and every sentence reads', () => {
  let read = 0;
  fc.assert(
    fc.property(
      anyGrid,
      fc.constantFrom(null, 'Testcase, Ada', 'Sample, Bo', 'Testcase A'),
      (grid, provider) => {
        const reading = readReportSheets([grid], null, {
          ...noChoices,
          provider,
          firstYear: 2026,
          fiscalYearStartsIn: 7,
          isDayFirst: false,
          decimalMark: 'point',
        });
        const { title, sentences, refused } = reportFindings(reading);
        for (const text of [title, ...sentences, ...refused])
          expect(text).not.toMatch(/undefined|null|NaN|Infinity/);
        const sums = reading.kind === 'read' ? reading.report.sums : null;
        read += sums === null ? 0 : 1;
        expect((sums?.kept ?? 0) + (sums?.others ?? 0) + (sums?.refused ?? 0)).toBe(
          sums?.file ?? 0,
        );
      },
    ),
    { numRuns: 3000 },
  );
  // A law over nothing would hold too.
  expect(read).toBeGreaterThan(300);
});

function textGrid(rows: readonly (readonly string[])[]): Grid {
  return {
    sheet: null,
    isHidden: false,
    hiddenColumns: [],
    hiddenRows: [],
    rows: rows.map((texts) => cells(...texts)),
  };
}

function cells(...texts: readonly string[]): readonly GridCell[] {
  return texts.map((text) => (text === '' ? null : { kind: 'text', text }));
}

function plain(units: number): string {
  const size = String(Math.abs(units)).padStart(3, '0');
  return `${units < 0 ? '-' : ''}${size.slice(0, -2)}.${size.slice(-2)}`;
}

function grouped(units: number): string {
  return plain(units).replace(/\B(?=(\d{3})+\.)/, ',');
}

function bracketed(units: number): string {
  return units < 0 ? `(${grouped(-units)})` : grouped(units);
}

function two(month: number): string {
  return String(month).padStart(2, '0');
}
