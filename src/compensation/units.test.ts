import { describe, expect, test } from 'vitest';
import { dollars, wrvus } from '../../tests/builders/amounts.ts';
import { forgivenMonths, payback } from './payback.ts';
import { payAt } from './payCurve.ts';
import type { Cents, RateUnits, WrvuHundredths } from './units.ts';
import { basisPoints, cents, hundredths, rateUnits, wrvuHundredths } from './units.ts';

describe('units', () => {
  test.each([cents, wrvuHundredths, rateUnits, basisPoints, hundredths])(
    'take whole numbers and refuse a part of one',
    (unit) => {
      expect(unit(26_000_000)).toBe(26_000_000);
      expect(unit(-1)).toBe(-1);
      expect(() => unit(0.5)).toThrow(RangeError);
      expect(() => unit(Number.NaN)).toThrow(RangeError);
      expect(() => unit(Infinity)).toThrow(RangeError);
    },
  );
});

// What must not compile. These functions are never called: the compiler reads them.
describe('the compiler refuses', () => {
  test('one unit where another is wanted', () => {
    const refused = [
      // @ts-expect-error -- money is not a volume
      (): WrvuHundredths => cents(100),
      // @ts-expect-error -- a volume is not money
      (): Cents => wrvuHundredths(100),
      // @ts-expect-error -- a rate is not money
      (): Cents => rateUnits(500_000),
      // @ts-expect-error -- a percent is not a rate
      (): RateUnits => basisPoints(500),
      // @ts-expect-error -- a plain number is no unit: it may be dollars, cents or a mistake
      (): Cents => 100,
      // @ts-expect-error -- what is added up is a number until it is named again
      (): Cents => dollars(1) + dollars(2),
      // @ts-expect-error -- dollars where wRVUs are wanted
      (plan: Parameters<typeof payAt>[0]) => payAt(plan, 1, dollars(5000)),
      // @ts-expect-error -- no such way of leaving
      (offer: Parameters<typeof payback>[0]) => payback(offer, 12, 'fired'),
      // @ts-expect-error -- no such schedule of forgiveness
      () => forgivenMonths('weekly', 36, 12),
    ];
    expect(refused).toHaveLength(9);
  });

  test('a volume as it is worked passes', () => {
    const passes = (plan: Parameters<typeof payAt>[0]) => payAt(plan, 1, wrvus(5000));
    expect(passes).toBeTypeOf('function');
  });
});
