import { describe, expect, test } from 'vitest';
import { dollars, percent, perWrvu, twoDecimals, wrvus } from '../../tests/builders/amounts.ts';
import type { PhaseTerms } from '../../tests/builders/offer.ts';
import { offerOf } from '../../tests/builders/offer.ts';
import { bonusFrom5000, rebased, workedExamplePhase } from '../../tests/builders/rebased.ts';
import { work } from '../../tests/builders/work.ts';
import type { Leave, Productivity } from './offer.ts';
import { lowestTerms } from './ratio.ts';

const tier = (from: number | null, rate: number) => ({
  fromWrvus: from === null ? null : wrvus(from),
  dollarsPerWrvu: perWrvu(rate),
});

/** The thresholds of each settlement, in hundredths of a wRVU in lowest terms. */
function thresholds(
  productivity: Partial<Productivity>,
  others: Omit<PhaseTerms, 'productivity'> = {},
  leave: readonly Leave[] = [],
) {
  const phase: PhaseTerms = {
    base: { annualDollars: dollars(260_000) },
    ...others,
    productivity: { model: 'bonus', ...productivity },
  };
  const offer = offerOf({ phases: [phase], volume: { annualWrvus: wrvus(5000), leave } });
  return work(offer, 2).ran.settlements.map((settlement) =>
    settlement.thresholds.map((found) => lowestTerms(found)),
  );
}

const whole = (n: number) => ({ n, d: 1 });
const halfOfMay: readonly Leave[] = [
  { fromMonth: 5, months: twoDecimals(0.5), basePaidPercent: null },
];

describe('the threshold of a period', () => {
  test('is the written one in a year', () => {
    expect(thresholds({ tiers: [tier(5000, 50)] })).toEqual([[whole(500_000)], [whole(500_000)]]);
  });

  test('is a quarter of it in a quarter, exact where it does not divide', () => {
    const quarters = thresholds({ tiers: [tier(5000.01, 50)], measuredEveryMonths: 3 });
    expect(quarters).toHaveLength(8);
    expect(quarters[0]).toEqual([{ n: 500_001, d: 4 }]);
  });

  test('adds up over the plan year where it is cumulative', () => {
    const toDate = thresholds({
      tiers: [tier(6000, 50)],
      measuredEveryMonths: 3,
      cumulative: true,
    });
    expect(toDate.slice(0, 5)).toEqual([
      [whole(150_000)],
      [whole(300_000)],
      [whole(450_000)],
      [whole(600_000)],
      [whole(150_000)],
    ]);
  });

  test('is ramped with the target, each annual one rounded to the hundredth', () => {
    const target = { annualWrvus: wrvus(5000), rampPercent: [percent(33.33), percent(100)] };
    // 5,000.05 × 33.33 % = 1,666.516665 → 1,666.52
    expect(thresholds({ tiers: [tier(5000.05, 50)] }, { target })).toEqual([
      [whole(166_652)],
      [whole(500_005)],
    ]);
  });

  test('carries no share of leave where the target is prorated', () => {
    const quarter = { tiers: [tier(6000, 50)], measuredEveryMonths: 3 } as const;
    const target = { annualWrvus: wrvus(6000), proratedForLeave: true };
    // 500 a month; half a month is left out of the second quarter.
    expect(thresholds(quarter, { target }, halfOfMay)[1]).toEqual([whole(125_000)]);
  });

  test.each([false, null])('stays whole in leave where prorated is %s', (proratedForLeave) => {
    const quarter = { tiers: [tier(6000, 50)], measuredEveryMonths: 3 } as const;
    const target = { annualWrvus: wrvus(6000), proratedForLeave };
    expect(thresholds(quarter, { target }, halfOfMay)[1]).toEqual([whole(150_000)]);
  });
});

describe('a threshold of base ÷ rate', () => {
  const divided = { threshold: 'baseDividedByRate' } as const;

  test('is exact, and rises with the base', () => {
    const base = { annualDollars: dollars(260_000), raisePercentPerYear: percent(10) };
    // 260,000 ÷ 48 = 5,416.666…; 286,000 ÷ 48 = 5,958.333…
    expect(thresholds({ ...divided, tiers: [tier(null, 48)] }, { base })).toEqual([
      [{ n: 1_625_000, d: 3 }],
      [{ n: 1_787_500, d: 3 }],
    ]);
  });

  test('is not ramped; a later tier is', () => {
    const target = { annualWrvus: wrvus(5000), rampPercent: [percent(50), percent(100)] };
    const tiers = [tier(null, 50), tier(12_000, 60)];
    expect(thresholds({ ...divided, tiers }, { target })).toEqual([
      [whole(520_000), whole(600_000)],
      [whole(520_000), whole(1_200_000)],
    ]);
  });

  test('holds up a later tier that would start below it', () => {
    const tiers = [tier(null, 50), tier(5000, 60), tier(7000, 70)];
    expect(thresholds({ ...divided, tiers })[0]).toEqual([
      whole(520_000),
      whole(520_000),
      whole(700_000),
    ]);
  });

  test('follows each base of a period by its months', () => {
    const offer = offerOf({
      phases: [
        {
          base: { annualDollars: dollars(240_000) },
          productivity: { model: 'bonus', ...divided, tiers: [tier(null, 50)] },
        },
        { fromMonth: 7, base: { annualDollars: dollars(300_000) } },
      ],
      volume: { annualWrvus: wrvus(5000) },
    });
    // Half a year of 4,800 and half a year of 6,000.
    const [settlement] = work(offer, 1).ran.settlements;
    expect(settlement?.thresholds.map((found) => lowestTerms(found))).toEqual([whole(540_000)]);
  });
});

describe('a threshold that follows the base', () => {
  const written = (found: ReturnType<typeof rebased>) =>
    found.ran.settlements.map(({ thresholds }) =>
      thresholds.map((ratio) => lowestTerms(ratio)).map(({ n, d }) => Number(n) / Number(d) / 100),
    );

  test('starts at base ÷ rate from the event on', () => {
    expect(written(rebased({ thresholdFollows: true }, 4000))).toEqual([[5000], [5000], [4000]]);
    expect(written(rebased({}, 4000))).toEqual([[5000], [5000], [5000]]);
  });

  test('starts even where the event sets the same amount', () => {
    expect(written(rebased({ thresholdFollows: true }, 5200))).toEqual([[5000], [5000], [5200]]);
  });

  test('stays as written until the event, and where the event changes nothing', () => {
    const rebase = { thresholdFollows: true, onlyBelowTargetPercent: percent(80) };
    expect(written(rebased(rebase, 4000))).toEqual([[5000], [5000], [5000]]);
  });

  test('ends with a phase that states productivity; the next event starts it again', () => {
    const found = rebased(
      { thresholdFollows: true, firstMonth: 13 },
      4000,
      {
        guaranteedMonths: 0,
        phases: [workedExamplePhase, { fromMonth: 25, productivity: bonusFrom5000 }],
      },
      4,
    );
    expect(written(found)).toEqual([[5000], [4000], [5000], [4000]]);
  });

  test('does not follow at a rate of nothing', () => {
    const tiers = [
      { fromWrvus: wrvus(3000), dollarsPerWrvu: perWrvu(0) },
      { fromWrvus: wrvus(5000), dollarsPerWrvu: perWrvu(50) },
    ];
    const found = rebased({ thresholdFollows: true }, 4000, {
      phases: [{ ...workedExamplePhase, productivity: { ...bonusFrom5000, tiers } }],
    });
    expect(written(found).at(-1)).toEqual([3000, 5000]);
  });

  test('does not begin under another model, though the base is set there', () => {
    const greaterOf = {
      model: 'greaterOf',
      tiers: [{ fromWrvus: null, dollarsPerWrvu: perWrvu(50) }],
    } as const;
    const found = rebased({ thresholdFollows: true, firstMonth: 13, everyMonths: 120 }, 4000, {
      guaranteedMonths: 0,
      phases: [
        { ...workedExamplePhase, productivity: greaterOf },
        { fromMonth: 25, productivity: bonusFrom5000 },
      ],
    });
    expect(written(found)).toEqual([[0], [0], [5000]]);
  });
});
