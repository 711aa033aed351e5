import { expect, test } from 'vitest';
import type { Mark } from '../findings/index.ts';
import { labelRows } from './labelRows.ts';

const mark = (wrvus: number, label: string): Mark => ({ kind: 'tier', wrvus, dollars: 0, label });

/** Without a canvas every character counts 8 pixels. */
const plot = { across: (wrvus: number) => wrvus / 10, to: 700, faceOf: () => '' };

test('labels that have room stand in one row, each right of its mark', () => {
  const { placed, count } = labelRows([mark(1000, 'one'), mark(5000, 'five')], plot);
  expect(placed.map(({ row, x }) => [row, x])).toEqual([
    [0, 106],
    [0, 506],
  ]);
  expect(count).toBe(1);
});

test('a label that would touch its neighbour goes into the next row', () => {
  const { placed, count } = labelRows([mark(1000, 'you: 1,000'), mark(1900, 'bonus')], plot);
  expect(placed.map(({ row, x }) => [row, x])).toEqual([
    [0, 106],
    [1, 196],
  ]);
  expect(count).toBe(2);
});

test('at the right edge a label stands left of its mark', () => {
  const { placed } = labelRows([mark(6900, 'far out')], plot);
  expect(placed.map(({ x }) => x)).toEqual([690 - 6 - 7 * 8]);
});

test('a label longer than either side starts at the left edge', () => {
  const { placed } = labelRows([mark(3500, 'x'.repeat(60))], plot);
  expect(placed.map(({ x }) => x)).toEqual([0]);
});
