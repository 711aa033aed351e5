import { describe, expect, test } from 'vitest';
import { dollars, perWrvu, wrvus } from '../../tests/builders/amounts.ts';
import { offerOf } from '../../tests/builders/offer.ts';
import { workedExamplePhase } from '../../tests/builders/rebased.ts';
import { planOf } from '../../tests/builders/work.ts';
import { phasesInForce } from './phasesInForce.ts';
import { monthOf } from './plan.ts';
import { planMonths } from './planMonths.ts';
import { run } from './run.ts';
import { settlePeriod } from './settlePeriod.ts';
import { cents } from './units.ts';
import { yearVolumes } from './volume.ts';

const salary = { ...workedExamplePhase, productivity: { model: 'salary' } } as const;

describe('a plan', () => {
  const plan = planOf(
    offerOf({ phases: [workedExamplePhase], volume: { annualWrvus: wrvus(4200) } }),
    2,
  );

  test('has the months of its years, each with its place in them', () => {
    expect(plan.months).toHaveLength(24);
    expect(monthOf(plan, 14)).toMatchObject({ month: 14, year: 2, monthOfYear: 2, phase: 0 });
  });

  test('makes every assumption', () => {
    expect(plan).toMatchObject({
      years: 2,
      guaranteedMonths: 0,
      rebase: null,
      ladder: { low: 7000, repeated: 9000, prolonged: 8500 },
    });
    expect(monthOf(plan, 1)).toMatchObject({
      raise: 0,
      ramp: 10_000,
      annualTarget: 500_000,
      isProrated: false,
      leave: 0,
      basePaidOnLeave: 10_000,
      terms: {
        applies: 'marginal',
        startsAtBase: false,
        everyMonths: 12,
        planYearStartsInMonth: 1,
        isCumulative: false,
        deficit: 'forgiven',
      },
    });
  });

  test('makes every assumption of rebasing', () => {
    const rebased = offerOf({
      phases: [workedExamplePhase],
      rebase: {},
      volume: { annualWrvus: wrvus(1) },
    });
    expect(planOf(rebased, 1).rebase).toEqual({
      firstMonth: 13,
      everyMonths: 12,
      lookbackMonths: 12,
      dataLagMonths: 0,
      dollarsPerWrvu: null,
      creditPercent: 10_000,
      onlyBelowTargetPercent: null,
      becomes: 'base',
      maxCutPercent: null,
      maxRaisePercent: null,
      floorDollars: null,
      ceilingDollars: null,
      leaveExcluded: null,
      thresholdFollows: false,
    });
  });
});

describe('a fault of the caller is thrown', () => {
  test('for a month outside the horizon', () => {
    const plan = planOf(offerOf({ phases: [salary], volume: { annualWrvus: wrvus(1) } }), 1);
    expect(() => monthOf(plan, 0)).toThrow('month 0 is outside the horizon');
    expect(() => monthOf(plan, 13)).toThrow('month 13 is outside the horizon');
  });

  test('for months laid out without a plan', () => {
    const offer = offerOf({ phases: [{ base: { annualDollars: dollars(260_000) } }] });
    expect(() => planMonths(offer, phasesInForce(offer), 1)).toThrow(
      'no productivity terms are in force in month 1',
    );
  });

  test('for a period without a month', () => {
    const nothing = { settledBefore: cents(0), deficitBefore: cents(0), isLastOfYear: true };
    expect(() => settlePeriod({ period: [], yearToDate: [], ...nothing })).toThrow(
      'a period has at least one month',
    );
  });

  test('for rebasing without a rate', () => {
    const offer = offerOf({
      phases: [salary],
      rebase: { dollarsPerWrvu: perWrvu(50) },
      volume: { annualWrvus: wrvus(4200) },
    });
    const plan = planOf(offer, 2);
    const rateless = {
      ...plan,
      rebase: plan.rebase === null ? null : { ...plan.rebase, dollarsPerWrvu: null },
    };
    expect(() => run(rateless, yearVolumes(rateless, wrvus(4200)))).toThrow(
      'a rebase rate is among the missing terms',
    );
  });
});
