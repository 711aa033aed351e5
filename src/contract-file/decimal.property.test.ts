import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decimalToUnits, unitsToDecimal, type Decimals } from './decimal.ts';

const decimals = fc.constantFrom<Decimals>(0, 2, 4);
const units = fc.integer({ min: -10_000_000_000, max: 10_000_000_000 });

// Seen to catch: truncating instead of rounding to the nearest unit.
test('whole units written as a decimal read back as themselves', () => {
  fc.assert(
    fc.property(units, decimals, (whole, places) => {
      expect(decimalToUnits(unitsToDecimal(whole, places), places)).toBe(whole);
    }),
    { numRuns: 5_000 },
  );
});

// Seen to catch: a tolerance in place of the exact comparison.
test('a decimal is read exactly where its shortest text has few enough decimals', () => {
  const text = fc
    .tuple(fc.integer({ min: 0, max: 99_999_999 }), fc.stringMatching(/^\d{1,6}$/))
    .map(([whole, part]) => `${whole}.${part}`);
  fc.assert(
    fc.property(text, decimals, (written, places) => {
      const shortest = String(Number(written)).split('.')[1] ?? '';
      const isRead = decimalToUnits(Number(written), places) !== null;
      expect(isRead).toBe(shortest.length <= places);
    }),
    { numRuns: 5_000 },
  );
});
