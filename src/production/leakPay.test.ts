import { describe, expect, test } from 'vitest';
import { clinicOf, yearOfClinic, type ClinicTerms } from '../../tests/builders/clinic.ts';
import { offerOf, type OfferTerms } from '../../tests/builders/offer.ts';
import { basisPoints, cents, rateUnits, wrvuHundredths } from '../compensation/index.ts';
import { leakPay, type LeakPayReading } from './leakPay.ts';

const base = { annualDollars: cents(26_000_000) };
const at50 = (fromWrvus: number) => [
  { fromWrvus: wrvuHundredths(100 * fromWrvus), dollarsPerWrvu: rateUnits(500_000) },
];
const bonus = { base, productivity: { model: 'bonus', tiers: at50(5_000) } } as const;

/** 4,200 wRVUs: 14 of 16 slots on 200 days, 1.5 each. */
const held: ClinicTerms = {
  template: { daysPerWeek: 4, weeksPerYear: 50, slotsPerDay: 16, heldSlotsPerDay: 2 },
};

function payOf(terms: OfferTerms, year: number, clinic = held): LeakPayReading {
  const offer = offerOf({ ...terms, clinic: clinicOf(clinic) });
  return leakPay(yearOfClinic(clinic, terms), { offer, horizonYears: 5, ladder: null, year });
}

/** Cause, recovered wRVUs, dollars of the year and of the years after it, from when. */
function dollarsOf(reading: LeakPayReading): unknown {
  return reading.kind === 'missing'
    ? reading.missing
    : reading.leaks.map(({ cause, recovered, thisYear, later, laterFrom }) => [
        cause,
        recovered / 100,
        thisYear / 100,
        later / 100,
        laterFrom,
      ]);
}

describe('a leak of 600 wRVUs at 4,200', () => {
  test.each<[string, OfferTerms, year: number, unknown]>([
    ['costs nothing below the threshold', { phases: [bonus] }, 2, [['held', 600, 0, 0, null]]],
    [
      'costs the next base where it is recalculated from that year',
      { phases: [bonus], rebase: { firstMonth: 25 } },
      2,
      [['held', 600, 0, 30_000, 3]],
    ],
    [
      'costs nothing more in the last year looked at',
      { phases: [bonus], rebase: { firstMonth: 25 } },
      5,
      [['held', 600, 0, 0, null]],
    ],
    [
      'costs the rate under production',
      { phases: [{ productivity: { model: 'production', tiers: at50(0) } }] },
      1,
      [['held', 600, 30_000, 0, null]],
    ],
    [
      'costs the rate under a draw, whose advance stays open',
      { phases: [{ base, productivity: { model: 'draw', tiers: at50(0) } }] },
      1,
      [['held', 600, 30_000, 0, null]],
    ],
    [
      'costs what lies above the threshold alone',
      { phases: [{ base, productivity: { model: 'bonus', tiers: at50(4_500) } }] },
      1,
      [['held', 600, 15_000, 0, null]],
    ],
    [
      'is smaller in a year of a ramp',
      {
        phases: [{ productivity: { model: 'production', tiers: at50(0) } }],
        volume: { rampPercent: [basisPoints(5000), basisPoints(10_000)] },
      },
      1,
      [['held', 600, 15_000, 0, null]],
    ],
  ])('%s', (_, terms, year, dollars) => expect(dollarsOf(payOf(terms, year))).toEqual(dollars));
});

test('what is not credited costs what the contract would pay for it', () => {
  const terms: OfferTerms = {
    phases: [{ productivity: { model: 'production', tiers: at50(0) } }],
    volume: { creditPercent: basisPoints(9500) },
  };
  expect(dollarsOf(payOf(terms, 1))).toEqual([
    ['held', 570, 28_500, 0, null],
    ['notCredited', 210, 10_500, 0, null],
  ]);
});

test('the article’s 19 promised and 11 seen cost dollars, its coding none', () => {
  const terms: OfferTerms = {
    phases: [{ productivity: { model: 'production', tiers: at50(0) } }],
  };
  const clinic: ClinicTerms = {
    template: { daysPerWeek: 4, weeksPerYear: 50, slotsPerDay: 19, seenPerDay: 11 },
    underCodingPercent: 10,
  };
  // 8 visits × 200 days × 1.5 wRVUs, coded 10 % too low
  expect(dollarsOf(payOf(terms, 1, clinic))).toEqual([['unexplained', 2_160, 108_000, 0, null]]);
});

test('leaks closed together are told apart from each alone', () => {
  const clinic = { template: { ...held.template, noShowPercent: 10 } };
  const found = payOf({ phases: [bonus] }, 1, clinic);
  // 12.6 a day: 3,780; without held slots 4,320, without no-shows 4,200, without both 4,800
  expect(dollarsOf(found)).toEqual([
    ['held', 540, 0, 0, null],
    ['noShow', 420, 0, 0, null],
  ]);
  expect(found).toMatchObject({ together: { recovered: 102_000, thisYear: 0 } });
});

test('a contract without a rate has no dollars, and says what is missing', () => {
  expect(dollarsOf(payOf({ phases: [{ base }] }, 1))).toEqual(['phases[0].productivity.model']);
});
