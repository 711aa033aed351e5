import { describe, expect, test } from 'vitest';
import { dollars, percent, perWrvu, wrvus } from '../../tests/builders/amounts.ts';
import type { OfferTerms, PhaseTerms } from '../../tests/builders/offer.ts';
import { offerOf } from '../../tests/builders/offer.ts';
import { workedExamplePhase } from '../../tests/builders/rebased.ts';
import { planOf } from '../../tests/builders/work.ts';
import type { Productivity } from './offer.ts';
import { payAt, payCurve } from './payCurve.ts';

const tier = (from: number, rate: number) => ({
  fromWrvus: wrvus(from),
  dollarsPerWrvu: perWrvu(rate),
});

const planFor = (terms: Partial<OfferTerms> & { readonly phases: readonly PhaseTerms[] }) =>
  planOf(offerOf({ volume: { annualWrvus: wrvus(5000) }, ...terms }), 3);
const produced = (productivity: Partial<Productivity>) =>
  planFor({ phases: [{ ...workedExamplePhase, productivity }] });

/** Where it bends or jumps, in wRVUs, with the jump in dollars; and the slopes between. */
function drawn(plan: ReturnType<typeof planOf>, year: number, from: number, to: number) {
  const { segments, breakpoints } = payCurve(plan, year, wrvus(from), wrvus(to));
  return {
    at: breakpoints.map(({ at, jump }) => [at / 100, jump / 100]),
    slopes: segments.map(({ slope }) => Number(slope.n) / Number(slope.d)),
  };
}

describe('the pay of the worked example over its volume', () => {
  const example = { phases: [workedExamplePhase], rebase: null };

  test('is flat up to the threshold and rises by $50 from it', () => {
    expect(payCurve(planFor(example), 1, wrvus(0), wrvus(10_000))).toEqual({
      year: 1,
      segments: [
        {
          from: 0,
          to: 499_999,
          fromCents: 26_000_000,
          toCents: 26_000_000,
          slope: { n: 0, d: 499_999 },
        },
        {
          from: 500_000,
          to: 1_000_000,
          fromCents: 26_000_000,
          toCents: 51_000_000,
          slope: { n: 25_000_000, d: 500_000 },
        },
      ],
      breakpoints: [{ at: 500_000, before: 26_000_000, pay: 26_000_000, jump: 0 }],
    });
  });

  test('is one straight line where nothing changes', () => {
    expect(drawn(planFor(example), 1, 5000, 9000)).toEqual({ at: [], slopes: [50] });
    expect(drawn(planFor(example), 1, 100, 100)).toEqual({ at: [], slopes: [0] });
  });

  test('rises from the first wRVU once the base is recalculated', () => {
    const plan = planFor({
      ...example,
      guaranteedMonths: 24,
      rebase: { dollarsPerWrvu: perWrvu(50) },
    });
    // The base is 50 × V; above 5,000 the bonus is on top of it.
    expect(drawn(plan, 3, 0, 10_000)).toEqual({ at: [[5000, 0]], slopes: [50, 100] });
    expect(drawn(plan, 2, 0, 10_000)).toEqual({ at: [[5000, 0]], slopes: [0, 50] });
  });

  test('is what the ledger says of each year', () => {
    const plan = planFor(example);
    expect([4200, 5000, 5500].map((volume) => payAt(plan, 1, wrvus(volume)))).toEqual([
      26_000_000, 26_000_000, 28_500_000,
    ]);
  });
});

describe('bends and jumps', () => {
  test('marginal tiers bend', () => {
    const tiers = [tier(0, 55), tier(4000, 60), tier(6000, 70)];
    expect(drawn(produced({ model: 'production', tiers }), 1, 0, 8000)).toEqual({
      at: [
        [4000, 0],
        [6000, 0],
      ],
      slopes: [55, 60, 70],
    });
  });

  test('a whole-volume schedule jumps: the 5,000th wRVU is worth $50,050', () => {
    const tiers = [tier(0, 50), tier(5000, 60)];
    const plan = produced({ model: 'production', applies: 'wholeFromFirst', tiers });
    // 4,999.99 × 50 = 249,999.50; 5,000 × 60 = 300,000.
    expect(payCurve(plan, 1, wrvus(0), wrvus(8000)).breakpoints).toEqual([
      { at: 500_000, before: 24_999_950, pay: 30_000_000, jump: 5_000_050 },
    ]);
    expect(payAt(plan, 1, wrvus(5000)) - payAt(plan, 1, wrvus(4999))).toBe(5_005_000);
  });

  test('a falling whole-volume rate jumps down', () => {
    const tiers = [tier(0, 60), tier(5000, 50)];
    const plan = produced({ model: 'production', applies: 'wholeFromFirst', tiers });
    // 4,999.99 × 60 = 299,999.40; 5,000 × 50 = 250,000.
    expect(drawn(plan, 1, 0, 8000)).toEqual({ at: [[5000, -49_999.4]], slopes: [60, 50] });
  });

  test('greater-of bends at base ÷ rate', () => {
    // 5,200 × 50 = 260,000; the first hundredth above it pays more.
    expect(drawn(produced({ model: 'greaterOf', tiers: [tier(0, 50)] }), 1, 0, 8000)).toEqual({
      at: [[5200.01, 0]],
      slopes: [0, 50],
    });
  });

  test('a draw that is repaid is production, without a bend', () => {
    const plan = produced({ model: 'draw', deficit: 'repaid', tiers: [tier(0, 50)] });
    expect(drawn(plan, 1, 0, 8000).slopes).toEqual([50]);
  });

  test('a cap bends', () => {
    const plan = planFor({ phases: [workedExamplePhase], totalCashCapDollars: dollars(300_000) });
    // 260,000 + 50 × 800 is the cap.
    expect(drawn(plan, 1, 5000, 8000)).toEqual({ at: [[5800.01, 0]], slopes: [50, 0] });
  });

  test('the limits of a recalculated base bend', () => {
    const plan = planFor({
      phases: [workedExamplePhase],
      rebase: {
        dollarsPerWrvu: perWrvu(50),
        maxCutPercent: percent(10),
        ceilingDollars: dollars(240_000),
      },
    });
    // Not under 234,000 (4,680 × 50), not over 240,000 (4,800 × 50).
    expect(drawn(plan, 2, 4000, 5000)).toEqual({
      at: [
        [4680, 0],
        [4800.01, 0],
      ],
      slopes: [0, 50, 0],
    });
  });

  test('a ramp stretches the curve over the mature volume', () => {
    const plan = planFor({
      phases: [workedExamplePhase],
      volume: { annualWrvus: wrvus(5000), rampPercent: [percent(50), percent(100)] },
    });
    // Half of 9,999.99 is 4,999.995, which rounds to the 5,000 of the threshold.
    const { at, slopes } = drawn(plan, 1, 9000, 11_000);
    expect(at).toEqual([[9999.99, 0]]);
    expect(slopes[1]).toBeCloseTo(25, 2);
  });
});

describe('roundings', () => {
  test('of a first year at a quarter of the volume make no jump of a bend', () => {
    const plan = planFor({
      phases: [
        {
          ...workedExamplePhase,
          productivity: { model: 'production', tiers: [tier(0, 50), tier(1000, 60)] },
        },
      ],
      rebase: null,
      volume: { annualWrvus: wrvus(4000), rampPercent: [percent(25), percent(100)] },
    });
    // 25 % of 4,000 wRVUs are 1,000; a quarter of $50 and of $60 a mature wRVU.
    const { at, slopes } = drawn(plan, 1, 3000, 6000);
    expect(at.map(([, jump]) => jump)).toEqual([0]);
    expect(Math.abs((at[0]?.[0] ?? 0) - 4000)).toBeLessThan(0.05);
    expect(slopes.map((slope) => Math.round(100 * slope))).toEqual([1250, 1500]);
  });

  test('do not let a line that bends a little and often drift from the ledger', () => {
    const tiers = Array.from({ length: 12 }, (_, index) => tier(500 * index, 50 + index / 1000));
    const plan = planFor({
      phases: [{ ...workedExamplePhase, productivity: { model: 'production', tiers } }],
      rebase: null,
    });
    const { segments } = payCurve(plan, 1, wrvus(0), wrvus(8000));
    const off = [1000, 2000, 3000, 4000, 5000, 6000, 7000].map((volume) => {
      const at = wrvus(volume);
      const found = segments.find(({ from, to }) => at >= from && at <= to);
      const { from = 0, fromCents = 0, slope = { n: 0, d: 1 } } = found ?? {};
      const read = fromCents + (Number(slope.n) / Number(slope.d)) * (at - from);
      return Math.abs(read - payAt(plan, 1, at));
    });
    expect(Math.max(...off)).toBeLessThanOrEqual(12 + 2 * 51);
  });
});
