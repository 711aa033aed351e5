import { expect, test } from 'vitest';
import { fraction, isSame } from '../arbitraries/fraction.ts';
import { readPrinted, toHundredths } from './readPrinted.ts';

test.each([
  ['(5,500.00 − 5,000.00) wRVUs × $50.00 = $25,000.00', 25_000, 1],
  ['−$260,000.00 × 5% = −$13,000.00', -13_000, 1],
  ['round($100.00 ÷ 3) × 3 = $99.99', 9999, 100],
  ['greater of ($0.00; $210,000.00 − $260,000.00) = $0.00', 0, 1],
  ['lesser of ($1.00; $2.00; $0.50)', 1, 2],
  ['100% − 20% × 50%', 9, 10],
  ['$10.00 − ($3.00 − $2.00)', 9, 1],
  ['(4,200.00 × 3 ÷ 4) wRVUs', 3150, 1],
])('%s', (text, n, d) => {
  expect(isSame(readPrinted(text).value, fraction(n, d))).toBe(true);
});

test('the amount stands behind the equals sign', () => {
  expect(toHundredths(readPrinted('$1.005 × 1 = $1.01').amount)).toBe(101n);
});

test('what is no derivation is refused', () => {
  expect(() => readPrinted('about $5')).toThrow('cannot read');
});
