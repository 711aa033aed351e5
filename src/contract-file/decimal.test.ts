import { describe, expect, test } from 'vitest';
import { decimalToUnits, unitsToDecimal, type Decimals } from './decimal.ts';

describe('decimalToUnits', () => {
  test.each<[number, Decimals, number]>([
    [260_000, 2, 26_000_000],
    [0.07, 2, 7],
    [0.29, 2, 29],
    [1.1, 2, 110],
    [4.35, 2, 435],
    [1.15, 2, 115],
    [8.95, 2, 895],
    [99_999_999.99, 2, 9_999_999_999],
    [0.0001, 4, 1],
    [39.9521, 4, 399_521],
    [1.0005, 4, 10_005],
    [-0.05, 2, -5],
    [12, 0, 12],
  ])('reads %d with %d decimals as %d units', (value, decimals, units) => {
    expect(decimalToUnits(value, decimals)).toBe(units);
  });

  test.each<[number, Decimals]>([
    [1.005, 2],
    [0.001, 2],
    [0.1 + 0.2, 2],
    [4.350_000_000_000_001, 2],
    [50.000_01, 4],
    [1e-7, 4],
    [0.5, 0],
    [Number.MIN_VALUE, 2],
    [Number.NaN, 2],
  ])('refuses %d with %d decimals', (value, decimals) => {
    expect(decimalToUnits(value, decimals)).toBeNull();
  });

  test('has no minus zero', () => expect(decimalToUnits(-0, 2)).toBe(0));
});

describe('unitsToDecimal', () => {
  test.each<[number, Decimals, number]>([
    [26_000_005, 2, 260_000.05],
    [7, 2, 0.07],
    [399_521, 4, 39.9521],
    [-5, 2, -0.05],
    [-0, 2, 0],
  ])('writes %d units with %d decimals as %d', (units, decimals, value) => {
    expect(unitsToDecimal(units, decimals)).toBe(value);
  });
});
