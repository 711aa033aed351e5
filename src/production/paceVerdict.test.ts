import { describe, expect, test } from 'vitest';
import {
  offerWithClinic,
  paceTerms,
  type ClinicTerms,
  type PaceTerms,
} from '../../tests/builders/clinic.ts';
import type { OfferTerms } from '../../tests/builders/offer.ts';
import { work, yearOf } from '../../tests/builders/work.ts';
import type { Ratio } from '../compensation/index.ts';
import { basisPoints, hundredths, round, wrvuHundredths } from '../compensation/index.ts';
import { measuredYear } from './measuredYear.ts';
import { paceOf } from './paceOf.ts';
import { paceVerdict, type PaceVerdict } from './paceVerdict.ts';
import { targetOfYear } from './targetOfYear.ts';

const production = { model: 'production', tiers: [] } as const;
const target = { annualWrvus: wrvuHundredths(500_000) };
const contract: Partial<OfferTerms> = { phases: [{ target, productivity: production }] };

/** 200 days of 16 slots, 2 of them held: 4,200 of 4,800. */
const held: ClinicTerms = {
  template: { daysPerWeek: 4, weeksPerYear: 50, slotsPerDay: 16, heldSlotsPerDay: 2 },
};
/** The same with one of seven booked visits missed: 3,600 of 4,800. */
const leaking: ClinicTerms = {
  template: { ...held.template, noShowPercent: 14.29 },
};

function judged(pace: PaceTerms, clinic: ClinicTerms | null, terms = contract): PaceVerdict {
  const offer = offerWithClinic(clinic, terms);
  const read = paceOf(offer, paceTerms(pace));
  const found = read.kind === 'ready' ? paceVerdict(offer, paceTerms(pace), read.pace) : null;
  if (found === null) throw new Error('no verdict');
  return found;
}

function number(amount: Ratio | null): number | null {
  return amount && Number(amount.n) / Number(amount.d);
}

describe('against 5,000 in a year from July', () => {
  test.each<[string, PaceTerms, ClinicTerms | null, string]>([
    ['half of it at half the year', { asOf: '2027-12-31', wrvusToDate: 2_500 }, null, 'onPace'],
    ['a wRVU less', { asOf: '2027-12-31', wrvusToDate: 2_499 }, null, 'behind'],
    ['that with slots held', { asOf: '2027-12-31', wrvusToDate: 2_499 }, held, 'fixable'],
    // The held slots bring 600 a year, 300 in the half that is left.
    ['300 behind', { asOf: '2027-12-31', wrvusToDate: 2_350 }, held, 'fixable'],
    [
      'more than the leaks bring',
      { asOf: '2027-12-31', wrvusToDate: 2_349 },
      held,
      'onlyMoreVolume',
    ],
    // 3 × what went before would be needed.
    [
      'a quarter at half the year',
      { asOf: '2027-12-31', wrvusToDate: 1_250 },
      leaking,
      'notThisYear',
    ],
    ['1.5 times the pace', { asOf: '2027-12-31', wrvusToDate: 2_000 }, null, 'behind'],
    ['a little more than that', { asOf: '2027-12-31', wrvusToDate: 1_999.99 }, null, 'notThisYear'],
    [
      'as much as the user takes for possible',
      { asOf: '2027-12-31', wrvusToDate: 1_250, catchUpTimes: 3 },
      null,
      'behind',
    ],
    ['nothing in six months', { asOf: '2027-12-31', wrvusToDate: 0 }, null, 'notThisYear'],
    ['the last day, short', { asOf: '2028-06-30', wrvusToDate: 4_999.99 }, held, 'missed'],
    ['the last day, there', { asOf: '2028-06-30', wrvusToDate: 5_000 }, held, 'onPace'],
    ['the day before the last', { asOf: '2028-06-29', wrvusToDate: 4_999 }, held, 'onPace'],
    ['the article’s six months', { asOf: '2027-12-31', wrvusToDate: 1_600 }, held, 'notThisYear'],
    [
      'before the first day',
      { asOf: '2027-06-30', wrvusToDate: 0, yearFrom: '2027-07-01' },
      held,
      'behind',
    ],
  ])('%s', (_, pace, clinic, verdict) => {
    expect(judged(pace, clinic).verdict.verdict).toBe(verdict);
  });

  test('is missed once nothing of the year is left to work', () => {
    const volume = { leave: [{ fromMonth: 11, months: hundredths(200), basePaidPercent: null }] };
    const pace = { asOf: '2028-04-30', wrvusToDate: 4_900 };
    expect(judged(pace, held, { ...contract, volume }).verdict).toEqual({ verdict: 'missed' });
  });

  test('is reached, which is said apart from being on pace', () => {
    expect(judged({ asOf: '2027-12-31', wrvusToDate: 5_200 }, null)).toMatchObject({
      verdict: { verdict: 'onPace', isReached: true },
      toDo: { n: 0 },
    });
  });

  test('says what each clinic day that is left has to bring', () => {
    const found = judged({ asOf: '2027-12-31', wrvusToDate: 1_600 }, held);
    // 200 clinic days over 262 weekdays; 132 of those until December, 130 after it.
    expect(number(found.perClinicDaySoFar)).toBeCloseTo(160_000 / (132 * (200 / 262)), 6);
    expect(number(found.perClinicDayLeft)).toBeCloseTo(340_000 / (130 * (200 / 262)), 6);
    expect(number(found.timesNeeded)).toBeCloseTo(3400 / 1600, 10);
    expect([number(found.gap), found.catchUpTimes, found.isCatchUpAssumed]).toEqual([
      180_000,
      150,
      true,
    ]);
  });

  test('never takes the coding or the terms of the contract for what can be fixed', () => {
    const clinic = { template: { ...held.template, heldSlotsPerDay: 0 }, underCodingPercent: 20 };
    const terms = { ...contract, volume: { creditPercent: basisPoints(8000) } };
    expect(judged({ asOf: '2027-12-31', wrvusToDate: 2_499 }, clinic, terms).verdict).toMatchObject(
      {
        verdict: 'onlyMoreVolume',
        recoverable: { n: 0 },
      },
    );
  });
});

describe('the target of a measured year', () => {
  const of = (terms: Partial<OfferTerms>, pace: PaceTerms) => {
    const offer = offerWithClinic(null, terms);
    const read = measuredYear(offer, paceTerms(pace));
    const found = read.kind === 'ready' ? targetOfYear(offer, read.year) : null;
    return found && round(found) / 100;
  };

  test.each<[string, Partial<OfferTerms>, PaceTerms, number | null]>([
    ['a contract year', contract, { asOf: '2027-12-31' }, 5_000],
    ['half a calendar year', contract, { asOf: '2027-09-30', yearFrom: '2027-01-01' }, 2_500],
    [
      'a year on two ramps',
      {
        phases: [
          {
            target: { ...target, rampPercent: [basisPoints(8000), basisPoints(10_000)] },
            productivity: production,
          },
        ],
      },
      { asOf: '2028-03-31', yearFrom: '2028-01-01' },
      4_500,
    ],
    // 14 of 31 days of the first month.
    [
      'a month in part',
      contract,
      { asOf: '2027-09-30', yearFrom: '2027-07-18', yearTo: '2027-07-31' },
      188.17,
    ],
    ['no target', { phases: [{ productivity: production }] }, { asOf: '2027-12-31' }, null],
    ['a year past the tenth', contract, { asOf: '2037-12-31' }, null],
  ])('of %s', (_, terms, pace, wrvus) => expect(of(terms, pace)).toBe(wrvus));

  test('is the ledger’s, leave included', () => {
    const volume = {
      annualWrvus: wrvuHundredths(420_000),
      leave: [{ fromMonth: 14, months: hundredths(277), basePaidPercent: null }],
    };
    const terms = {
      ...contract,
      phases: [{ target: { ...target, proratedForLeave: true }, productivity: production }],
      volume,
    };
    const offer = offerWithClinic(null, terms);
    const ledgers = yearOf(work(offer), 2).target;
    expect(of(terms, { asOf: '2028-12-31' })).toBe(ledgers && round(ledgers) / 100);
    expect(of(terms, { asOf: '2028-12-31' })).toBe(3_845.83);
  });
});
