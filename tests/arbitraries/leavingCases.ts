import * as fc from 'fast-check';
import type { Exit, Offer } from '../../src/compensation/index.ts';
import { percent } from '../builders/amounts.ts';
import { payments } from './amounts.ts';
import { exitTerms } from './exitTerms.ts';
import { itemTerms, repayments } from './itemTerms.ts';
import { offers } from './offers.ts';

/** An offer that lacks nothing that a figure needs, its terms of leaving, and a month to leave in. */
export interface LeavingCase {
  readonly offer: Offer;
  readonly exit: Exit;
  readonly horizonYears: number;
  readonly month: number;
}

/** A payment early on that is paid back by terms of its own. */
const paidBack = fc.record({
  kind: fc.constantFrom('signing' as const, 'relocation' as const, 'retention' as const),
  label: fc.constant(null),
  dollars: payments(),
  paidInMonth: fc.integer({ min: 1, max: 12 }),
  repayment: repayments(),
});

/** An offer with terms of leaving, the years, and a place in them. */
export const leavingCases: fc.Arbitrary<LeavingCase> = fc
  .record({
    found: offers({
      years: 3,
      models: ['draw', 'draw', 'draw', 'bonus', 'greaterOf', 'production', 'salary'],
      items: fc.array(fc.oneof(itemTerms(), paidBack), { maxLength: 3 }),
      deficits: [null, 'carried', 'carried', 'forgiven', 'repaid'],
    }),
    exit: exitTerms(),
    startMonth: fc.constantFrom(null, '2027-07', '2027-12'),
    place: fc.integer({ min: 0, max: 999 }),
  })
  .map(({ found, exit, startMonth, place }) => ({
    offer: { ...found.offer, exit, startMonth },
    exit,
    horizonYears: found.horizonYears,
    month: 1 + (place % (12 * found.horizonYears)),
  }));

/** Practices that earn in later years what was advanced in the first, and say little of leaving. */
export const growing: fc.Arbitrary<LeavingCase> = leavingCases.map((found) => {
  const exit = { ...found.exit, bonusNeedsEmployment: null };
  const volume = { ...found.offer.volume, rampPercent: [percent(40), percent(160)] };
  return { ...found, exit, offer: { ...found.offer, exit, volume } };
});
