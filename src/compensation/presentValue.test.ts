import { expect, test } from 'vitest';
import { dollars, percent, wrvus } from '../../tests/builders/amounts.ts';
import { offerOf } from '../../tests/builders/offer.ts';
import { work } from '../../tests/builders/work.ts';
import { presentValue } from './presentValue.ts';
import { totalPay } from './totalPay.ts';

const salary = offerOf({
  phases: [{ base: { annualDollars: dollars(100_000) }, productivity: { model: 'salary' } }],
  volume: { annualWrvus: wrvus(4200) },
});
const { ran } = work(salary, 4);

test.each([
  [1, 1, 5, 100_000],
  [1, 2, 5, 195_238.1],
  // 95,238.095 and 90,702.948
  [2, 3, 5, 185_941.04],
  [1, 3, 0, 300_000],
  [1, 2, 100, 150_000],
])('years %i to %i at %i %% are worth $%f', (from, to, rate, worth) => {
  expect(presentValue(ran, { from, to }, percent(rate))).toBe(dollars(worth));
});

test('at no rate is what the years pay', () => {
  const years = { from: 2, to: 4 };
  expect(presentValue(ran, years, percent(0))).toBe(totalPay(ran, years).total);
});
