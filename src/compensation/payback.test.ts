import { describe, expect, test } from 'vitest';
import { dollars } from '../../tests/builders/amounts.ts';
import { offerOf } from '../../tests/builders/offer.ts';
import type { Item, Repayment } from './offer.ts';
import type { Ending } from './payback.ts';
import { payback } from './payback.ts';

type Signing = Extract<Item, { readonly kind: 'signing' | 'relocation' | 'retention' }>;

const monthly36: Repayment = { how: 'monthly', months: 36, fromMonth: null, waived: null };
const signing = (terms: Partial<Signing> = {}): Signing => ({
  kind: 'signing',
  label: null,
  dollars: dollars(30_000),
  paidInMonth: null,
  repayment: monthly36,
  ...terms,
});

const owed = (items: readonly Item[], month: number, ending: Ending = 'resign') =>
  payback(offerOf({ phases: [{}], items }), month, ending);

describe('payback of $30,000', () => {
  test.each<[how: Repayment['how'], months: number, month: number, cents: number]>([
    ['monthly', 36, 1, 2_916_667],
    ['monthly', 36, 18, 1_500_000],
    ['monthly', 36, 35, 83_333],
    ['monthly', 36, 36, 0],
    ['monthly', 36, 48, 0],
    ['yearly', 36, 11, 3_000_000],
    ['yearly', 36, 12, 2_000_000],
    ['yearly', 36, 23, 2_000_000],
    ['yearly', 36, 24, 1_000_000],
    ['yearly', 36, 35, 1_000_000],
    ['yearly', 36, 36, 0],
    // A year and a half: a third is left after the whole year, nothing at the end.
    ['yearly', 18, 12, 1_000_000],
    ['yearly', 18, 17, 1_000_000],
    ['yearly', 18, 18, 0],
    ['cliff', 36, 1, 3_000_000],
    ['cliff', 36, 35, 3_000_000],
    ['cliff', 36, 36, 0],
    ['monthly', 1, 1, 0],
  ])('%s over %s months, after month %s: %s cents', (how, months, month, cents) => {
    const repayment = { ...monthly36, how, months };
    expect(owed([signing({ repayment })], month).cents).toBe(cents);
  });

  test('is counted from the month of the payment', () => {
    const paid = signing({ paidInMonth: 13 });
    expect(owed([paid], 12)).toEqual({ cents: 0, least: 0, most: 0, payments: [] });
    expect(owed([paid], 13).cents).toBe(2_916_667);
    expect(owed([paid], 48).cents).toBe(0);
  });

  test('is counted from a stated month, before the payment or after it', () => {
    const from = (fromMonth: number, paidInMonth: number) =>
      signing({ paidInMonth, repayment: { ...monthly36, fromMonth } });
    expect(owed([from(1, 24)], 24).cents).toBe(1_000_000);
    expect(owed([from(7, 1)], 6).cents).toBe(3_000_000);
    expect(owed([from(7, 1)], 24).cents).toBe(1_500_000);
  });
});

describe('a loan that is repaid over years', () => {
  const loan = (repayment: Repayment): Item => ({
    kind: 'loanRepayment',
    label: null,
    dollarsPerYear: dollars(20_000),
    years: 3,
    repayment,
  });

  test('is a payment each year, each served from its own month', () => {
    const items = [loan({ ...monthly36, months: 12 })];
    // The first is served, half of the second is not; the third is not made yet.
    expect(owed(items, 18).cents).toBe(1_000_000);
    expect(owed(items, 18).payments.map(({ monthsServed }) => monthsServed)).toEqual([12, 6]);
  });

  test('is served from a stated month for every payment', () => {
    expect(owed([loan({ ...monthly36, fromMonth: 1 })], 18).cents).toBe(2_000_000);
  });
});

describe('who leaves, and how', () => {
  const waived = { letGo: true, nonRenewed: false, deathOrDisability: null, goodReason: null };

  test.each<[ending: Ending, cents: number]>([
    ['resign', 1_500_000],
    ['letGo', 0],
    ['nonRenewed', 1_500_000],
  ])('%s owes %s cents where it is waived on being let go', (ending, cents) => {
    const items = [signing({ repayment: { ...monthly36, waived } })];
    expect(owed(items, 18, ending).cents).toBe(cents);
  });

  test('a waiver on not being renewed', () => {
    const repayment = { ...monthly36, waived: { ...waived, letGo: null, nonRenewed: true } };
    const found = owed([signing({ repayment })], 18, 'nonRenewed');
    expect(found).toMatchObject({ cents: 0, payments: [{ reason: 'waived', monthsServed: 18 }] });
  });
});

describe('repayment that is not stated', () => {
  test.each<[why: string, repayment: Repayment | null]>([
    ['at all', null],
    ['how', { ...monthly36, how: null }],
    ['for how long', { ...monthly36, months: null }],
  ])('%s leaves a range from nothing to all of it', (_, repayment) => {
    expect(owed([signing(), signing({ repayment })], 18)).toMatchObject({
      cents: null,
      least: 1_500_000,
      most: 4_500_000,
      payments: [{ reason: 'formula' }, { reason: 'notStated', cents: null }],
    });
  });

  test.each([null, dollars(0)])('of a payment of %s leaves nothing open', (amount) => {
    const open = signing({ dollars: amount, repayment: null });
    expect(owed([signing(), open], 18)).toMatchObject({ cents: 1_500_000, most: 1_500_000 });
  });

  test('is not a repayment of none', () => {
    expect(owed([signing({ repayment: 'none' })], 18)).toMatchObject({
      cents: 0,
      payments: [{ reason: 'none' }],
    });
  });

  test('of a payment that is not made yet leaves nothing open', () => {
    expect(owed([signing({ paidInMonth: 19, repayment: null })], 18).cents).toBe(0);
  });
});
