import { describe, expect, test } from 'vitest';
import { dollars, percent, perWrvu, twoDecimals, wrvus } from '../../tests/builders/amounts.ts';
import type { OfferTerms, PhaseTerms } from '../../tests/builders/offer.ts';
import { offerOf } from '../../tests/builders/offer.ts';
import { rebased, workedExamplePhase } from '../../tests/builders/rebased.ts';
import { work } from '../../tests/builders/work.ts';
import type { Ladder } from './offer.ts';

/** The rungs of the worked example, without rebasing terms, at these percents of its target by year. */
function rungs(
  percents: readonly number[],
  terms: Partial<OfferTerms> = {},
  ladder: Ladder | null = null,
) {
  const { volume, ...others } = terms;
  const offer = offerOf({
    phases: [workedExamplePhase],
    volume: { annualWrvus: wrvus(5000), rampPercent: percents.map(percent), ...volume },
    ...others,
  });
  return work(offer, percents.length, ladder).years.map(({ ladder: year }) => year.rung);
}

/** Inside it pay need not be supported. */
const guaranteed = { guaranteedMonths: 120 };

describe('rungs 0 to 2, inside the guarantee', () => {
  test.each<{ readonly why: string; readonly years: readonly number[]; readonly rungs: unknown }>([
    { why: 'on target', years: [100], rungs: [0] },
    { why: 'above it', years: [120], rungs: [0] },
    { why: 'just below', years: [99.99], rungs: [1] },
    { why: 'just above low', years: [70.01], rungs: [1] },
    { why: 'low', years: [70], rungs: [2] },
    { why: 'under 90 % once', years: [89.99], rungs: [1] },
    { why: 'under 90 % twice', years: [89.99, 89.99], rungs: [1, 2] },
    { why: 'at 90 % twice', years: [90, 90], rungs: [1, 1] },
    { why: 'under 90 % with a good year between', years: [89, 90, 89], rungs: [1, 1, 1] },
    { why: 'low for three years', years: [50, 50, 50], rungs: [2, 2, 2] },
  ])('$why: $years %', ({ years, rungs: expected }) =>
    expect(rungs(years, guaranteed)).toEqual(expected),
  );
});

describe('rungs 3 and 4, where pay must be supported', () => {
  test.each<{ readonly why: string; readonly years: readonly number[]; readonly rungs: unknown }>([
    // 52 × 5,000 is the base of 260,000, and supports it.
    { why: 'on target', years: [100], rungs: [0] },
    { why: 'just below', years: [99.99], rungs: [3] },
    { why: 'low once', years: [70], rungs: [3] },
    { why: 'low twice', years: [70, 70], rungs: [3, 4] },
    { why: 'just above low twice', years: [70.01, 70.01], rungs: [3, 3] },
    { why: 'under 85 % for the third year', years: [84.99, 84.99, 84.99], rungs: [3, 3, 4] },
    { why: 'at 85 % for the third year', years: [85, 85, 85], rungs: [3, 3, 3] },
    { why: 'under 85 % with a good year between', years: [84, 84, 100, 84], rungs: [3, 3, 0, 3] },
  ])('$why: $years %', ({ years, rungs: expected }) => expect(rungs(years)).toEqual(expected));

  test('begin in the year whose end is the end of the guarantee', () => {
    expect(rungs([80, 80, 80], { guaranteedMonths: 24 })).toEqual([1, 3, 4]);
    expect(rungs([80, 80, 80], { guaranteedMonths: 25 })).toEqual([1, 2, 4]);
  });
});

describe('explained years', () => {
  const year2 = { volume: { explainedYears: [2] } };

  test('hold neither rung 2 nor 4; a formula does not ask why, so 3 can', () => {
    expect(rungs([100, 50], { ...year2, ...guaranteed })).toEqual([0, 1]);
    expect(rungs([50, 50], year2)).toEqual([3, 3]);
  });

  test('are taken out of what is running', () => {
    expect(rungs([89, 100, 89], { ...year2, ...guaranteed })).toEqual([1, 0, 2]);
    expect(rungs([70, 100, 70], year2)).toEqual([3, 0, 4]);
  });

  test('are those with leave in them, too', () => {
    const leave = [{ fromMonth: 15, months: twoDecimals(0.01), basePaidPercent: null }];
    const found = { volume: { leave }, ...guaranteed };
    expect(rungs([89, 60, 89], found)).toEqual([1, 1, 2]);
  });
});

describe('what is unknown', () => {
  const untargeted: PhaseTerms = { ...workedExamplePhase, target: {} };

  test('the rung, without attainment and supported pay', () => {
    expect(rungs([70], { phases: [untargeted] })).toEqual([null]);
  });

  test('only the attainment, where rebasing terms support the pay or do not', () => {
    const phases = [untargeted];
    const found = (annual: number) =>
      rebased({}, annual, { phases, guaranteedMonths: 0 }, 1).years[0]?.ladder.rung;
    expect([found(5200), found(5199.99)]).toEqual([0, 3]);
  });

  test('a year without a target is taken out of what is running', () => {
    // 2,000 wRVUs: low in years 1 and 3; year 2 has no target.
    const phases: readonly PhaseTerms[] = [
      workedExamplePhase,
      { fromMonth: 13, target: { proratedForLeave: false } },
      { fromMonth: 25, target: { annualWrvus: wrvus(5000) } },
    ];
    const found = rebased({}, 2000, { phases, guaranteedMonths: 0 });
    expect(found.years.map(({ ladder }) => ladder.reasons)).toEqual([
      ['belowTarget', 'low', 'supportedPayBelowBase'],
      ['rebaseCutBase'],
      ['belowTarget', 'low', 'repeated'],
    ]);
  });
});

describe('after rebase events', () => {
  const reasons = (found: ReturnType<typeof rebased>) =>
    found.years.map(({ ladder }) => ladder.reasons);

  test('a base that was cut is rung 3 until an event that does not cut it', () => {
    // 4,000 of 5,000 wRVUs: 80 %. The base is cut in month 25 and stays in month 37.
    expect(reasons(rebased({}, 4000, {}, 4))).toEqual([
      ['belowTarget'],
      ['belowTarget', 'repeated', 'supportedPayBelowBase'],
      ['belowTarget', 'repeated', 'rebaseCutBase', 'prolonged'],
      ['belowTarget', 'repeated'],
    ]);
  });

  test('a base that was cut is no reason any more once a phase states one', () => {
    const phases = [
      workedExamplePhase,
      { fromMonth: 30, base: { annualDollars: dollars(180_000) } },
    ];
    expect(reasons(rebased({}, 4000, { phases })).at(-1)).toEqual(['belowTarget', 'repeated']);
  });

  test('an event that changes nothing is the latest one', () => {
    const rebase = { everyMonths: 1, onlyBelowTargetPercent: percent(80) };
    expect(reasons(rebased(rebase, 4000)).at(-1)).toEqual([
      'belowTarget',
      'repeated',
      'supportedPayBelowBase',
      'prolonged',
    ]);
  });

  test('a base that was ended is rung 3 until a phase states productivity', () => {
    const production = {
      model: 'production',
      tiers: [{ fromWrvus: null, dollarsPerWrvu: perWrvu(50) }],
    } as const;
    const phases = [workedExamplePhase, { fromMonth: 37, productivity: production }];
    expect(reasons(rebased({ becomes: 'production' }, 4900, { phases }, 4))).toEqual([
      ['belowTarget'],
      ['belowTarget', 'supportedPayBelowBase'],
      ['belowTarget', 'rebaseEndedBase'],
      ['belowTarget'],
    ]);
  });
});

describe('a ladder of one’s own', () => {
  test.each<{ readonly ladder: Ladder; readonly rungs: unknown }>([
    {
      ladder: { lowPercent: percent(80), repeatedPercent: null, prolongedPercent: null },
      rungs: [2, 2, 2],
    },
    {
      ladder: { lowPercent: null, repeatedPercent: percent(75), prolongedPercent: null },
      rungs: [1, 1, 1],
    },
    {
      ladder: {
        lowPercent: percent(0),
        repeatedPercent: percent(0),
        prolongedPercent: percent(100),
      },
      rungs: [1, 1, 1],
    },
  ])('$ladder at 80 %', ({ ladder, rungs: expected }) =>
    expect(rungs([80, 80, 80], guaranteed, ladder)).toEqual(expected),
  );

  test('changes rung 4 as well', () => {
    const ladder = { lowPercent: null, repeatedPercent: null, prolongedPercent: percent(95) };
    expect(rungs([94, 94, 94], {}, ladder)).toEqual([3, 3, 4]);
  });
});
