import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Ratio } from '../../src/compensation/index.ts';
import { hundredths, rateUnits, wrvuHundredths } from '../../src/compensation/index.ts';
import { leakPay, leaks, paceOf, visitsForTarget, workRvuOf } from '../../src/production/index.ts';
import { offerWithClinic, paceTerms, yearOfClinic, type ClinicTerms } from '../builders/clinic.ts';

interface Published {
  readonly id: string;
  readonly inputs: Readonly<Record<string, unknown>>;
  readonly outputs: Readonly<Record<string, unknown>>;
}

const published = JSON.parse(
  readFileSync(new URL('published.json', import.meta.url), 'utf8'),
) as readonly Published[]; // that is what the file holds

const value = (amount: Ratio | undefined): number =>
  amount === undefined ? Number.NaN : Number(amount.n) / Number(amount.d);
const wrvusOf = (clinic: ClinicTerms, wrvuSchedule: number | null = null): number =>
  yearOfClinic(clinic, { wrvuSchedule }).annualWrvus / 100;
const counted = (code: string, year: number): number => (workRvuOf(code, year)?.wrvus ?? 0) / 100;

/** 15 patients a day, 5 days a week, 1.5 wRVUs each. */
const fifteenADay = (weeksPerYear: number): ClinicTerms => ({
  template: { daysPerWeek: 5, weeksPerYear, seenPerDay: 15 },
});
const sixteenADay: ClinicTerms = {
  template: { daysPerWeek: 5, weeksPerYear: 47, seenPerDay: 16 },
  visits: [{ code: '99213' }],
};
const halfAndHalf: ClinicTerms = {
  template: { daysPerWeek: 5, seenPerDay: 1 },
  calendar: {
    weeksOff: hundredths(400),
    educationDays: hundredths(500),
    holidayDays: hundredths(1000),
  },
  visits: [
    { code: '99213', sharePercent: 50 },
    { code: '99214', sharePercent: 50 },
  ],
};
/** 248 working days are 260 less 12 holidays. */
const resident: ClinicTerms = {
  template: { daysPerWeek: 5, seenPerDay: 20 },
  calendar: {
    weeksOff: hundredths(400),
    educationDays: hundredths(500),
    holidayDays: hundredths(1200),
  },
  visits: [{ wrvusEach: 1.2 }],
};
const hybrid: ClinicTerms = {
  template: { daysPerWeek: 4, weeksPerYear: 43.5, seenPerDay: 22 },
};
const missed: ClinicTerms = {
  template: { daysPerWeek: 1, weeksPerYear: 52, slotsPerDay: 150, noShowPercent: 20 },
  visits: [{ wrvusEach: 1 }],
};
const missedBar = leaks(yearOfClinic(missed)).leaks.find(({ cause }) => cause === 'noShow');
/** A visit as one wRVU, and what the source takes for its worth as what a contract pays for it. */
const missedPay = leakPay(yearOfClinic(missed), {
  offer: offerWithClinic(missed, {
    phases: [
      {
        productivity: {
          model: 'production',
          tiers: [{ fromWrvus: wrvuHundredths(0), dollarsPerWrvu: rateUnits(1_800_000) }],
        },
      },
    ],
  }),
  horizonYears: 1,
  ladder: null,
  year: 1,
});

/** A published output, the number that is printed, and what comes out here. */
const reproduced: readonly (readonly [
  id: string,
  output: string,
  printed: number,
  figure: number,
])[] = [
  ['paf-826q', 'wrvu_week', 112.5, wrvusOf(fifteenADay(1))],
  // "Months" of four weeks, as the source counts them.
  ['paf-826q', 'wrvu_month', 450, wrvusOf(fifteenADay(4))],
  ['paf-826q', 'wrvu_quarter', 1350, wrvusOf(fifteenADay(12))],
  [
    'wci-fm-99213-mix',
    'avg_wrvu',
    1.24,
    value(yearOfClinic(halfAndHalf, { wrvuSchedule: 2020 }).mix.performed) / 100,
  ],
  ['wci-fm-99213-mix', 'work_days', 225, value(yearOfClinic(halfAndHalf).days.days)],
  [
    'pacents-99213-year',
    'visits_year',
    3760,
    value(yearOfClinic(sixteenADay, { wrvuSchedule: 2020 }).visits),
  ],
  ['punctil-noshow', 'noshows_week', 30, (missedBar?.wrvus ?? 0) / 100 / 52],
  [
    'punctil-noshow',
    'annual',
    280800,
    missedPay.kind === 'ready' ? (missedPay.leaks[0]?.thisYear ?? 0) / 100 : 0,
  ],
  ['e28-ex1', 'days', 223, value(yearOfClinic(resident).days.days)],
];

const residentVisits = visitsForTarget(yearOfClinic(resident), wrvuHundredths(444_400));

/** The same of outputs that do not come out, and why theirs is wrong. */
const refuted: readonly (readonly [
  id: string,
  output: string,
  printed: number | string,
  figure: number,
  is: number,
  why: string,
])[] = [
  [
    'paf-826q',
    'wrvu_month',
    450,
    wrvusOf(fifteenADay(52)) / 12,
    487.5,
    'a year has 52 weeks, not twelve months of four',
  ],
  [
    'paf-826q',
    'wrvu_quarter',
    1350,
    wrvusOf(fifteenADay(52)) / 4,
    1462.5,
    'a quarter has 13 weeks',
  ],
  [
    'pacents-99213-year',
    'wrvus',
    3648,
    wrvusOf(sixteenADay, 2020),
    3647.2,
    '3,760 × 0.97 is 3,647.2',
  ],
  [
    'e28-ex1',
    'patients_8h',
    18.4,
    value(residentVisits?.visitsPerClinicDay),
    16.61,
    '4,444 wRVUs over 223 days at 1.2 are 16.61 patients',
  ],
  ['ra-wrvu-errors', 'c99213', 0.97, counted('99213', 2026), 1.3, 'the value of 2020'],
  ['ra-wrvu-errors', 'c99214', 1.5, counted('99214', 2026), 1.92, 'the value of 2020'],
  ['ra-wrvu-errors', 'c99233', 2, counted('99233', 2026), 2.4, 'the value of 2022'],
  ['ra-wrvu-errors', 'c45378', 3.36, counted('45378', 2025), 3.26, 'the value of no year'],
  ['ra-wrvu-errors', 'c92928', '23-24', counted('92928', 2026), 9.75, 'the value of no year'],
];

/** Dollars that are no contract's: what a practice bills, and coding, which has no price here. */
const outside = ['codeitright-5', 'npixray-38', 'cfopro-noshow'];

describe('published arithmetic of clinics', () => {
  test.each(reproduced)('%s: %s, %d', (id, output, printed, figure) => {
    expect(outputOf(id, output)).toBe(printed);
    const decimals = String(printed).split('.')[1]?.length ?? 0;
    expect(Number((figure + 1e-9).toFixed(decimals))).toBe(printed);
  });

  test.each(refuted)('%s: %s is not %s', (id, output, printed, figure, is) => {
    expect(outputOf(id, output)).toBe(printed);
    expect(Number(figure.toFixed(2))).toBe(is);
  });

  test('22 patients a day, 4 days a week are 3,828 encounters of 1.064 in 43.5 weeks', () => {
    const source = published.find(({ id }) => id === 'mmp-hybrid-terms');
    expect(source?.inputs).toMatchObject({ encounters_year: 3828, wrvu_year: 4073 });
    expect(value(yearOfClinic(hybrid).visits)).toBe(3828);
    const each = visitsForTarget(
      yearOfClinic({ ...hybrid, visits: [{ wrvusEach: 1 }] }),
      wrvuHundredths(407_300),
    );
    expect(Number((value(each?.visitsPerYear) / 3828).toFixed(3))).toBe(1.064);
  });

  test('the others are about dollars that no contract pays', () => {
    expect(outside.map((id) => published.some((source) => source.id === id))).toEqual([
      true,
      true,
      true,
    ]);
  });

  test('the article: 1,600 wRVUs after six months are 3,200 a year', () => {
    const offer = offerWithClinic(null);
    const read = paceOf(offer, paceTerms({ asOf: '2027-12-31', wrvusToDate: 1600 }));
    const figures = read.kind === 'ready' ? [read.pace.projection, read.pace.annualised] : [];
    expect(figures.map((figure) => value(figure ?? undefined))).toEqual([320_000, 320_000]);
  });
});

function outputOf(id: string, output: string): unknown {
  return published.find((source) => source.id === id)?.outputs[output];
}
