import { describe, expect, test } from 'vitest';
import { holds } from '../../tests/arbitraries/law.ts';
import { offers } from '../../tests/arbitraries/offers.ts';
import { work } from '../../tests/builders/work.ts';
import { annualBaseSteps } from './annualBaseSteps.ts';
import { evaluate, hundredthsOf } from './derivation.ts';
import { explainNotSettled, explainOpen } from './explainOpen.ts';
import { explainStart, explainTarget } from './explainPrinted.ts';
import { minus, ratio, round, times, ZERO } from './ratio.ts';
import { annualThreshold } from './threshold.ts';
import { openAt, totalPay } from './totalPay.ts';

describe('what is explained from the contract’s own numbers is what the run has', () => {
  // Seen to fail with the ramp of another year.
  test('each tier’s annual start, and each year’s target', () => {
    holds(offers(), ({ offer, horizonYears }) => {
      const { ran, years } = work(offer, horizonYears);
      for (const month of ran.months) {
        for (const tier of month.terms.tiers.keys()) {
          const { start } = explainStart(offer, month, tier);
          expect(hundredthsOf(start)).toBe(round(annualThreshold(month, tier)));
        }
      }
      for (const { pay, target } of years) {
        const found = explainTarget(offer, pay.months);
        const apart = minus(
          found === null ? ZERO : times(evaluate(found), ratio(100)),
          target ?? ZERO,
        );
        expect(found === null).toBe(target === null);
        expect(apart.n).toBe(0);
      }
    });
  });

  // Seen to fail with the raise of a month in which a base is stated.
  test('each month’s annual base', () => {
    holds(offers(), ({ offer, horizonYears }) => {
      const { ran } = work(offer, horizonYears);
      const based = ran.months.filter(({ annualBase }) => annualBase !== null);
      for (const { planMonth, annualBase } of based) {
        const step = annualBaseSteps(ran, planMonth.month).at(-1);
        expect(step?.base).toBe(annualBase);
        expect(step && hundredthsOf(step.expression)).toBe(annualBase);
      }
    });
  });

  // Seen to fail with the balance that new terms drop.
  test('the advances that are open at the end of each year, and what is settled later', () => {
    holds(offers(), ({ offer, horizonYears }) => {
      const { ran } = work(offer, horizonYears);
      for (let year = 1; year <= horizonYears; year += 1) {
        const { balance, settled, waiting, running } = explainOpen(ran, 12 * year);
        for (const { cents, expression } of settled) expect(hundredthsOf(expression)).toBe(cents);
        for (const part of [waiting, running]) {
          expect(part === null ? null : hundredthsOf(part.expression)).toBe(part?.cents ?? null);
        }
        expect(settled.at(-1)?.cents ?? 0).toBe(balance);
        expect(balance + (waiting?.cents ?? 0) + (running?.cents ?? 0)).toBe(
          openAt(ran, 12 * year),
        );
        const later = explainNotSettled(ran, 12 * year);
        const { notSettled } = totalPay(ran, { from: 1, to: year });
        const made = later === null ? [] : [later.due, ...later.advanced];
        expect(
          Math.max(
            0,
            made.reduce((sum, { cents }) => sum + cents, 0),
          ),
        ).toBe(notSettled);
        for (const { cents, expression } of made) expect(hundredthsOf(expression)).toBe(cents);
      }
    });
  });
});
