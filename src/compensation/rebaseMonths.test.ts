import { describe, expect, test } from 'vitest';
import { dollars, wrvus } from '../../tests/builders/amounts.ts';
import type { OfferTerms, PhaseTerms } from '../../tests/builders/offer.ts';
import {
  bonusFrom5000,
  eventsOf,
  rebased,
  workedExamplePhase,
} from '../../tests/builders/rebased.ts';
import type { Rebase } from './offer.ts';

describe('events', () => {
  const months = (rebase: Partial<Rebase>, others: Partial<OfferTerms> = {}) =>
    eventsOf(rebased(rebase, 4000, others)).map(([month]) => month);

  test.each<{
    readonly why: string;
    readonly guaranteedMonths: number | null;
    readonly rebase: Partial<Rebase>;
    readonly at: readonly number[];
  }>([
    { why: 'after the guarantee', guaranteedMonths: 24, rebase: {}, at: [25] },
    { why: 'not before month 13', guaranteedMonths: null, rebase: {}, at: [13, 25] },
    { why: 'in month 13 without one', guaranteedMonths: 6, rebase: {}, at: [13, 25] },
    { why: 'as stated', guaranteedMonths: 0, rebase: { firstMonth: 5 }, at: [5, 17, 29] },
    {
      why: 'on their grid, those inside the guarantee left out',
      guaranteedMonths: 24,
      rebase: { firstMonth: 5, everyMonths: 6 },
      at: [29, 35],
    },
    {
      why: 'not in the last month of the guarantee',
      guaranteedMonths: 25,
      rebase: { firstMonth: 25, everyMonths: 1 },
      at: [26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36],
    },
    { why: 'once', guaranteedMonths: 0, rebase: { everyMonths: 120 }, at: [13] },
  ])('fall $why', ({ guaranteedMonths, rebase, at }) =>
    expect(months(rebase, { guaranteedMonths })).toEqual(at),
  );

  test.each<{ readonly why: string; readonly phase: PhaseTerms; readonly at: readonly number[] }>([
    {
      why: 'not where a phase states a base',
      phase: { fromMonth: 13, base: { annualDollars: dollars(250_000) } },
      at: [25],
    },
    {
      why: 'not where a phase states productivity',
      phase: { fromMonth: 13, productivity: bonusFrom5000 },
      at: [25],
    },
    {
      why: 'where a phase states a target alone',
      phase: { fromMonth: 13, target: { annualWrvus: wrvus(4000) } },
      at: [13, 25],
    },
    {
      why: 'not under production',
      phase: { fromMonth: 12, productivity: { ...bonusFrom5000, model: 'production' } },
      at: [],
    },
  ])('take place $why', ({ phase, at }) =>
    expect(months({}, { guaranteedMonths: 0, phases: [workedExamplePhase, phase] })).toEqual(at),
  );
});
