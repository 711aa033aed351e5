import { expect, test } from 'vitest';
import { endNames } from './endNames.ts';

const end = (name: string, y: number) => ({ name, place: 1, y });
const at = (ends: readonly { readonly name: string; readonly y: number }[]) =>
  ends.map(({ name, y }) => [name, y]);

test('names that end far apart stand at their ends', () => {
  const placed = endNames([end('A', 100), end('B', 40)], { top: 10, bottom: 200 });
  expect(at(placed)).toEqual([
    ['B', 40],
    ['A', 100],
  ]);
});

test('names that end together stand below one another', () => {
  const placed = endNames([end('A', 50), end('B', 50), end('C', 60)], { top: 10, bottom: 200 });
  expect(at(placed)).toEqual([
    ['A', 50],
    ['B', 68],
    ['C', 86],
  ]);
});

test('names stay in the picture', () => {
  const placed = endNames([end('A', 195), end('B', 198), end('C', 2)], { top: 10, bottom: 200 });
  expect(at(placed)).toEqual([
    ['C', 10],
    ['A', 182],
    ['B', 200],
  ]);
});
