import * as fc from 'fast-check';
import type { Item, Repayment } from '../../src/compensation/index.ts';
import { hundredths } from '../../src/compensation/index.ts';
import { maybe, payments, percents } from './amounts.ts';

const label = maybe(fc.constantFrom('Signing bonus', 'Call', 'Teaching'));
const fromYear = maybe(fc.integer({ min: 1, max: 10 }));
const toYear = maybe(fc.integer({ min: 1, max: 10 }));

/** What is owed back on leaving; `months` 1 to 120. */
export function repayments(): fc.Arbitrary<Repayment> {
  return fc.record({
    how: fc.constantFrom('monthly', 'yearly', 'cliff', null),
    months: maybe(fc.oneof(fc.constantFrom(12, 24, 36), fc.integer({ min: 1, max: 120 }))),
    fromMonth: maybe(fc.integer({ min: 1, max: 120 })),
    waived: maybe(
      fc.record({
        letGo: maybe(fc.boolean()),
        nonRenewed: maybe(fc.boolean()),
        deathOrDisability: maybe(fc.boolean()),
        goodReason: maybe(fc.boolean()),
      }),
    ),
  });
}

const repayment = fc.oneof(fc.constantFrom(null, 'none' as const), repayments());

const oneOff = {
  label,
  dollars: maybe(payments()),
  paidInMonth: maybe(fc.integer({ min: 1, max: 60 })),
  repayment,
};

/** An item of any kind; amounts, counts and percents may not be stated. */
export function itemTerms(): fc.Arbitrary<Item> {
  return fc.oneof(
    fc.record({
      kind: fc.constant('stipend' as const),
      label,
      dollarsPerYear: maybe(payments()),
      fromYear,
      toYear,
    }),
    fc.record({
      kind: fc.constant('quality' as const),
      label,
      maximumDollarsPerYear: maybe(payments()),
      expectedPercent: maybe(percents(0, 100)),
      fromYear,
      toYear,
    }),
    fc.record({
      kind: fc.constant('withhold' as const),
      label,
      of: fc.constantFrom(null, 'base' as const, 'productivity' as const, 'both' as const),
      percent: maybe(percents(0, 100)),
      expectedReturnPercent: maybe(percents(0, 100)),
    }),
    fc.record({
      kind: fc.constant('call' as const),
      label,
      dollarsPerShift: maybe(payments()),
      shiftsPerMonth: maybe(fc.integer({ min: 0, max: 10_000 }).map(hundredths)),
    }),
    fc.record({
      kind: fc.constantFrom('signing' as const, 'relocation' as const, 'retention' as const),
      ...oneOff,
    }),
    fc.record({
      kind: fc.constant('loanRepayment' as const),
      label,
      dollarsPerYear: maybe(payments()),
      years: maybe(fc.integer({ min: 1, max: 10 })),
      repayment,
    }),
    fc.record({
      kind: fc.constant('benefit' as const),
      label,
      dollarsPerYear: maybe(payments()),
    }),
  );
}
