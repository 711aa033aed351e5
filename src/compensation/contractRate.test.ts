import { describe, expect, test } from 'vitest';
import { dollars, perWrvu, wrvus } from '../../tests/builders/amounts.ts';
import { offerOf } from '../../tests/builders/offer.ts';
import { contractRate } from './contractRate.ts';
import { phasesInForce } from './phasesInForce.ts';

/** A phase by its plan: the tier rates of a bonus, a salary, or nothing stated. */
type Plan = readonly number[] | 'salary' | null;

function ratesOf(plans: readonly Plan[]) {
  const offer = offerOf({
    phases: plans.map((plan, index) => ({
      fromMonth: 1 + 12 * index,
      base: index === 0 ? { annualDollars: dollars(1) } : {},
      productivity:
        plan === null
          ? {}
          : plan === 'salary'
            ? { model: 'salary' }
            : {
                model: 'bonus',
                tiers: plan.map((rate, tier) => ({
                  fromWrvus: wrvus(1000 * tier),
                  dollarsPerWrvu: perWrvu(rate),
                })),
              },
    })),
  });
  const phases = phasesInForce(offer);
  return phases.map((_, index) => contractRate(phases, index));
}

describe('the contract rate', () => {
  test.each<{ readonly why: string; readonly plans: readonly Plan[]; readonly rates: unknown }>([
    { why: 'is the first tier rate above 0', plans: [[0, 45, 60]], rates: [450_000] },
    { why: 'is unknown where all rates are 0', plans: [[0, 0]], rates: [null] },
    { why: 'is that of each phase', plans: [[45], [60]], rates: [450_000, 600_000] },
    { why: 'is taken over with the plan', plans: [[45], null], rates: [450_000, 450_000] },
    { why: 'under a salary is the later one', plans: ['salary', [60]], rates: [600_000, 600_000] },
    {
      why: 'under a salary is the nearest later one',
      plans: [[45], 'salary', [60], [70]],
      rates: [450_000, 600_000, 600_000, 700_000],
    },
    {
      why: 'under a last salary is the nearest earlier one',
      plans: [[45], [60], 'salary', null],
      rates: [450_000, 600_000, 600_000, 600_000],
    },
    {
      why: 'asks no further where that one has none',
      plans: ['salary', [0], [60]],
      rates: [null, null, 600_000],
    },
    { why: 'is unknown where all is salary', plans: ['salary', null], rates: [null, null] },
  ])('$why', ({ plans, rates }) => expect(ratesOf(plans)).toEqual(rates));
});
