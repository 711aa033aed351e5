import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fraction, nearest } from '../../tests/arbitraries/fraction.ts';
import { holds } from '../../tests/arbitraries/law.ts';
import type { OfferChoice } from '../../tests/arbitraries/offers.ts';
import { offers } from '../../tests/arbitraries/offers.ts';
import { rebaseTerms } from '../../tests/arbitraries/rebaseTerms.ts';
import { reachOf } from '../../tests/arbitraries/reach.ts';
import { rules, rulesReached } from '../../tests/arbitraries/rules.ts';
import type { Worked } from '../../tests/builders/work.ts';
import { work } from '../../tests/builders/work.ts';
import type { Offer, Productivity } from './offer.ts';
import { rateUnits } from './units.ts';

const reach = reachOf('settlements', rules);

function counted(offer: Offer, horizonYears: number): Worked {
  const worked = work(offer, horizonYears);
  reach.count(rulesReached(worked));
  return worked;
}

/** The same offer with other productivity terms wherever it states any. */
function withPlan(offer: Offer, terms: Partial<Productivity>): Offer {
  const phases = offer.phases.map((phase) => {
    const { productivity } = phase;
    return productivity.model === null
      ? phase
      : { ...phase, productivity: { ...productivity, ...terms } };
  });
  return { ...offer, phases };
}

const cashOf = ({ years }: Worked) => years.map(({ pay }) => pay.cash);
const basePaid = ({ years }: Worked) => years.map(({ pay }) => pay.base);
const productivity = ({ years }: Worked) =>
  years.map(({ pay }) => pay.settlements.reduce((sum, { paid }) => sum + paid, 0));
const sumOver = (amounts: readonly number[]) => amounts.reduce((sum, amount) => sum + amount, 0);

/** One plan through every year, in plan years that are contract years. */
const onePlan: OfferChoice = {
  laterPhases: 0,
  planYears: [null, 1],
  rebase: fc.constant(null),
  items: fc.constant([]),
  cap: fc.constant(null),
};
const shorterPeriods = fc.constantFrom(1 as const, 3 as const, 6 as const);

describe('settlements', () => {
  // Seen to catch: only the last due counted as settled.
  test('cumulative periods and one settlement a year agree where a deficit is repaid', () => {
    const cases = offers({
      deficits: ['repaid'],
      planYears: [null, 1],
      rebase: fc.oneof(fc.constant(null), rebaseTerms(['base'])),
    });
    holds(fc.tuple(cases, shorterPeriods), ([{ offer, horizonYears }, measuredEveryMonths]) => {
      const parts = withPlan(offer, { measuredEveryMonths, cumulative: true });
      const whole = withPlan(offer, { measuredEveryMonths: 12, cumulative: false });
      expect(cashOf(counted(parts, horizonYears))).toEqual(cashOf(work(whole, horizonYears)));
    });
  });

  // Seen to catch: what one plan year settled taken off the next.
  test('cumulative periods and one settlement a year agree where every month is alike', () => {
    const cases = offers({ ...onePlan, models: ['bonus', 'production'], isEven: true, leaves: 0 });
    holds(fc.tuple(cases, shorterPeriods), ([{ offer, horizonYears }, measuredEveryMonths]) => {
      const parts = withPlan(offer, { measuredEveryMonths, cumulative: true });
      const whole = withPlan(offer, { measuredEveryMonths: 12, cumulative: false });
      expect(cashOf(counted(parts, horizonYears))).toEqual(cashOf(work(whole, horizonYears)));
    });
  });

  // Seen to catch: a carried shortfall that is forgotten.
  test('a stand-alone period pays what is due, less what a balance takes', () => {
    holds(offers({ cumulative: [null, false] }), ({ offer, horizonYears }) => {
      const { settlements } = counted(offer, horizonYears).ran;
      expect(settlements.map(({ paid, deficitAfter }) => [paid, deficitAfter])).toEqual(
        settlements.map(({ due, deficitBefore, measured }) => {
          const rule = measured.at(-1)?.terms.deficit ?? 'forgiven';
          const taken = Math.min(Math.max(due, 0), deficitBefore);
          const short = { forgiven: [0, 0], carried: [0, -due], repaid: [due, 0] }[rule];
          const [paid = 0, added = 0] = due < 0 ? short : [due - taken, 0 - taken];
          return [paid, deficitBefore + added];
        }),
      );
    });
  });

  // Seen to catch: a balance that outlives the terms that carried it.
  test('a balance begins at nothing, stays at nothing or above, and passes from one to the next', () => {
    holds(offers(), ({ offer, horizonYears }) => {
      const { settlements, months } = counted(offer, horizonYears).ran;
      const passes = settlements.filter(({ deficitBefore, period }, index) => {
        const before = settlements[index - 1]?.deficitAfter ?? 0;
        const from = (settlements[index - 1]?.month ?? 0) + 1;
        const dropped = months
          .slice(from - 1, period[0]?.planMonth.month)
          .some(
            ({ planMonth, terms }) => planMonth.statesProductivity && terms.deficit !== 'carried',
          );
        return deficitBefore !== (dropped ? 0 : before);
      });
      expect(passes).toEqual([]);
      expect(settlements.filter(({ deficitAfter }) => deficitAfter < 0)).toEqual([]);
    });
  });

  // Seen to catch: settled grows by what is paid instead of by what is due.
  test('a carried draw pays what production pays, and the balance still open', () => {
    const cases = offers({ ...onePlan, models: ['draw'], deficits: [null, 'carried'] });
    holds(cases, ({ offer, horizonYears }) => {
      const draw = counted(offer, horizonYears);
      const produced = work(
        withPlan(offer, { model: 'production', deficit: 'repaid' }),
        horizonYears,
      );
      const advanced = sumOver(basePaid(draw)) + sumOver(productivity(draw));
      const open = draw.years.at(-1)?.deficit ?? -1;
      expect(advanced - open).toBe(sumOver(productivity(produced)));
    });
  });

  // Seen to catch: a shortfall under greater-of.
  test('greater-of pays no less than the salary and no less than the production', () => {
    const cases = offers({
      ...onePlan,
      models: ['greaterOf'],
      deficits: [null, 'forgiven', 'repaid'],
    });
    holds(cases, ({ offer, horizonYears }) => {
      const paid = cashOf(counted(offer, horizonYears));
      const salary = cashOf(work(withPlan(offer, { model: 'salary' }), horizonYears));
      const production = cashOf(work(withPlan(offer, { model: 'production' }), horizonYears));
      const less = paid.filter(
        (cash, year) => cash < Math.max(salary[year] ?? 0, production[year] ?? 0),
      );
      expect(less).toEqual([]);
    });
  });

  // Seen to catch: base and all of the production where the production is more.
  test('greater-of settled once a year pays the salary or the production, whichever is more', () => {
    holds(
      offers({ ...onePlan, models: ['greaterOf'], cadences: [null, 12] }),
      ({ offer, horizonYears }) => {
        const salary = cashOf(work(withPlan(offer, { model: 'salary' }), horizonYears));
        const production = cashOf(work(withPlan(offer, { model: 'production' }), horizonYears));
        expect(cashOf(counted(offer, horizonYears))).toEqual(
          salary.map((cash, year) => Math.max(cash, production[year] ?? 0)),
        );
      },
    );
  });

  // Seen to catch: the threshold rounded to the hundredth of a wRVU.
  test('base and a bonus above base ÷ rate are all wRVUs × the rate, to the cent', () => {
    const cases = offers({
      ...onePlan,
      models: ['bonus'],
      thresholds: ['baseDividedByRate'],
      applies: [null, 'marginal', 'wholeAboveThreshold'],
      cadences: [null, 12],
      leaves: 0,
    });
    holds(cases, ({ offer, horizonYears }) => {
      const tier = offer.phases[0]?.productivity.tiers?.[0];
      const single = withPlan(offer, { tiers: tier === undefined ? null : [tier] });
      const worked = counted(single, horizonYears);
      const earned = worked.years.map(({ annualBase }, year) => {
        const produced =
          BigInt(worked.ran.volumes?.[year] ?? 0) * BigInt(tier?.dollarsPerWrvu ?? 0);
        return Math.max(annualBase ?? 0, Number(nearest(fraction(produced, 10_000))));
      });
      expect(cashOf(worked)).toEqual(earned);
    });
  });

  // Seen to catch: rates rounded to the whole dollar.
  test('twice the rates are twice the production pay, to a cent a settlement', () => {
    const cases = offers({
      models: ['production'],
      rebase: fc.constant(null),
      cumulative: [null, false],
    });
    holds(cases, ({ offer, horizonYears }) => {
      const single = counted(offer, horizonYears).ran.settlements;
      const twice = work(twiceTheRates(offer), horizonYears).ran.settlements;
      const apart = twice.filter(
        ({ scheduled }, index) =>
          Math.abs(scheduled.cents - 2 * (single[index]?.scheduled.cents ?? 0)) > 1,
      );
      expect(apart).toEqual([]);
    });
  });

  test('every rule is reached', () => expect(reach.unreached()).toEqual([]));
});

function twiceTheRates(offer: Offer): Offer {
  const phases = offer.phases.map(({ productivity: plan, ...phase }) => {
    const tiers = plan.tiers?.map((tier) => ({
      ...tier,
      dollarsPerWrvu: rateUnits(2 * (tier.dollarsPerWrvu ?? 0)),
    }));
    return { ...phase, productivity: { ...plan, tiers: tiers ?? null } };
  });
  return { ...offer, phases };
}
