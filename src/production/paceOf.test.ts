import { describe, expect, test } from 'vitest';
import { offerWithClinic, paceTerms, type PaceTerms } from '../../tests/builders/clinic.ts';
import type { OfferTerms } from '../../tests/builders/offer.ts';
import type { Ratio } from '../compensation/index.ts';
import { basisPoints, hundredths } from '../compensation/index.ts';
import { matureVolume } from './matureVolume.ts';
import { paceOf, type YearSoFar } from './paceOf.ts';

function number(amount: Ratio | null | undefined): number | null {
  return amount ? Number(amount.n) / Number(amount.d) : null;
}

function paced(pace: PaceTerms, terms: Partial<OfferTerms> = {}, clinic = {}): YearSoFar {
  const read = paceOf(offerWithClinic(clinic, terms), paceTerms(pace));
  if (read.kind === 'missing') throw new Error(read.missing.join(', '));
  return read.pace;
}

/** wRVUs that the year ends with, to the hundredth. */
function projected(pace: PaceTerms, terms: Partial<OfferTerms> = {}, clinic = {}): number | null {
  const { projection } = paced(pace, terms, clinic);
  return projection && Math.round(Number(projection.n) / Number(projection.d)) / 100;
}

const leave = [{ fromMonth: 4, months: hundredths(250), basePaidPercent: null }];
const weights = [2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0];

describe('a year from July', () => {
  test.each<[string, PaceTerms, Partial<OfferTerms>, number | null]>([
    ['six months of twelve', { asOf: '2027-12-31', wrvusToDate: 1_600 }, {}, 3_200],
    ['its last day', { asOf: '2028-06-30', wrvusToDate: 3_900 }, {}, 3_900],
    ['the day before it', { asOf: '2027-06-30', wrvusToDate: 0, yearFrom: '2027-07-01' }, {}, null],
    ['its first day', { asOf: '2027-07-01', wrvusToDate: 10 }, {}, 3_720],
    // 15 days of February, which has 29: 7 + 15 ÷ 29 months.
    ['a leap month in part', { asOf: '2028-02-15', wrvusToDate: 2_180 }, {}, 3_480],
    // Months 1 to 3 and half of month 6 worked, 9.5 in the year.
    [
      'months without its leave',
      { asOf: '2027-12-31', wrvusToDate: 1_400 },
      { volume: { leave } },
      3_800,
    ],
    // October 1 to 31 is leave: nothing goes by.
    [
      'a day within leave',
      { asOf: '2027-10-10', wrvusToDate: 1_200 },
      { volume: { leave } },
      3_800,
    ],
    [
      'months by their weight',
      { asOf: '2027-07-31', wrvusToDate: 500 },
      { volume: { monthWeights: weights } },
      3_000,
    ],
    ['a later year of the contract', { asOf: '2029-09-30', wrvusToDate: 900 }, {}, 3_600],
    [
      'a calendar year',
      { asOf: '2028-03-31', wrvusToDate: 900, yearFrom: '2028-01-01' },
      {},
      3_600,
    ],
    [
      'a year told by its end',
      { asOf: '2028-03-31', wrvusToDate: 900, yearTo: '2028-12-31' },
      {},
      3_600,
    ],
  ])('%s', (_, pace, terms, wrvus) => expect(projected(pace, terms)).toBe(wrvus));

  test('counts clinic days where they are asked for', () => {
    const calendar = { weekdays: { monday: 100 } };
    const pace = { shareBy: 'clinicDays', wrvusToDate: 500 } as const;
    // 52 Mondays from July 1, 2027 to June 30, 2028, of which 26 by December 31.
    expect(projected({ ...pace, asOf: '2027-12-31' }, {}, { calendar })).toBe(1_000);
    expect(projected({ ...pace, asOf: '2028-01-02' }, {}, { calendar })).toBe(1_000);
    const { clinicDays } = paced({ ...pace, asOf: '2027-12-31' }, {}, { calendar });
    expect([number(clinicDays?.gone), number(clinicDays?.left)]).toEqual([26, 26]);
  });

  test('starts with the clinic where that starts later', () => {
    const calendar = { startDate: '2027-10-01' };
    expect(projected({ asOf: '2027-12-31', wrvusToDate: 900 }, {}, { calendar })).toBe(2_700);
    const { annualised } = paced({ asOf: '2027-12-31', wrvusToDate: 900 }, {}, { calendar });
    expect(number(annualised)).toBe(360_000);
  });
});

describe('by months', () => {
  const months = { '2027-07': 300, '2027-08': 250, '2027-09': 350 };

  test('the sum counts, and the rest of the year as the slowest and the best month', () => {
    const { toDate, projection, range } = paced({ months });
    expect([number(toDate), number(projection)]).toEqual([90_000, 360_000]);
    expect([number(range?.low), number(range?.high)]).toEqual([315_000, 405_000]);
  });

  test('one month gives no range, and neither does a month in part', () => {
    const one = paced({ asOf: '2027-08-15', months: { '2027-07': 300, '2027-08': 150 } });
    expect(one.range).toBeNull();
    expect(Math.round(number(one.projection) ?? 0)).toBe(Math.round((45_000 * 12) / (1 + 15 / 31)));
  });

  test('a correction below zero is part of the sum', () => {
    expect(number(paced({ months: { ...months, '2027-10': -100 } }).toDate)).toBe(80_000);
  });

  test('a month that is not reported is named, and the pace of the others stands for it', () => {
    const { toDate, projection, unreported } = paced({
      months: { '2027-07': 300, '2027-09': 360 },
    });
    expect([number(toDate), number(projection), unreported]).toEqual([
      66_000,
      396_000,
      ['2027-08'],
    ]);
  });

  test('a month outside the year so far is named and in no sum', () => {
    const { toDate, outside } = paced({
      asOf: '2027-08-31',
      months: { ...months, '2026-12': 500, '2027-08': 250 },
    });
    expect([number(toDate), outside]).toEqual([55_000, ['2027-09', '2026-12']]);
  });

  test('a total that says something else counts, and the difference is told', () => {
    const { toDate, monthsSum } = paced({ asOf: '2027-09-30', months, wrvusToDate: 950 });
    expect([number(toDate), number(monthsSum)]).toEqual([95_000, 90_000]);
  });
});

test.each<[string, PaceTerms, Partial<OfferTerms>, readonly string[]]>([
  ['a day', { wrvusToDate: 900 }, {}, ['pace.asOf']],
  ['any work', { asOf: '2027-12-31' }, {}, ['pace.wrvusToDate']],
  ['the start', { asOf: '2027-12-31', wrvusToDate: 9 }, { startMonth: null }, ['startMonth']],
  [
    'clinic days',
    { asOf: '2027-12-31', wrvusToDate: 9, shareBy: 'clinicDays' },
    {},
    ['clinic.template.daysPerWeek'],
  ],
])('without %s there is no pace, and it is named', (_, pace, terms, missing) => {
  expect(paceOf(offerWithClinic(null, terms), paceTerms(pace))).toEqual({
    kind: 'missing',
    missing,
  });
});

test('the mature volume is what the contract year would need to go so', () => {
  const volume = {
    rampPercent: [basisPoints(8000), basisPoints(10_000)],
    creditPercent: basisPoints(9000),
  };
  const offer = offerWithClinic(null, {
    phases: [{ productivity: { model: 'production', tiers: [] } }],
    volume,
  });
  const read = paceOf(offer, paceTerms({ asOf: '2027-12-31', wrvusToDate: 1_440 }));
  // 2,880 a year ÷ 80 % ÷ 90 %
  expect(read.kind === 'ready' && matureVolume(offer, read.pace)).toBe(400_000);
});
