import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { payments } from '../../tests/arbitraries/amounts.ts';
import { itemTerms, repayments } from '../../tests/arbitraries/itemTerms.ts';
import { holds } from '../../tests/arbitraries/law.ts';
import { reachOf } from '../../tests/arbitraries/reach.ts';
import { offerOf } from '../../tests/builders/offer.ts';
import type { Item, Repayment } from './offer.ts';
import type { Payback } from './payback.ts';
import { payback } from './payback.ts';

const reach = reachOf('payback', [
  'monthly',
  'yearly',
  'cliff',
  'not stated',
  'none',
  'waived when let go',
  'waived when not renewed',
  'counted from another month',
  'loan repayment',
]);

const MONTHS = 240;

/** One payment with terms of repayment, and what its item states. */
const paid = fc
  .record({
    kind: fc.constantFrom('signing' as const, 'relocation' as const, 'retention' as const),
    label: fc.constant(null),
    dollars: payments(),
    paidInMonth: fc.integer({ min: 1, max: 60 }),
    repayment: repayments().map((terms) => ({
      ...terms,
      how: terms.how ?? ('monthly' as const),
      months: terms.months ?? 36,
    })),
  })
  .map((item) => ({ item, from: item.repayment.fromMonth ?? item.paidInMonth }));

const items = fc.array(itemTerms(), { minLength: 1, maxLength: 5 });

function owed(stated: readonly Item[], month: number, ending: Parameters<typeof payback>[2]) {
  const found = payback(offerOf({ phases: [{}], items: stated }), month, ending);
  reach.count(found.payments.flatMap(({ payment }) => termsOf(payment.repayment)));
  const isWaived = found.payments.some(({ reason }) => reason === 'waived');
  reach.count(isWaived && ending === 'letGo' ? ['waived when let go'] : []);
  reach.count(isWaived && ending === 'nonRenewed' ? ['waived when not renewed'] : []);
  reach.count(stated.some(({ kind }) => kind === 'loanRepayment') ? ['loan repayment'] : []);
  return found;
}

function termsOf(repayment: Repayment | 'none' | null) {
  return repayment === 'none'
    ? (['none'] as const)
    : ([
        repayment?.how ?? 'not stated',
        ...(repayment?.fromMonth === undefined || repayment.fromMonth === null
          ? []
          : (['counted from another month'] as const)),
      ] as const);
}

const amount = ({ cents }: Payback) => cents ?? -1;

describe('payback', () => {
  // Seen to catch: the months since the last anniversary forgiven instead of the whole years.
  test('never rises while one stays', () => {
    holds(paid, ({ item }) => {
      const byMonth = Array.from({ length: MONTHS - item.paidInMonth }, (_, index) =>
        amount(owed([item], item.paidInMonth + index, 'resign')),
      );
      expect(
        byMonth.filter((cents, index) => cents > (byMonth[index - 1] ?? item.dollars)),
      ).toEqual([]);
    });
  });

  // Seen to catch: the last months of a cliff never forgiven.
  test('is nothing once its months are served, and all of it before they begin', () => {
    holds(paid, ({ item, from }) => {
      const served = Math.max(item.paidInMonth, from + item.repayment.months - 1);
      expect(amount(owed([item], served, 'resign'))).toBe(0);
      const before = Math.max(item.paidInMonth, from - 1);
      const isBefore = before < from;
      expect(isBefore ? amount(owed([item], before, 'resign')) : item.dollars).toBe(item.dollars);
    });
  });

  // Seen to catch: payments owed back before they are made.
  test('is nothing before the payment is made', () => {
    holds(paid, ({ item }) => {
      expect(owed([item], item.paidInMonth - 1, 'resign')).toMatchObject({
        cents: 0,
        payments: [],
      });
    });
  });

  // Seen to catch: a waiver given to who resigns and to nobody else.
  test('on being let go or not renewed is never more than on resigning', () => {
    holds(fc.tuple(items, fc.integer({ min: 1, max: 120 })), ([stated, month]) => {
      const resigned = owed(stated, month, 'resign');
      const others = [owed(stated, month, 'letGo'), owed(stated, month, 'nonRenewed')];
      expect(others.filter(({ least }) => least > resigned.least)).toEqual([]);
    });
  });

  // Seen to catch: a payment of nothing without terms that makes all unknown.
  test('lies between its least and its most, and is unknown exactly where they differ', () => {
    holds(fc.tuple(items, fc.integer({ min: 1, max: 120 })), ([stated, month]) => {
      const { cents, least, most } = owed(stated, month, 'resign');
      expect(cents).toBe(least === most ? least : null);
      expect(least).toBeLessThanOrEqual(most);
    });
  });

  // Seen to catch: only the last payment counted.
  test('of several items is the sum of each alone', () => {
    holds(fc.tuple(items, fc.integer({ min: 1, max: 120 })), ([stated, month]) => {
      const alone = stated.map((item) => owed([item], month, 'resign'));
      const together = owed(stated, month, 'resign');
      expect([together.least, together.most]).toEqual([
        alone.reduce((sum, { least }) => sum + least, 0),
        alone.reduce((sum, { most }) => sum + most, 0),
      ]);
    });
  });

  test('every rule is reached', () => expect(reach.unreached()).toEqual([]));
});
