import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { holds } from '../../tests/arbitraries/law.ts';
import { salaries } from '../../tests/arbitraries/amounts.ts';
import { offers } from '../../tests/arbitraries/offers.ts';
import { reachOf } from '../../tests/arbitraries/reach.ts';
import { rules, rulesReached } from '../../tests/arbitraries/rules.ts';
import { work } from '../../tests/builders/work.ts';
import type { Offer } from './offer.ts';
import { cents } from './units.ts';
import { openAt, totalPay } from './totalPay.ts';

const reach = reachOf('total pay', [...rules, 'draw that is open', 'draw settled later']);

const stretches = fc
  .record({ found: offers(), ends: fc.tuple(fc.nat(3), fc.nat(3), fc.nat(3)) })
  .map(({ found, ends }) => {
    const [from, middle, to] = ends
      .map((end) => 1 + (end % found.horizonYears))
      .toSorted((a, b) => a - b) as [number, number, number]; // three are sorted
    return { ...found, from, middle, to };
  });

/** Production on one set of terms, and a draw against it that is not let go. */
const drawsAndProduction = fc
  .record({
    found: offers({
      laterPhases: 0,
      rebase: fc.constant(null),
      items: fc.constant([]),
      cap: fc.constant(null),
    }),
    annualDollars: salaries(),
    deficit: fc.constantFrom('carried' as const, 'repaid' as const),
  })
  .map(({ found: { offer, horizonYears }, annualDollars, deficit }) => {
    const withModel = (model: 'draw' | 'production'): Offer => ({
      ...offer,
      phases: offer.phases.map((phase) => ({
        ...phase,
        base: {
          annualDollars: model === 'draw' ? annualDollars : null,
          raisePercentPerYear: null,
        },
        productivity: {
          ...phase.productivity,
          model,
          threshold: null,
          deficit: model === 'draw' ? deficit : null,
          tiers: [
            {
              fromWrvus: null,
              dollarsPerWrvu: phase.productivity.tiers?.[0]?.dollarsPerWrvu ?? null,
            },
          ],
        },
      })),
    });
    return { draw: withModel('draw'), production: withModel('production'), horizonYears };
  })
  .filter(({ draw }) => draw.phases[0]?.productivity.tiers?.[0]?.dollarsPerWrvu !== null);

describe('what years pay together', () => {
  // Seen to fail with the open advances before the years left in.
  test('adds up over years that follow one another', () => {
    holds(stretches, ({ offer, horizonYears, from, middle, to }) => {
      const worked = work(offer, horizonYears);
      reach.count(rulesReached(worked));
      const { ran } = worked;
      const whole = totalPay(ran, { from, to });
      const first = totalPay(ran, { from, to: middle });
      const rest = totalPay(ran, { from: middle + 1, to });
      expect(first.total + rest.total).toBe(whole.total);
      expect(whole.cash - whole.open).toBe(whole.total);
    });
  });

  test('takes off the balance that the ledger shows, and more only under a draw', () => {
    holds(stretches, ({ offer, horizonYears, to }) => {
      const { ran, years } = work(offer, horizonYears);
      const balance = years[to - 1]?.deficit ?? -1;
      const open = openAt(ran, 12 * to);
      expect(open).toBeGreaterThanOrEqual(balance);
      const { model } = ran.months[12 * to - 1]?.terms ?? { model: null };
      expect(model === 'draw' ? balance : open).toBe(balance);
    });
  });

  // Seen to fail with the draw of the running period left in.
  test('is the same under a draw and under production on the same terms', () => {
    holds(drawsAndProduction, ({ draw, production, horizonYears }) => {
      for (let to = 1; to <= horizonYears; to += 1) {
        const ofDraw = totalPay(work(draw, horizonYears).ran, { from: 1, to });
        const ofProduction = totalPay(work(production, horizonYears).ran, { from: 1, to });
        reach.count(ofDraw.open > 0 ? ['draw that is open'] : []);
        reach.count(ofDraw.notSettled > 0 ? ['draw settled later'] : []);
        expect(ofDraw.total).toBe(ofProduction.total);
        expect(ofDraw.notSettled).toBe(ofProduction.notSettled);
        expect(ofProduction.open).toBe(cents(0));
      }
    });
  });

  test('every rule of the model was reached', () => {
    expect(reach.unreached()).toEqual([]);
  });
});
