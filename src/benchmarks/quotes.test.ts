import { describe, expect, test } from 'vitest';
import { medicareFactors } from './medicareFactors.data.ts';
import { payQuotes } from './payQuotes.data.ts';
import { highestMedian, quotesOf } from './quotesOf.ts';
import { rateQuotes } from './rateQuotes.data.ts';
import { sources } from './sources.data.ts';
import { specialties } from './specialties.data.ts';
import type { SpecialtyId } from './specialties.data.ts';
import { specialtyOf } from './specialtyOf.ts';
import { workQuotes } from './workQuotes.data.ts';

const quotes = [...workQuotes, ...rateQuotes, ...payQuotes];
const ids = Object.keys(specialties) as SpecialtyId[]; // the keys of a table that is written out

describe('the shipped table', () => {
  test('holds every quote that was collected', () => {
    expect([workQuotes.length, rateQuotes.length, payQuotes.length]).toEqual([22, 21, 74]);
  });

  test('names for each quote a page, and for each survey year a year that can be', () => {
    for (const { quotedBy, surveyYear, dataYear } of Object.values(sources)) {
      expect(quotedBy).toMatch(/\w/);
      for (const year of [surveyYear, dataYear].filter((one) => one !== null)) {
        expect(year).toBeGreaterThanOrEqual(2009);
        expect(year).toBeLessThanOrEqual(2026);
      }
    }
  });

  test('uses every source and every specialty, so that none is a dead row', () => {
    expect(new Set(quotes.map(({ source }) => source))).toEqual(new Set(Object.keys(sources)));
    expect(new Set(quotes.map(({ specialty }) => specialty))).toEqual(new Set(ids));
  });

  test.each([
    ['wrvus', 198_700, 1_311_800],
    ['dollarsPerWrvu', 520_000, 865_700],
    ['pay', 20_534_200, 71_500_000],
    ['startingPay', 20_000_000, 42_500_000],
    ['callPerDay', 10_000, 300_000],
  ])('%s lie from %i to %i, in whole units', (measure, least, most) => {
    const amounts = quotes.filter((one) => one.measure === measure).flatMap((q) => [q.from, q.to]);
    expect(Math.min(...amounts)).toBe(least);
    expect(Math.max(...amounts)).toBe(most);
    expect(amounts.filter((amount) => !Number.isInteger(amount))).toEqual([]);
    expect(quotes.filter(({ from, to }) => from > to)).toEqual([]);
  });

  test('states no quote twice', () => {
    expect(new Set(quotes.map((quote) => JSON.stringify(quote))).size).toBe(quotes.length);
  });
});

describe('the highest median that can be quoted', () => {
  test.each([
    ['internal-medicine-outpatient', 450_000, 500_000],
    ['family-medicine-outpatient', 480_000, 520_000],
    ['general-surgery', 700_000, 800_000],
    ['cardiology', 900_000, 1_000_000],
    ['cardiology-app', 198_700, 198_700],
  ] as const)('of %s is from %i to %i', (specialty, from, to) => {
    expect(highestMedian(specialty)).toMatchObject({ from, to, statistic: 'median' });
  });

  // The rule of thumb of 8,500 for general surgery is above its median and is no median.
  test.each(['emergency-medicine', 'electrophysiology', 'gastroenterology'] as const)(
    'of %s is none: no page says "median"',
    (specialty) => {
      expect(highestMedian(specialty)).toBeNull();
      expect(quotesOf(specialty).length).toBeGreaterThan(0);
    },
  );
});

test('the 75th percentiles of gastroenterology are quoted apart, each in its measure', () => {
  const quoted = quotesOf('gastroenterology').filter(({ statistic }) => statistic === 'p75');
  expect(quoted.map(({ measure, from }) => [measure, from])).toEqual([
    ['wrvus', 1_005_100],
    ['dollarsPerWrvu', 773_700],
    ['pay', 69_542_400],
  ]);
});

describe('a written specialty', () => {
  test.each([
    ['internal-medicine-outpatient', 'internal-medicine-outpatient'],
    ['Internal Medicine', 'internal-medicine-outpatient'],
    ['Family practice', 'family-medicine-outpatient'],
    ['OB/GYN', 'obstetrics-gynecology'],
    ['Non-Invasive Cardiology', 'cardiology'],
    ['  general surgery ', 'general-surgery'],
  ] as const)('%s is known', (written, id) => {
    expect(specialtyOf(written)).toBe(id);
  });

  test.each([null, '', 'pediatric cardiology', 'surgery', 'internal medicine and pediatrics'])(
    '%s is asked for, not guessed',
    (written) => {
      expect(specialtyOf(written)).toBeNull();
    },
  );

  test('is called by no two names that are one', () => {
    const written = ids.flatMap((id) => [specialties[id].name, ...specialties[id].alsoCalled]);
    expect(written.map(specialtyOf)).toEqual(
      ids.flatMap((id) => [id, ...specialties[id].alsoCalled.map(() => id)]),
    );
  });
});

test('Medicare’s factors are those of the final rules, one a year but for 2026', () => {
  expect(medicareFactors.map(({ year, tenThousandths }) => [year, tenThousandths])).toEqual([
    [2020, 360_896],
    [2021, 348_931],
    [2022, 346_062],
    [2023, 338_872],
    [2024, 327_442],
    [2025, 323_465],
    [2026, 334_009],
    [2026, 335_675],
  ]);
});
