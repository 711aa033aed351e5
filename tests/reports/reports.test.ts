import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  firstYearAnswer,
  reportAnswer,
  reportFindings,
  reportToTake,
  unreadFileText,
} from '../../src/findings/index.ts';
import type { ReadReport, ReportChoices, SheetsReading } from '../../src/production/index.ts';
import { noChoices, readReportSheets } from '../../src/production/index.ts';
import { readGrids, readPasted } from '../../src/sharing/index.ts';
import { offerWithClinic, paceTerms } from '../builders/clinic.ts';
import { askedReports, expectedReports, unreadFiles } from './reports.data.ts';

const folder = join(import.meta.dirname, 'files');

async function readingOf(
  file: string,
  choices: Partial<ReportChoices> = {},
): Promise<SheetsReading> {
  const read = await readGrids(readFileSync(join(folder, file)));
  if (!read.ok) throw new Error(`${file} holds no table: ${read.why}`);
  return readReportSheets(read.grids, null, { ...noChoices, ...choices });
}

async function reportOf(file: string, choices?: Partial<ReportChoices>): Promise<ReadReport> {
  const reading = await readingOf(file, choices);
  if (reading.kind !== 'read') throw new Error(`${file} is not read: ${JSON.stringify(reading)}`);
  return reading.report;
}

/** wRVUs to the ten-thousandth, in which the sums are kept. */
const fine = (wrvus: number): number => Math.round(wrvus * 10_000);

describe('of a report as a hospital prints it', () => {
  test.each(expectedReports)('$file: every month is read', async ({ file, choices, months }) => {
    const report = await reportOf(file, choices);
    const found = report.months.map(({ month, wrvus }) => [
      month,
      wrvus === null ? null : wrvus / 100,
    ]);
    expect(found).toEqual(months);
  });

  test.each(expectedReports)(
    '$file: what is used and what is not make up the sum of the file',
    async ({ file, choices, kept, others = 0, refusedSum = 0 }) => {
      const { sums } = await reportOf(file, choices);
      expect(sums).toEqual({
        kept: fine(kept),
        others: fine(others),
        refused: fine(refusedSum),
        file: fine(kept) + fine(others) + fine(refusedSum),
      });
    },
  );

  // Seen to catch: a sentence that says the sum of the rows without that of the refused ones.
  test.each(expectedReports)(
    '$file: the sums it says are those of the file',
    async ({ file, choices, kept, others = 0, refusedSum = 0 }) => {
      const [said] = reportFindings(await readingOf(file, choices)).sentences;
      const printed = (wrvus: number) =>
        wrvus.toLocaleString('en-US', { maximumFractionDigits: 4 }).replace('-', '−');
      const whole = printed((fine(kept) + fine(others) + fine(refusedSum)) / 10_000);
      expect(said).toMatch(new RegExp(`^${printed(kept)} wRVUs are used[:;]`));
      expect(said).toMatch(
        new RegExp(
          `: the whole sum of the column\\.$|together ${whole}, the sum of the column\\.$`,
        ),
      );
      // "The whole sum" is said where nothing else is in the column.
      expect(said?.includes('whole')).toBe(others === 0 && refusedSum === 0);
    },
  );

  // Seen to catch: a row of words that is passed over without a word.
  test.each(expectedReports)(
    '$file: every row under the titles is used, set aside or refused by its number',
    async ({ file, sheet, choices }) => {
      const read = await readGrids(readFileSync(join(folder, file)));
      const asked = await readingOf(file, { ...choices, provider: null });
      // Of several people each row is one's own for one of them.
      const people = asked.kind === 'ask' && asked.ask === 'provider' ? asked.people : [null];
      const reports = await Promise.all(
        people.map((one) => reportOf(file, { ...choices, provider: one?.name ?? null })),
      );
      const named = new Set(
        reports.flatMap(({ months, spans, refused, totals, passed }) => [
          ...months.flatMap(({ rows }) => rows),
          ...[...spans, ...refused, ...totals, ...passed].map(({ row }) => row),
        ]),
      );
      const of = sheet ?? reports[0]?.sheet ?? null;
      const grid = read.ok ? read.grids.find((each) => each.sheet === of) : undefined;
      const under = (grid?.rows ?? []).flatMap((cells, index) =>
        index + 1 > (reports[0]?.titlesRow ?? 0) && cells.some((cell) => cell !== null)
          ? [index + 1]
          : [],
      );
      expect(under.length).toBeGreaterThan(0);
      expect(under.filter((row) => !named.has(row))).toEqual([]);
    },
  );

  test.each(expectedReports)(
    '$file: refused rows, printed totals and dropped columns are named',
    async ({ file, choices, refused = [], totals = [], dropped = [] }) => {
      const report = await reportOf(file, choices);
      expect(report.refused.map(({ row, why }) => [row, why])).toEqual(refused);
      expect(report.totals.map(({ row, agrees }) => [row, agrees])).toEqual(totals);
      const why = report.columns.map(({ title, dropped: reason }) => [title, reason]);
      for (const column of dropped) expect(why).toContainEqual(column);
    },
  );
});

test.each(askedReports)('$file asks first: $ask', async ({ file, choices, ask }) => {
  expect(await readingOf(file, choices)).toMatchObject({ kind: 'ask', ask });
});

test.each(askedReports)('$file: an answer settles what it asks', async ({ file, choices }) => {
  const reading = await readingOf(file, choices);
  const asked = reading.kind === 'ask' ? reading : null;
  const answer = asked && (firstYearAnswer('2026') ?? {});
  const settled = asked === null ? {} : { ...answer, ...reportAnswer(asked, 0) };
  const next = await readingOf(file, { ...choices, ...settled });
  expect(next.kind === 'ask' ? next.ask : null).not.toBe(asked?.ask);
});

test.each([
  ['2027', 2027],
  [' 1999 ', 1999],
  ['27', null],
  ['2027-07', null],
])('a first year that reads "%s"', (typed, year) => {
  expect(firstYearAnswer(typed)?.firstYear ?? null).toBe(year);
});

test('months that are printed, or a total alone, are what can be used, and what they replace is said', async () => {
  const offer = { ...offerWithClinic(null), pace: paceTerms({ wrvusToDate: 1600 }) };
  expect(reportToTake(await readingOf('empty-months.csv'), offerWithClinic(null))).toMatchObject({
    total: null,
    replaces: null,
  });
  expect(reportToTake(await readingOf('plain-months.csv'), offer)).toEqual({
    label: 'Use these 4 months',
    months: [
      { month: '2026-07', wrvus: '412.5' },
      { month: '2026-08', wrvus: '398.25' },
      { month: '2026-09', wrvus: '405' },
      { month: '2026-10', wrvus: '441.75' },
    ],
    total: null,
    replaces: 'In place of what is entered now: the one total. Undo brings it back.',
  });
  expect(reportToTake(await readingOf('one-total.csv'), offer)).toMatchObject({
    label: 'Use this total',
    total: '2,410.5',
  });
  expect(reportToTake(await readingOf('weeks.csv'), offer)).toBeNull();
});

test.each(unreadFiles)('%s is refused as %s, with a sentence', async (file, why) => {
  const read = await readGrids(readFileSync(join(folder, file)));
  expect(read).toEqual({ ok: false, why });
  expect(unreadFileText(why)).toMatch(/^[A-Z].*\.$/);
});

test('a list that is no report is refused, and nothing is made of it', async () => {
  expect(await readingOf('no-report.csv')).toEqual({ kind: 'refused', why: 'noTable' });
});

test('a report by weeks is refused: a week that crosses months is of neither', async () => {
  expect(await readingOf('weeks.csv')).toEqual({ kind: 'refused', why: 'weeks' });
});

test('one total without months is a total, with no month made up', async () => {
  const { months, total, sums } = await reportOf('one-total.csv');
  expect([months, total, sums.file]).toEqual([[], 241_050, fine(2410.5)]);
});

test('a running total with a month left out says so instead of sharing it out', async () => {
  const { spans } = await reportOf('year-to-date-with-gap.csv');
  expect(spans).toEqual([{ from: '2026-09', to: '2026-10', units: fine(820), row: 4 }]);
});

test('a hidden column is read like another, and hidden rows are counted and named', async () => {
  const { columns } = await reportOf('several-sheets.xlsx');
  expect(columns.filter(({ isHidden }) => isHidden).map(({ letters }) => letters)).toEqual(['D']);
  const { notes } = await reportOf('services-with-patients-and-days.xlsx');
  expect(notes.hiddenRows).toEqual([4, 5]);
});

test('a month that the report calls partial is marked', async () => {
  const { months } = await reportOf('partial-month.csv');
  expect(months.map(({ isPart }) => isPart)).toEqual([false, false, true]);
});

describe('of people nothing is kept', () => {
  test.each(['services-with-patients.csv', 'services-with-patients-and-days.xlsx'])(
    '%s: no name, number or birth date is in what was read',
    async (file) => {
      const read = JSON.stringify(await reportOf(file));
      expect(read).not.toMatch(/FAKEPATIENT|TEST-0|190[0-4]|Testcase/);
    },
  );

  test('two-providers.csv: neither the chosen person nor another is named in it', async () => {
    const report = await reportOf('two-providers.csv', { provider: 'Testcase, Ada' });
    expect(JSON.stringify(report)).not.toMatch(/Ada|Bo\b/);
    expect(report.otherPeople).toBe(1);
  });

  test('a column without a title that looks like names, birth dates or numbers is known by that', async () => {
    const lines = [
      'Month,wRVUs,,Other,Code',
      'Jul-26,1.5,"Fakepatient, One",01/02/1950,TST0000001',
      'Jul-26,1.6,"Fakepatient, Two",03/04/1961,TST0000002',
    ];
    const read = await readPasted(lines.join('\n'));
    if (!read.ok) throw new Error('a pasted text is always a table');
    const reading = readReportSheets(read.grids);
    if (reading.kind !== 'read') throw new Error('it is a report');
    expect(reading.report.columns.map(({ dropped }) => dropped)).toEqual([
      null,
      null,
      'name',
      'birthDate',
      'recordNumber',
    ]);
  });
});

test('every file in the folder is expected to say something', () => {
  const named = new Set([
    ...expectedReports.map(({ file }) => file),
    ...unreadFiles.map(([file]) => file),
    'no-report.csv',
    'one-total.csv',
    'weeks.csv',
  ]);
  expect(named.size).toBeGreaterThanOrEqual(55);
  expect(readdirSync(folder).filter((file) => !named.has(file))).toEqual([]);
});

/** Regenerate with `npx vitest run tests/reports/reports.test.ts -u`, and read what changed. */
test('what is said of each report is the reviewed text', async () => {
  const cases = [
    ...expectedReports.map(({ file, choices }) => ({ file, choices })),
    ...askedReports.map(({ file, choices }) => ({ file, choices })),
    { file: 'one-total.csv', choices: {} },
    { file: 'no-report.csv', choices: {} },
    { file: 'weeks.csv', choices: {} },
  ];
  const texts: string[] = [];
  for (const { file, choices } of cases) {
    const found = reportFindings(await readingOf(file, choices));
    texts.push(
      `## ${file}${choices === undefined ? '' : ` ${JSON.stringify(choices)}`}`,
      found.title,
      ...(found.question === null
        ? []
        : [
            `  ? ${found.question.question} ${found.question.why}`,
            ...found.question.options.map((option) => `    - ${option}`),
          ]),
      ...found.columns.map(({ letters, title, text }) => `  ${letters} ${title}: ${text}`),
      ...found.months.map(({ name, wrvus, rows }) => `  | ${name}: ${wrvus} | ${rows}`),
      ...found.sentences.map((sentence) => `  ${sentence}`),
      ...found.refused.map((sentence) => `  ! ${sentence}`),
      '',
    );
  }
  for (const [file, why] of unreadFiles) texts.push(`## ${file}`, unreadFileText(why), '');
  await expect(texts.join('\n')).toMatchFileSnapshot('../findings/reports.txt');
});
