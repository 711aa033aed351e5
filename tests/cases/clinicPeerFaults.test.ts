import { expect, test } from 'vitest';
import type { Ratio } from '../../src/compensation/index.ts';
import { hundredths, wrvuHundredths } from '../../src/compensation/index.ts';
import { dayAt, weekdayAt } from '../../src/production/day.ts';
import {
  paceOf,
  paceVerdict,
  visitsForTarget,
  type YearSoFar,
} from '../../src/production/index.ts';
import { offerWithClinic, paceTerms, yearOfClinic, type PaceTerms } from '../builders/clinic.ts';
import type { OfferTerms } from '../builders/offer.ts';

/** Faults that other calculators were seen to have with calendars, pace and parts of a year, each by its name. */
const value = (amount: Ratio | null | undefined): number =>
  amount ? Number(amount.n) / Number(amount.d) : Number.NaN;

test('weekday-shift: March 2, 2026 is a Monday', () => {
  // In every time zone: a child process per zone asks the same in tests/production/zones.test.ts.
  expect(weekdayAt(dayAt('2026-03-02'))).toBe(0);
});

test('coverage-cliff: a day more is never fewer visits', () => {
  const visits = [207, 208, 209, 210].map((days) =>
    value(
      yearOfClinic({ template: { daysPerWeek: 1, weeksPerYear: days / 4, seenPerDay: 80 } }).visits,
    ),
  );
  expect(visits).toEqual([4_140, 4_160, 4_180, 4_200]);
});

test('holiday-twice: 4 weeks off, 5 days of education and 10 holidays leave 225 of 260 days', () => {
  const calendar = {
    weeksOff: hundredths(400),
    educationDays: hundredths(500),
    holidayDays: hundredths(1000),
  };
  const counted = yearOfClinic({ template: { daysPerWeek: 5, seenPerDay: 1 }, calendar });
  expect(value(counted.days.days)).toBe(225);
  // Dated: a holiday within the weeks off is one day off, not two. 262 weekdays from July 1, 2027.
  const weekdays = { monday: 100, tuesday: 100, wednesday: 100, thursday: 100, friday: 100 };
  const away = { fromDate: '2027-12-20', toDate: '2027-12-31', reason: 'vacation' } as const;
  const holiday = { fromDate: '2027-12-24', toDate: null, reason: 'holiday' } as const;
  const dated = yearOfClinic({
    template: { seenPerDay: 1 },
    calendar: { weekdays, absences: [away, holiday] },
  });
  expect(value(dated.days.days)).toBe(252);
});

test('weeks-per-week: 4,800 visits over 46 weeks are 104.3 a week', () => {
  // One clinic day a week stands for the week.
  const weekly = yearOfClinic({
    template: { daysPerWeek: 1, weeksPerYear: 46, seenPerDay: 100 },
    visits: [{ wrvusEach: 1 }],
  });
  const needed = visitsForTarget(weekly, wrvuHundredths(480_000));
  expect(value(needed?.visitsPerClinicDay).toFixed(1)).toBe('104.3');
});

test('four-week-month: 25 a week are 1,300 a year and 108.33 a month, whichever is looked at', () => {
  const year = yearOfClinic({ template: { daysPerWeek: 1, weeksPerYear: 52, seenPerDay: 25 } });
  expect([value(year.visits), (value(year.visits) / 12).toFixed(2)]).toEqual([1_300, '108.33']);
});

const target = {
  startMonth: '2027-07',
  phases: [
    {
      target: { annualWrvus: wrvuHundredths(480_000) },
      productivity: { model: 'production', tiers: [] },
    },
  ],
} as const;

function paced(pace: PaceTerms, terms: Partial<OfferTerms> = target): YearSoFar {
  const read = paceOf(offerWithClinic(null, terms), paceTerms(pace));
  if (read.kind === 'missing') throw new Error(read.missing.join(', '));
  return read.pace;
}

test('last-day-on-track: on the last day with a tenth of the target done it is missed', () => {
  const pace = { asOf: '2028-06-30', wrvusToDate: 480 };
  const found = paceVerdict(offerWithClinic(null, target), paceTerms(pace), paced(pace));
  expect(found?.verdict).toEqual({ verdict: 'missed' });
});

test('before-the-start: 400 a month from a start in July project to 2,400 for the half year', () => {
  const months = { '2027-07': 400, '2027-08': 400, '2027-09': 400 };
  const pace = { months, yearFrom: '2027-01-01', yearTo: '2027-12-31' };
  const found = paced(pace);
  expect([value(found.projection), value(found.annualised)]).toEqual([240_000, 480_000]);
  // Held against the half year's part of the target, which it reaches.
  const verdict = paceVerdict(offerWithClinic(null, target), paceTerms(pace), found);
  expect([value(verdict?.target), verdict?.verdict.verdict]).toEqual([240_000, 'onPace']);
});

test('running-month: 20 wRVUs on the 2nd count for two days and not for a month', () => {
  const months = Object.fromEntries(
    [1, 2, 3, 4, 5, 6, 7].map((month) => [`2027-0${month}`, 700] as const),
  );
  const pace = { asOf: '2027-08-02', months: { ...months, '2027-08': 20 } };
  const { projection } = paced(pace, { ...target, startMonth: '2027-01' });
  // 4,920 ÷ (7 + 2 ÷ 31) × 12
  expect(Math.round(value(projection) / 100)).toBe(8_357);
});
