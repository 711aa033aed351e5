import * as fc from 'fast-check';
import type { Survey } from '../../src/compensation/index.ts';
import { cents, rateUnits } from '../../src/compensation/index.ts';
import { maybe, wrvuAmounts } from './amounts.ts';

const years = () => maybe(fc.integer({ min: 2000, max: 2099 }));

const percentiles = <Unit>(amounts: fc.Arbitrary<Unit>) =>
  fc.record({
    p25: maybe(amounts),
    p50: maybe(amounts),
    p75: maybe(amounts),
    p90: maybe(amounts),
  });

/** A survey's table in any state that its form can have. */
export const surveys: fc.Arbitrary<Survey> = fc.record({
  name: maybe(fc.constantFrom('A survey, 2026', '"x"', '')),
  year: years(),
  feeScheduleYear: years(),
  wrvus: percentiles(wrvuAmounts()),
  dollarsPerWrvu: percentiles(fc.integer({ min: 0, max: 1_000_000 }).map(rateUnits)),
  annualDollars: percentiles(fc.integer({ min: 0, max: 90_000_000 }).map(cents)),
});
