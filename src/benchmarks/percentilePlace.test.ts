import { describe, expect, test } from 'vitest';
import { hundredths } from '../compensation/index.ts';
import { aboveMedian, atFte } from './atFte.ts';
import type { Percentile } from './percentilePlace.ts';
import { percentilePlace } from './percentilePlace.ts';

const four: readonly Percentile[] = [
  { percent: 25, value: 410_000 },
  { percent: 50, value: 500_000 },
  { percent: 75, value: 600_000 },
  { percent: 90, value: 720_000 },
];

describe('a value', () => {
  test.each([
    [0, { kind: 'below', percent: 25 }],
    [409_999, { kind: 'below', percent: 25 }],
    [410_000, { kind: 'at', percent: 25 }],
    [410_001, { kind: 'between', low: 25, high: 50 }],
    [500_000, { kind: 'at', percent: 50 }],
    [599_999, { kind: 'between', low: 50, high: 75 }],
    [720_000, { kind: 'at', percent: 90 }],
    [720_001, { kind: 'above', percent: 90 }],
    [936_000, { kind: 'above', percent: 90 }],
  ])('of %i hundredths has its place', (value, place) => {
    expect(percentilePlace(four, value)).toEqual(place);
    expect(percentilePlace(four.toReversed(), value)).toEqual(place);
  });

  test('has no place where two percentiles are equal, fall, or are stated twice', () => {
    const [low, median] = [
      { percent: 25, value: 500_000 },
      { percent: 50, value: 500_000 },
    ];
    const notSaid = { kind: 'notSaid', why: 'notRising' };
    expect(percentilePlace([low, median], 500_000)).toEqual(notSaid);
    expect(percentilePlace([low, { percent: 50, value: 400_000 }], 450_000)).toEqual(notSaid);
    expect(percentilePlace([low, { percent: 25, value: 600_000 }], 550_000)).toEqual(notSaid);
  });

  test('has no place where nothing is quoted, or what is quoted is no percentile', () => {
    expect(percentilePlace([], 500_000)).toEqual({ kind: 'notSaid', why: 'none' });
    for (const percent of [0, 100, 12.5, -1, Number.NaN])
      expect(percentilePlace([{ percent, value: 1 }], 2)).toMatchObject({ why: 'notAPercent' });
  });

  test('counts at the FTE, exactly: half of 410,000.01 is no whole hundredth', () => {
    const odd = [{ percent: 25, value: 410_001 }];
    expect(percentilePlace(odd, 205_000, hundredths(50))).toEqual({ kind: 'below', percent: 25 });
    expect(percentilePlace(odd, 205_001, hundredths(50))).toEqual({ kind: 'above', percent: 25 });
    expect(percentilePlace(four, 250_000, hundredths(50))).toEqual({ kind: 'at', percent: 50 });
  });
});

test('percentile-inverse: between the 90th and the top no percentile is made up for a value', () => {
  const places = [720_001, 800_000, 10_000_000].map((value) => percentilePlace(four, value));
  expect(places).toEqual(places.map(() => ({ kind: 'above', percent: 90 })));
});

describe('at a clinical FTE', () => {
  test.each([
    [500_000, 80, 400_000],
    [500_000, 100, 500_000],
    [500_000, null, 500_000],
    [410_001, 50, 205_001],
    [500_000, 150, 750_000],
  ])('%i of full time at %s are %i', (fullTime, fte, at) => {
    expect(atFte(fullTime, fte === null ? null : hundredths(fte))).toBe(at);
  });

  test.each([
    [650_000, 500_000, 100, 3000],
    [500_000, 500_000, null, 0],
    [450_000, 500_000, 100, -1000],
    [400_000, 500_000, 80, 0],
    [520_000, 500_000, 80, 3000],
    [570_000, 500_000, null, 1400],
  ])('a target of %i is above a median of %i at %s by %i', (target, median, fte, above) => {
    expect(aboveMedian(target, median, fte === null ? null : hundredths(fte))).toBe(above);
  });
});
