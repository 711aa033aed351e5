import type { ReportChoices } from '../../src/production/index.ts';

/** What a report in files/ says, typed by hand from looking at it; wRVUs as it prints them. */
export interface ExpectedReport {
  readonly file: string;
  readonly sheet?: string;
  readonly choices?: Partial<ReportChoices>;
  readonly months: readonly (readonly [string, number | null])[];
  /** The sum of what is used, and of the whole column where that is more. */
  readonly kept: number;
  readonly others?: number;
  readonly refusedSum?: number;
  /** Rows that are refused, each with its reason. */
  readonly refused?: readonly (readonly [number, string])[];
  /** Printed totals: row and whether it agrees with its rows. */
  readonly totals?: readonly (readonly [number, string])[];
  /** Columns that are dropped for what they hold of people or of other figures. */
  readonly dropped?: readonly (readonly [string, string])[];
}

/** A report that has to be asked about first. */
export interface AskedReport {
  readonly file: string;
  readonly choices?: Partial<ReportChoices>;
  readonly ask: string;
}

const four = [
  ['2026-07', 412.5],
  ['2026-08', 398.25],
  ['2026-09', 405],
  ['2026-10', 441.75],
] as const;

const ada = [
  ['2026-07', 400],
  ['2026-08', 410],
] as const;

export const expectedReports: readonly ExpectedReport[] = [
  { file: 'plain-months.csv', months: four, kept: 1657.5 },
  { file: 'newest-first.csv', months: four, kept: 1657.5 },
  {
    file: 'preamble-and-total.csv',
    months: [
      ['2026-07', 1012.4],
      ['2026-08', 988.15],
      ['2026-09', 1003],
      ['2026-10', 1051.95],
    ],
    kept: 4055.5,
    totals: [[12, 'exactly']],
    dropped: [['Total RVUs', 'totalRvus']],
  },
  {
    file: 'semicolons-decimal-comma.csv',
    months: [
      ['2026-07', 412.5],
      ['2026-08', 1398.25],
      ['2026-09', 405],
    ],
    kept: 2215.75,
    totals: [[5, 'exactly']],
    dropped: [['Target wRVU', 'otherWrvus']],
  },
  {
    file: 'tabs-pasted.txt',
    months: [
      ['2027-01', 351.2],
      ['2027-02', 340.08],
      ['2027-03', 362.9],
    ],
    kept: 1054.18,
  },
  {
    file: 'utf16-with-mark.csv',
    months: [
      ['2026-07', 410.1],
      ['2026-08', 420.2],
    ],
    kept: 830.3,
  },
  {
    file: 'utf8-with-mark.csv',
    months: [
      ['2026-07', 300],
      ['2026-08', 310.5],
    ],
    kept: 610.5,
  },
  {
    file: 'windows-1252.csv',
    months: [
      ['2026-07', 100.5],
      ['2026-08', 99.5],
    ],
    kept: 200,
  },
  {
    file: 'subtotals-by-quarter.csv',
    months: [
      ['2026-07', 400],
      ['2026-08', 410],
      ['2026-09', 420],
      ['2026-10', 430],
      ['2026-11', 440],
      ['2026-12', 450],
    ],
    kept: 2550,
    totals: [
      [5, 'exactly'],
      [9, 'exactly'],
      [10, 'exactly'],
    ],
  },
  {
    file: 'year-to-date-beside.csv',
    months: [
      ['2026-07', 400],
      ['2026-08', 380.5],
      ['2026-09', 431.25],
    ],
    kept: 1211.75,
    dropped: [['wRVUs YTD', 'toDate']],
  },
  {
    file: 'year-to-date-only.csv',
    months: [
      ['2026-07', 400],
      ['2026-08', 380.5],
      ['2026-09', 431.25],
      ['2026-10', 388.25],
    ],
    kept: 1600,
  },
  {
    // September and October together grew by 820; which of them by how much is not printed.
    file: 'year-to-date-with-gap.csv',
    months: [
      ['2026-07', 400],
      ['2026-08', 390],
      ['2026-11', 390],
    ],
    kept: 2000,
  },
  {
    file: 'running-total-unnamed.csv',
    choices: { runs: 'toDate' },
    months: [
      ['2026-07', 400],
      ['2026-08', 390],
      ['2026-09', 415],
      ['2026-10', 405],
      ['2026-11', 380],
    ],
    kept: 1990,
  },
  {
    file: 'negative-corrections.csv',
    months: [
      ['2026-07', 500],
      ['2026-08', 494.75],
      ['2026-09', 498],
    ],
    kept: 1492.75,
    totals: [[8, 'exactly']],
  },
  {
    file: 'months-by-name-with-period.csv',
    months: [
      ['2026-07', 400],
      ['2026-08', 401],
      ['2026-09', 402],
      ['2026-10', 403],
      ['2026-11', 404],
      ['2026-12', 405],
      ['2027-01', 406],
      ['2027-02', 407],
    ],
    kept: 3228,
  },
  {
    file: 'months-by-name-no-year.csv',
    choices: { firstYear: 2026 },
    months: [
      ['2026-11', 404],
      ['2026-12', 405],
      ['2027-01', 406],
    ],
    kept: 1215,
  },
  {
    file: 'months-by-number-and-year.csv',
    months: [
      ['2026-11', 404.5],
      ['2026-12', 405.5],
      ['2027-01', 406.5],
    ],
    kept: 1216.5,
  },
  {
    file: 'fiscal-year-column.csv',
    months: [
      ['2026-07', 390],
      ['2026-08', 395],
      ['2027-01', 400],
      ['2027-06', 405],
    ],
    kept: 1590,
  },
  {
    file: 'fiscal-periods.csv',
    choices: { fiscalYearStartsIn: 7 },
    months: [
      ['2026-07', 390],
      ['2026-08', 395],
      ['2027-01', 400],
    ],
    kept: 1185,
  },
  {
    file: 'fiscal-periods.csv',
    choices: { fiscalYearStartsIn: 10 },
    months: [
      ['2026-10', 390],
      ['2026-11', 395],
      ['2027-04', 400],
    ],
    kept: 1185,
  },
  {
    file: 'serials.csv',
    months: [
      ['2026-07', 411.11],
      ['2026-08', 422.22],
      ['2026-09', 433.33],
    ],
    kept: 1266.66,
  },
  {
    file: 'dates-as-text-month-ends.csv',
    months: [
      ['2026-07', 377.77],
      ['2026-08', 388.88],
      ['2026-09', 399.99],
    ],
    kept: 1166.64,
  },
  {
    file: 'day-first-dates.csv',
    months: [
      ['2026-07', 3.22],
      ['2026-08', 4.1],
    ],
    kept: 7.32,
  },
  {
    file: 'two-providers.csv',
    choices: { provider: 'Testcase, Ada' },
    months: ada,
    kept: 810,
    others: 1005.5,
    totals: [
      [6, 'exactly'],
      [7, 'exactly'],
      [8, 'exactly'],
    ],
  },
  {
    file: 'two-providers.csv',
    choices: { provider: 'Sample, Bo' },
    months: [
      ['2026-07', 500],
      ['2026-08', 505.5],
    ],
    kept: 1005.5,
    others: 810,
    totals: [
      [6, 'exactly'],
      [7, 'exactly'],
      [8, 'exactly'],
    ],
  },
  {
    file: 'two-providers-in-sections.csv',
    choices: { provider: 'Testcase A' },
    months: ada,
    kept: 810,
    others: 1005.5,
    totals: [
      [6, 'exactly'],
      [11, 'exactly'],
    ],
  },
  {
    file: 'services-with-patients.csv',
    months: [
      ['2026-07', 4.01],
      ['2026-08', 2.25],
    ],
    kept: 6.26,
    dropped: [
      ['Patient Name', 'name'],
      ['MRN', 'recordNumber'],
      ['DOB', 'birthDate'],
    ],
  },
  {
    file: 'services-units-total.csv',
    months: [
      ['2026-07', 6.8],
      ['2026-08', 1.3],
    ],
    kept: 8.1,
    dropped: [['wRVU per unit', 'perUnit']],
  },
  {
    file: 'services-units-open.csv',
    choices: { isPerUnit: true },
    months: [
      ['2026-07', 6.8],
      ['2026-08', 1.3],
    ],
    kept: 8.1,
  },
  {
    file: 'services-units-open.csv',
    choices: { isPerUnit: false },
    months: [
      ['2026-07', 2.9],
      ['2026-08', 1.3],
    ],
    kept: 4.2,
  },
  {
    file: 'services-pivot-merged-months.csv',
    months: [
      ['2026-07', 299.6],
      ['2026-08', 280.2],
    ],
    kept: 579.8,
    totals: [
      [5, 'exactly'],
      [8, 'exactly'],
      [9, 'exactly'],
    ],
  },
  {
    file: 'empty-months.csv',
    months: [
      ['2026-07', 400],
      ['2026-08', null],
      ['2026-09', null],
      ['2026-10', null],
      ['2026-11', 410],
      ['2026-12', 0],
    ],
    kept: 810,
  },
  {
    file: 'month-twice.csv',
    months: [
      ['2026-07', 400],
      ['2026-08', 410],
      ['2026-09', 420],
    ],
    kept: 1230,
    refusedSum: 825,
    refused: [
      [4, 'monthTwice'],
      [6, 'sameRow'],
    ],
  },
  { file: 'two-locations.csv', months: ada, kept: 810 },
  {
    file: 'total-rvus-only.csv',
    choices: { wrvuColumn: 2 },
    months: [
      ['2026-07', 901],
      ['2026-08', 915],
    ],
    kept: 1816,
  },
  {
    file: 'rvus-not-said.csv',
    choices: { wrvuColumn: 2 },
    months: [
      ['2026-07', 410],
      ['2026-08', 420],
    ],
    kept: 830,
  },
  {
    file: 'two-work-columns.csv',
    choices: { wrvuColumn: 2 },
    months: [
      ['2026-07', 430],
      ['2026-08', 440],
    ],
    kept: 870,
    dropped: [['Personally Performed wRVUs', 'otherColumn']],
  },
  {
    file: 'target-and-variance-beside.csv',
    months: [
      ['2026-07', 400],
      ['2026-08', 425],
    ],
    kept: 825,
    dropped: [
      ['Target wRVUs', 'otherWrvus'],
      ['Variance wRVUs', 'otherWrvus'],
      ['% of Target wRVUs', 'otherWrvus'],
      ['Prior Year wRVUs', 'otherWrvus'],
      ['MGMA Median wRVUs', 'otherWrvus'],
      ['$ per wRVU', 'otherWrvus'],
    ],
  },
  { file: 'months-across.csv', months: four, kept: 1657.5, totals: [[4, 'exactly']] },
  {
    file: 'months-across-providers.csv',
    choices: { provider: 'Sample, Bo' },
    months: [
      ['2027-01', 450],
      ['2027-02', null],
      ['2027-03', 460],
    ],
    kept: 910,
    others: 1050.6,
    totals: [
      [3, 'exactly'],
      [4, 'exactly'],
      [5, 'exactly'],
    ],
  },
  {
    file: 'months-across-two-title-rows.csv',
    months: [
      ['2026-07', 400.1],
      ['2026-08', 390.2],
      ['2026-09', 395.3],
    ],
    kept: 1185.6,
  },
  {
    file: 'faulty-rows.csv',
    months: [
      ['2026-07', 400],
      ['2026-12', 430],
    ],
    kept: 830,
    refusedSum: 6610,
    refused: [
      [3, 'notAMonth'],
      [4, 'notANumber'],
      [5, 'longer'],
      [6, 'money'],
      [7, 'percent'],
      [9, 'longer'],
    ],
  },
  { file: 'total-that-is-wrong.csv', months: ada, kept: 810, totals: [[4, 'no']] },
  {
    file: 'total-rounded.csv',
    months: [
      ['2026-07', 400.25],
      ['2026-08', 410.5],
    ],
    kept: 810.75,
    totals: [[4, 'rounded']],
  },
  {
    file: 'page-breaks.csv',
    months: [
      ['2026-07', 400],
      ['2026-08', 410],
      ['2026-09', 420],
    ],
    kept: 1230,
    totals: [[7, 'exactly']],
  },
  {
    file: 'typed.txt',
    months: [
      ['2026-07', 1012.5],
      ['2026-08', 998.25],
      ['2026-09', 1005],
      ['2026-10', 1040.5],
    ],
    kept: 4056.25,
  },
  {
    file: 'partial-month.csv',
    months: [
      ['2026-10', 441.75],
      ['2026-11', 410],
      ['2026-12', 150],
    ],
    kept: 1001.75,
  },
  { file: 'two-title-rows.csv', months: ada, kept: 810, dropped: [['Budget wRVUs', 'otherWrvus']] },
  // 1.2675 + 1.872 + 2.73005, the last rounded to 2.7301; the month to the hundredth.
  { file: 'many-decimals.csv', months: [['2026-07', 5.87]], kept: 5.8696 },
  {
    file: 'all-points-of-three.csv',
    choices: { decimalMark: 'comma' },
    months: [
      ['2026-07', 1012],
      ['2026-08', 1051],
    ],
    kept: 2063,
  },
  {
    file: 'excel-escaped.csv',
    months: [
      ['2026-07', 412.5],
      ['2026-08', 398.25],
    ],
    kept: 810.75,
  },
  {
    file: 'short-years-and-days.csv',
    months: [],
    kept: 0,
    refusedSum: 5.2,
    refused: [
      [2, 'dayWithoutYear'],
      [3, 'dayWithoutYear'],
      [4, 'dayWithoutYear'],
      [5, 'dayWithoutYear'],
    ],
  },
  {
    file: 'two-dates.csv',
    choices: { monthColumn: 0 },
    months: [
      ['2026-07', 3.22],
      ['2026-08', 2.8],
    ],
    kept: 6.02,
  },
  {
    file: 'two-dates.csv',
    choices: { monthColumn: 1 },
    months: [['2026-08', 6.02]],
    kept: 6.02,
  },
  {
    file: 'several-sheets.xlsx',
    months: [
      ['2026-07', 412.5],
      ['2026-08', 398.25],
      ['2026-09', 405],
    ],
    kept: 1215.75,
    totals: [[8, 'exactly']],
    dropped: [
      ['Target wRVUs', 'otherWrvus'],
      ['Total RVUs', 'totalRvus'],
    ],
  },
  {
    file: 'across-with-formulas.xlsx',
    choices: { provider: 'Testcase A' },
    months: [
      ['2026-07', 400.1],
      ['2026-08', 390.2],
      ['2026-09', 395.3],
      ['2026-10', 400.4],
    ],
    kept: 1586,
    others: 1997,
    totals: [
      [4, 'exactly'],
      [7, 'exactly'],
    ],
  },
  {
    file: 'services-with-patients-and-days.xlsx',
    months: [
      ['2026-07', 3.22],
      ['2026-08', 1.19],
    ],
    kept: 4.405,
    totals: [[7, 'exactly']],
    dropped: [
      ['Patient', 'name'],
      ['Med Rec No', 'recordNumber'],
      ['Birth Date', 'birthDate'],
    ],
  },
  {
    // 0.1 + 0.2 is 0.3, whatever binary numbers say.
    file: 'running-sums.xlsx',
    months: [
      ['2026-07', 0.1],
      ['2026-08', 0.2],
      ['2026-09', 398.7],
      ['2026-10', null],
    ],
    kept: 399,
    dropped: [['wRVUs YTD', 'toDate']],
  },
  {
    file: 'formulas-without-values.xlsx',
    months: [
      ['2026-07', 400.25],
      ['2026-10', 402.75],
    ],
    kept: 803,
    refused: [
      [3, 'noValue'],
      [4, 'noValue'],
    ],
  },
  {
    // The same table stands in a hidden sheet, which is not counted again.
    file: 'days-from-1904.xlsx',
    months: [
      ['2026-07', 411.11],
      ['2026-08', 422.22],
    ],
    kept: 833.33,
  },
  {
    // The fiscal year 2027 begins in July 2026.
    file: 'fiscal-year-heading.csv',
    months: [
      ['2026-07', 400],
      ['2026-08', 410],
      ['2027-01', 420],
    ],
    kept: 1230,
    totals: [[4, 'exactly']],
  },
  {
    file: 'months-across-in-titles.csv',
    months: [
      ['2026-07', 400.1],
      ['2026-08', 410.2],
    ],
    kept: 810.3,
  },
  {
    file: 'reporting-service.csv',
    months: [
      ['2026-07', 400.1],
      ['2026-08', 410.2],
    ],
    kept: 810.3,
    totals: [[4, 'exactly']],
  },
  {
    file: 'procedures-called-total.csv',
    months: [
      ['2026-07', 39.2],
      ['2026-08', 1.3],
    ],
    kept: 40.5,
  },
  {
    file: 'annualized-and-target-rows.csv',
    months: ada,
    kept: 810,
    refusedSum: 9860,
    refused: [
      [5, 'notAMonth'],
      [6, 'notAMonth'],
    ],
    totals: [[4, 'exactly']],
  },
];

export const askedReports: readonly AskedReport[] = [
  { file: 'running-total-unnamed.csv', ask: 'toDate' },
  { file: 'months-by-name-no-year.csv', ask: 'firstYear' },
  { file: 'fiscal-periods.csv', ask: 'fiscalYearStart' },
  { file: 'two-providers.csv', ask: 'provider' },
  { file: 'two-providers.csv', choices: { provider: 'Nobody, Known' }, ask: 'provider' },
  { file: 'two-providers-in-sections.csv', ask: 'provider' },
  { file: 'months-across-providers.csv', ask: 'provider' },
  { file: 'across-with-formulas.xlsx', ask: 'provider' },
  { file: 'services-units-open.csv', ask: 'perUnit' },
  { file: 'total-rvus-only.csv', ask: 'wrvuColumn' },
  { file: 'rvus-not-said.csv', ask: 'wrvuColumn' },
  { file: 'two-work-columns.csv', ask: 'wrvuColumn' },
  { file: 'two-dates.csv', ask: 'monthColumn' },
  { file: 'all-points-of-three.csv', ask: 'decimalMark' },
];

/** Files that hold no table at all. */
export const unreadFiles = [
  ['old-excel.xls', 'oldExcel'],
  ['web-page.xls', 'webPage'],
  ['damaged.xlsx', 'damaged'],
  ['report.pdf', 'pdf'],
] as const;
