import { describe, expect, test } from 'vitest';
import { dayAt, dayText, monthOfText, monthsLater, monthTextOf, weekdayAt } from './day.ts';

describe('a day', () => {
  test.each([
    ['2026-03-02', 0],
    ['2027-12-31', 4],
    ['2028-02-29', 1],
    ['2000-01-01', 5],
    ['2099-12-31', 3],
    ['2027-07-04', 6],
  ])('%s is weekday %d, Monday being 0', (text, weekday) => {
    expect(weekdayAt(dayAt(text))).toBe(weekday);
  });

  test('every day from 2000 to 2099 follows the one before and reads back', () => {
    const [first, last] = [dayAt('2000-01-01'), dayAt('2099-12-31')];
    expect(last - first + 1).toBe(36_525);
    const days = Array.from({ length: 36_525 }, (_, index) => first + index);
    expect(days.filter((day) => dayAt(dayText(day)) !== day)).toEqual([]);
    expect(new Set(days.map((day, index) => (weekdayAt(day) - index + 700_000) % 7)).size).toBe(1);
  });

  test.each([
    ['2028-02-29', 12, '2029-02-28'],
    ['2028-01-31', 1, '2028-02-29'],
    ['2027-07-01', 12, '2028-07-01'],
    ['2027-12-31', 2, '2028-02-29'],
    ['2028-03-31', -1, '2028-02-29'],
    ['2027-01-01', -12, '2026-01-01'],
  ])('%s and %d months are %s', (from, months, to) => {
    expect(dayText(monthsLater(dayAt(from), months))).toBe(to);
  });

  test.each([
    ['2028-02', 29],
    ['2027-02', 28],
    ['2100-02', 28],
    ['2027-12', 31],
  ])('%s has %d days', (text, days) => {
    expect(monthOfText(text).days).toBe(days);
    expect(monthTextOf(monthOfText(text))).toBe(text);
  });
});
