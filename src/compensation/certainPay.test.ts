import { describe, expect, test } from 'vitest';
import { dollars } from '../../tests/builders/amounts.ts';
import { offerOf } from '../../tests/builders/offer.ts';
import { certainPay } from './certainPay.ts';
import type { Exit } from './offer.ts';

const silent: Exit = {
  physicianNoticeDays: null,
  employerNoticeDays: null,
  withoutCause: null,
  curePeriodDays: null,
  autoRenewNoticeDays: null,
  noticePay: null,
  bonusNeedsEmployment: null,
  bonusPaidAfterDays: null,
  tail: null,
  nonCompete: null,
  assignable: null,
  state: null,
};

const certain = (exit: Partial<Exit> | null, base: number | null = 260_000) =>
  certainPay(
    offerOf({ phases: [{}], exit: exit === null ? null : { ...silent, ...exit } }),
    base === null ? null : dollars(base),
  );

describe('certain pay', () => {
  test.each([
    // 260,000 × 90 ÷ 365 = 64,109.589…
    [260_000, 90, 6_410_959],
    [260_000, 365, 26_000_000],
    [260_000, 0, 0],
    [100_000_000, 3650, 100_000_000_000],
  ])('of $%s on %s days’ notice is %s cents', (base, days, cents) =>
    expect(certain({ withoutCause: 'both', employerNoticeDays: days }, base)).toEqual({
      kind: 'amount',
      cents,
      days,
    }),
  );

  test('is there where only the employer may end it', () => {
    expect(certain({ withoutCause: 'employer', employerNoticeDays: 90 })).toMatchObject({
      cents: 6_410_959,
    });
  });

  test.each(['physician', 'neither'] as const)('needs a cause where %s may end it', (who) =>
    expect(certain({ withoutCause: who, employerNoticeDays: 90 })).toEqual({
      kind: 'notWithoutCause',
    }),
  );

  test.each([null, {}, { employerNoticeDays: 90 }])(
    'is no figure without who may end it: %o',
    (exit) => expect(certain(exit)).toEqual({ kind: 'notStated', path: 'exit.withoutCause' }),
  );

  test('is no figure without the notice', () => {
    expect(certain({ withoutCause: 'both' })).toEqual({
      kind: 'notStated',
      path: 'exit.employerNoticeDays',
    });
  });

  test('is no figure without a base that runs on', () => {
    expect(certain({ withoutCause: 'both', employerNoticeDays: 90 }, null)).toEqual({
      kind: 'noBase',
    });
  });
});
