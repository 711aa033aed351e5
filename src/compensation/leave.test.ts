import { describe, expect, test } from 'vitest';
import { percent, twoDecimals } from '../../tests/builders/amounts.ts';
import { leaveByMonth } from './leave.ts';

describe('the months that leave touches', () => {
  test('are whole ones, then a part of one', () => {
    const leave = { fromMonth: 14, months: twoDecimals(2.77), basePaidPercent: null };
    expect([...leaveByMonth([leave])]).toEqual([
      [14, { share: 100, basePaid: 10_000 }],
      [15, { share: 100, basePaid: 10_000 }],
      [16, { share: 77, basePaid: 10_000 }],
    ]);
  });

  test('are no more than the leave where it ends with a month', () => {
    const leave = { fromMonth: 120, months: twoDecimals(1), basePaidPercent: percent(60) };
    expect([...leaveByMonth([leave])]).toEqual([[120, { share: 100, basePaid: 6000 }]]);
  });

  test('keep to their own leave where there are several', () => {
    const leaves = [
      { fromMonth: 3, months: twoDecimals(0.01), basePaidPercent: percent(0) },
      { fromMonth: 4, months: twoDecimals(1.5), basePaidPercent: percent(50) },
    ];
    expect([...leaveByMonth(leaves)]).toEqual([
      [3, { share: 1, basePaid: 0 }],
      [4, { share: 100, basePaid: 5000 }],
      [5, { share: 50, basePaid: 5000 }],
    ]);
  });

  test('are none without leave', () => expect([...leaveByMonth([])]).toEqual([]));
});
