import { describe, expect, test } from 'vitest';
import { dollars, percent, perWrvu, wrvus } from '../../tests/builders/amounts.ts';
import type { OfferTerms } from '../../tests/builders/offer.ts';
import { rebased } from '../../tests/builders/rebased.ts';
import { ownYearCurve, ownYearPayAt } from './ownYearCurve.ts';
import { yearVolumes } from './volume.ts';

/** Where year 3 alone bends or jumps, in wRVUs, with the jump in dollars; and its slopes. */
function drawn(
  others: Partial<OfferTerms>,
  rebase: Parameters<typeof rebased>[0] = {},
  annual = 4200,
) {
  const { plan } = rebased(rebase, annual, others);
  const range = { from: wrvus(0), to: wrvus(8000) };
  const volumes = yearVolumes(plan, wrvus(annual));
  const { segments, breakpoints } = ownYearCurve(plan, volumes, 3, range);
  return {
    at: breakpoints.map(({ at, jump }) => [at / 100, jump / 100]),
    slopes: segments.map(({ slope }) => Number(slope.n) / Number(slope.d)),
    starts: (segments[0]?.fromCents ?? 0) / 100,
  };
}

describe('a year’s pay over its own volume', () => {
  test('leaves the base where the year before put it: nothing up to 5,000, then the bonus alone', () => {
    // 4,200 × 50 = 210,000 whatever year 3 produces.
    expect(drawn({})).toEqual({ at: [[5000, 0]], slopes: [0, 50], starts: 210_000 });
  });

  test('earns the base of its own year where it is recalculated in mid-year', () => {
    // From month 31 the base is 50 × the 12 months before it, six of them in year 3: each wRVU of
    // year 3 puts half a wRVU in, which pays 50 a year for half a year: 12.50.
    const { at, slopes } = drawn({}, { firstMonth: 31 });
    expect(at).toEqual([[5000, 0]]);
    expect(slopes.map((slope) => slope.toFixed(2))).toEqual(['12.50', '62.50']);
  });

  test('is in its own wRVUs, whatever the practice grows to', () => {
    const ramped = { volume: { rampPercent: [percent(50), percent(80), percent(90)] } };
    expect(drawn(ramped).at).toEqual([[5000, 0]]);
    expect(drawn(ramped).starts).toBe(168_000);
  });

  test('stops at a cap', () => {
    // 210,000 + 50 × 200 is the cap; the first hundredth above 5,200 is cut.
    expect(drawn({ totalCashCapDollars: dollars(220_000) }).at).toEqual([
      [5000, 0],
      [5200.01, 0],
    ]);
  });

  test('is the ledger’s at its own volume', () => {
    const { plan } = rebased({ dollarsPerWrvu: perWrvu(50) }, 4200);
    const volumes = yearVolumes(plan, wrvus(4200));
    expect(ownYearPayAt(plan, volumes, 3, wrvus(4200))).toBe(dollars(210_000));
    expect(ownYearPayAt(plan, volumes, 3, wrvus(5500))).toBe(dollars(235_000));
    expect(ownYearPayAt(plan, volumes, 1, wrvus(5500))).toBe(dollars(285_000));
  });
});
