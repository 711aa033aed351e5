import { expect, test } from 'vitest';
import { formatEntry } from './formatEntry.ts';
import type { NumberUnit } from './unit.ts';

test.each<[NumberUnit, number, string]>([
  ['dollars', 260000, '260,000'],
  ['dollars', 260000.5, '260,000.50'],
  ['dollars', 0.05, '0.05'],
  ['dollars', 100000000, '100,000,000'],
  ['rate', 50, '50.00'],
  ['rate', 42.125, '42.125'],
  ['rate', 0.0001, '0.0001'],
  ['wrvus', 4200, '4,200'],
  ['wrvus', 4200.5, '4,200.5'],
  ['wrvus', 0, '0'],
  ['percent', -2.5, '−2.5'],
  ['percent', 100, '100'],
  ['fte', 0.8, '0.8'],
  ['months', 2.77, '2.77'],
  ['days', 3650, '3,650'],
])('%s %d stands as "%s"', (unit, value, text) => {
  expect(formatEntry(value, unit)).toBe(text);
});
