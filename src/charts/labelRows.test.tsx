import { expect, test } from 'vitest';
import type { Mark } from '../findings/index.ts';
import { labelRows } from './labelRows.ts';

const mark = (wrvus: number, label: string): Mark => ({ kind: 'tier', wrvus, dollars: 0, label });

/** Without a canvas every character counts 8 pixels. */
const plot = { across: (wrvus: number) => wrvus / 10, to: 700, faceOf: () => '' };
const phone = { ...plot, across: (wrvus: number) => 46 + wrvus / 45, to: 280 };

/** Each label's row and left and right edge, in the order of the marks. */
function boxes(...[marks, into]: Parameters<typeof labelRows>) {
  return labelRows(marks, into).placed.map(({ mark: { label }, row, x, line }) => ({
    row,
    from: x,
    to: x + 8 * label.length,
    line,
  }));
}

test('labels that have room stand in one row, each right of its mark', () => {
  const { placed, count } = labelRows([mark(1000, 'one'), mark(5000, 'five')], plot);
  expect(placed.map(({ row, x }) => [row, x])).toEqual([
    [0, 106],
    [0, 506],
  ]);
  expect(count).toBe(1);
});

test('of two close marks the left label goes left, so that one row is enough', () => {
  expect(boxes([mark(1000, 'you: 1,000'), mark(1300, 'bonus')], plot)).toEqual([
    { row: 0, from: 14, to: 94, line: 'besideLabel' },
    { row: 0, from: 136, to: 176, line: 'besideLabel' },
  ]);
});

test('a label that reaches over the next mark stands in the row above its label', () => {
  expect(boxes([mark(200, 'you: 200 wRVUs'), mark(900, 'bonus from 900')], plot)).toEqual([
    { row: 0, from: 26, to: 138, line: 'besideLabel' },
    { row: 1, from: 96, to: 208, line: 'besideLabel' },
  ]);
});

test('at the right edge a label stands left of its mark', () => {
  const { placed } = labelRows([mark(6900, 'far out')], plot);
  expect(placed.map(({ x }) => x)).toEqual([690 - 6 - 7 * 8]);
});

test('a label longer than either side stands over its mark, whose line ends below it', () => {
  expect(boxes([mark(3500, 'x'.repeat(60))], plot)).toEqual([
    { row: 0, from: 110, to: 590, line: 'underLabel' },
  ]);
});

test('where each label must cross the other’s line, the lines end with the plot', () => {
  const marks = [mark(4200, 'x'.repeat(28)), mark(5000, 'y'.repeat(28))];
  expect(boxes(marks, phone).map(({ row, line }) => [row, line])).toEqual([
    [1, 'inPlot'],
    [0, 'inPlot'],
  ]);
});

test('one’s own volume and where the bonus starts keep their labels where tiers lose theirs', () => {
  const tiers = Array.from({ length: 12 }, (_, tier) => mark(6000 + 20 * tier, `tier ${tier + 2}`));
  const marks: Mark[] = [
    ...tiers,
    { ...mark(5990, 'bonus starts at 5,990'), kind: 'bonusStarts' },
    { ...mark(6100, 'you: 6,100'), kind: 'own' },
  ];
  const { placed, bare } = labelRows(marks, plot);
  expect(placed.map(({ mark: { kind } }) => kind)).toEqual(
    expect.arrayContaining(['own', 'bonusStarts']),
  );
  expect(new Set(bare.map(({ kind }) => kind))).toEqual(new Set(['tier']));
});

test.each([280, 350, 420, 560, 700, 980])(
  'in %i px no label of many close marks lies over another, or under another’s line',
  (to) => {
    const marks = [3900, 4200, 4250, 5000, 5100, 6000, 6800].map((wrvus) =>
      mark(wrvus, `from ${wrvus}`),
    );
    const across = (wrvus: number) => 46 + (wrvus / 9000) * (to - 46);
    const { placed, bare, count } = labelRows(marks, { ...plot, across, to });
    expect(placed.length + bare.length).toBe(7);
    expect(count).toBeLessThanOrEqual(3);
    const faults = placed.flatMap((one) =>
      placed
        .filter((other) => other !== one)
        .filter((other) => {
          const [width, line] = [8 * one.mark.label.length, across(other.mark.wrvus)];
          const isOver = one.x < line && line < one.x + width;
          const isSameRow = one.row === other.row;
          const overlaps = isSameRow && one.x < other.x + width && other.x < one.x + width;
          return overlaps || (isOver && other.line !== 'inPlot' && other.row <= one.row);
        }),
    );
    expect(faults).toEqual([]);
    expect(placed.length).toBeGreaterThanOrEqual(3);
    expect(placed.filter(({ x, mark: { label } }) => x < 0 || x + 8 * label.length > to)).toEqual(
      [],
    );
  },
);
