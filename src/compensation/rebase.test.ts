import { describe, expect, test } from 'vitest';
import { dollars, percent, twoDecimals, wrvus } from '../../tests/builders/amounts.ts';
import type { OfferTerms } from '../../tests/builders/offer.ts';
import { eventsOf, rebased, workedExamplePhase } from '../../tests/builders/rebased.ts';
import type { Rebase } from './offer.ts';

describe('a recalculated base', () => {
  test.each([
    { worked: 4000, base: 200_000 },
    { worked: 4400, base: 220_000 },
    { worked: 6000, base: 300_000 },
    { worked: 0, base: 0 },
  ])('after a guarantee of 24 months at $worked wRVUs × $50 is $base', ({ worked, base }) => {
    const found = rebased({}, worked);
    expect(eventsOf(found)).toEqual([[25, 'base', base]]);
    expect(found.years.map(({ annualBase }) => annualBase)).toEqual([
      26_000_000,
      26_000_000,
      base * 100,
    ]);
  });

  // The old base is 260,000; 4,000 wRVUs support 200,000 and 6,000 support 300,000.
  test.each<{
    readonly why: string;
    readonly worked: number;
    readonly limits: Partial<Rebase>;
    readonly base: number;
    readonly moved: readonly string[];
  }>([
    { why: 'no limit', worked: 4000, limits: {}, base: 200_000, moved: [] },
    {
      why: 'a cut of at most 10 %',
      worked: 4000,
      limits: { maxCutPercent: percent(10) },
      base: 234_000,
      moved: ['maxCutPercent'],
    },
    {
      why: 'a cut that is within its limit',
      worked: 4000,
      limits: { maxCutPercent: percent(50) },
      base: 200_000,
      moved: [],
    },
    {
      why: 'a raise of at most 5 %',
      worked: 6000,
      limits: { maxRaisePercent: percent(5) },
      base: 273_000,
      moved: ['maxRaisePercent'],
    },
    {
      why: 'no raise at all',
      worked: 6000,
      limits: { maxRaisePercent: percent(0) },
      base: 260_000,
      moved: ['maxRaisePercent'],
    },
    {
      why: 'a floor',
      worked: 4000,
      limits: { floorDollars: dollars(220_000) },
      base: 220_000,
      moved: ['floorDollars'],
    },
    {
      why: 'a ceiling',
      worked: 6000,
      limits: { ceilingDollars: dollars(280_000) },
      base: 280_000,
      moved: ['ceilingDollars'],
    },
    {
      why: 'a ceiling below what the cut allows',
      worked: 4000,
      limits: { maxCutPercent: percent(10), ceilingDollars: dollars(210_000) },
      base: 210_000,
      moved: ['maxCutPercent', 'ceilingDollars'],
    },
    {
      why: 'a floor above what the raise allows',
      worked: 6000,
      limits: { maxRaisePercent: percent(5), floorDollars: dollars(290_000) },
      base: 290_000,
      moved: ['maxRaisePercent', 'floorDollars'],
    },
    {
      why: 'floor and ceiling that are one',
      worked: 6000,
      limits: { floorDollars: dollars(250_000), ceilingDollars: dollars(250_000) },
      base: 250_000,
      moved: ['ceilingDollars'],
    },
    {
      why: 'a limit that is met exactly',
      worked: 4000,
      limits: { floorDollars: dollars(200_000) },
      base: 200_000,
      moved: [],
    },
  ])('under $why is $base', ({ worked, limits, base, moved }) => {
    const [event] = rebased(limits, worked).ran.events;
    expect(event).toMatchObject({ outcome: 'base', base: base * 100, limits: moved });
  });

  test('is limited from the old base as it is raised at the anniversary', () => {
    const raise = { ...workedExamplePhase.base, raisePercentPerYear: percent(10) };
    const found = rebased({ maxCutPercent: percent(10) }, 4000, {
      phases: [{ ...workedExamplePhase, base: raise }],
    });
    // 260,000 × 1.1 × 1.1 = 314,600; less 10 %: 283,140.
    expect(found.ran.events).toMatchObject([{ old: 31_460_000, base: 28_314_000 }]);
  });

  test('changes in the middle of a contract year and is raised at the next anniversary', () => {
    const raise = { ...workedExamplePhase.base, raisePercentPerYear: percent(10) };
    const found = rebased({ firstMonth: 7, everyMonths: 120 }, 4000, {
      guaranteedMonths: 0,
      phases: [{ ...workedExamplePhase, base: raise }],
    });
    // 130,000 and 100,000 in the workedExamplePhase year.
    expect(found.years.map(({ pay, annualBase }) => [pay.base, annualBase])).toEqual([
      [23_000_000, 20_000_000],
      [22_000_000, 22_000_000],
      [24_200_000, 24_200_000],
    ]);
  });
});

describe('rebasing only below a percent of the target', () => {
  const at = (worked: number, rebase: Partial<Rebase> = {}, others: Partial<OfferTerms> = {}) =>
    rebased({ onlyBelowTargetPercent: percent(90), ...rebase }, worked, others).ran.events[0];

  test.each([
    [4499.99, 'base'],
    [4500, 'targetReached'],
    [4500.01, 'targetReached'],
  ])('at %s of 5,000 wRVUs: %s', (worked, outcome) =>
    expect(at(worked)).toMatchObject({ outcome }),
  );

  test('asks as if there were no such limit where a month has no target', () => {
    const phases = [{ ...workedExamplePhase, target: {} }];
    expect(at(4800, {}, { phases })).toMatchObject({ outcome: 'base', base: 24_000_000 });
  });

  // Three months of leave: 9 × 375 = 3,375 wRVUs; 90 % of 5,000 is 4,500, of 9 months 3,375.
  const leave = [{ fromMonth: 16, months: twoDecimals(3), basePaidPercent: null }];

  test.each([
    [{ leaveExcluded: false }, 'base'],
    [{ leaveExcluded: true }, 'targetReached'],
  ])('counts the target of leave as the look-back counts it: %o, %s', (rebase, outcome) =>
    expect(at(4500, rebase, { volume: { leave } })).toMatchObject({ outcome }),
  );

  test('leaves out the target of leave where it is prorated, though the look-back does not', () => {
    const phases = [
      { ...workedExamplePhase, target: { annualWrvus: wrvus(5000), proratedForLeave: true } },
    ];
    expect(at(4500, { leaveExcluded: false }, { phases, volume: { leave } })).toMatchObject({
      outcome: 'targetReached',
      goal: { n: 337_500 * 1200 * 10_000, d: 1200 * 10_000 },
    });
  });
});
