import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { knownCodes, scheduleOf, workRvuOf } from './workRvu.ts';
import { workRvuRows } from './workRvus.data.ts';

const sheet = readFileSync(
  new URL('../../tests/production/work-rvus.csv', import.meta.url),
  'utf8',
);
const sources = {
  'official file, July 2026': 'official',
  'quoted from the official file': 'quoted',
  'by rule: 0.975 × 2025': 'cut',
  'by rule: exempt (time-based)': 'exempt',
};

describe('the table of work RVUs', () => {
  test('is the sourced sheet, value for value', () => {
    const [head = '', ...lines] = sheet.trim().split('\n');
    expect(head).toBe('code,2020,2021,2022,2023,2024,2025,2026,source_2026');
    const rows = lines.map((line) => {
      const [code = '', ...rest] = line.replaceAll('"', '').split(/,(?! )/);
      const values = rest.slice(0, 7).map((text) => (text === '' ? null : Number(text)));
      return [code, values, rest[7]];
    });
    const table = workRvuRows.map(([code, values, source]) => [
      code,
      values.map((value) => (value === null ? null : value / 100)),
      Object.entries(sources).find(([, short]) => short === source)?.[0],
    ]);
    expect(table).toEqual(rows);
    expect(knownCodes).toHaveLength(114);
  });

  test('follows the rule of 2026 where a value stands by it: 2.5 % off, services by time as they are', () => {
    const off = workRvuRows.filter(([, , source]) => source === 'cut');
    const kept = workRvuRows.filter(([, , source]) => source === 'exempt');
    expect([off.length, kept.length]).toEqual([44, 34]);
    const cut = (value: number) => Math.round((value * 975) / 1000);
    expect(off.filter(([, values]) => values[6] !== cut(values[5] ?? 0))).toEqual([]);
    expect(kept.filter(([, values]) => values[6] !== values[5])).toEqual([]);
  });

  test.each([
    ['99213', 2020, 97, 'table'],
    ['99213', 2021, 130, 'table'],
    ['99214', 2020, 150, 'table'],
    ['99214', 2026, 192, 'exempt'],
    ['45378', 2025, 326, 'table'],
    ['45378', 2026, 318, 'official'],
    ['92928', 2026, 975, 'official'],
    ['27447', 2026, 1911, 'cut'],
    ['g2211', 2024, 33, 'table'],
    [' 99204 ', 2022, 260, 'table'],
  ])('%s in %d counts %d hundredths, from the %s', (code, year, wrvus, source) => {
    expect(workRvuOf(code, year)).toEqual({ wrvus, source });
  });

  test.each([
    ['99213', 2019],
    ['99213', 2027],
    ['99417', 2020],
    ['99999', 2025],
    ['', 2025],
  ])('%s in %d is not known', (code, year) => {
    expect(workRvuOf(code, year)).toBeNull();
  });
});

test.each([
  [2020, { year: 2020, isAssumed: false }],
  [2030, { year: 2030, isAssumed: false }],
  ['current' as const, { year: 2026, isAssumed: true }],
  [null, { year: 2026, isAssumed: true }],
])('a contract that credits %j counts by %j', (wrvuSchedule, schedule) => {
  expect(scheduleOf({ wrvuSchedule })).toEqual(schedule);
});
