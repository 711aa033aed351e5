import { expect, test } from 'vitest';
import { rateUnits } from '../compensation/index.ts';
import { nearMedicareFactor } from './nearMedicareFactor.ts';

test.each([
  [334_009, 2026, 334_009],
  [334_000, 2026, 334_009],
  [335_675, 2026, 335_675],
  [323_500, 2025, 323_465],
  [360_000, 2020, 360_896],
  [357_288, 2020, 360_896],
  [364_504, 2020, 360_896],
])('%i ten-thousandths are near the factor of %i', (rate, year, tenThousandths) => {
  expect(nearMedicareFactor(rateUnits(rate))).toEqual({ year, tenThousandths });
});

test.each([0, 300_000, 320_000, 357_200, 364_505, 380_000, 500_000])(
  '%i ten-thousandths are near none',
  (rate) => {
    expect(nearMedicareFactor(rateUnits(rate))).toBeNull();
  },
);
