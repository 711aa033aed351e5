import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { holds } from '../../tests/arbitraries/law.ts';
import { clinicOf, offerWithClinic, paceTerms } from '../../tests/builders/clinic.ts';
import type { Ratio } from '../compensation/index.ts';
import { hundredths, reaches, wrvuHundredths } from '../compensation/index.ts';
import { clinicDaysBetween } from './clinicDays.ts';
import { dayAt, dayText } from './day.ts';
import { paceOf, type YearSoFar } from './paceOf.ts';
import { paceVerdict } from './paceVerdict.ts';

const leave = fc.constantFrom(
  [],
  [{ fromMonth: 4, months: hundredths(250), basePaidPercent: null }],
  [
    { fromMonth: 1, months: hundredths(33), basePaidPercent: null },
    { fromMonth: 8, months: hundredths(101), basePaidPercent: null },
  ],
);
const weights = fc.constantFrom(
  null,
  [1, 2, 3, 4, 5, 6, 6, 5, 4, 3, 2, 1],
  [5, 1, 0, 1, 1, 1, 1, 1, 1, 0, 9, 1],
);
const calendars = fc.constantFrom(
  {},
  { weekdays: { monday: 100, wednesday: 50 } },
  { absences: [{ fromDate: '2027-12-20', toDate: '2028-01-07', reason: null }] },
);

const paces = fc.record({
  start: fc.constantFrom('2027-07', '2028-03', '2027-01'),
  day: fc.integer({ min: 0, max: 364 }),
  wrvus: fc.integer({ min: 0, max: 900_000 }),
  more: fc.integer({ min: 1, max: 50_000 }),
  leave,
  weights,
  calendar: calendars,
  shareBy: fc.constantFrom('months' as const, 'clinicDays' as const),
});
type PaceCase = typeof paces extends fc.Arbitrary<infer Found> ? Found : never;

function soFar(found: PaceCase, day: number, wrvus: number): YearSoFar {
  const offer = offerWithClinic(
    { template: { daysPerWeek: 4.5 }, calendar: found.calendar },
    { startMonth: found.start, volume: { leave: found.leave, monthWeights: found.weights } },
  );
  const asOf = dayText(dayAt(`${found.start}-01`) + day);
  const pace = paceTerms({ asOf, wrvusToDate: wrvus / 100, shareBy: found.shareBy });
  const read = paceOf(offer, pace);
  if (read.kind === 'missing') throw new Error(read.missing.join(', '));
  return read.pace;
}

describe('every year so far', () => {
  test('its share gone never falls and never leaps: a day is at most its own part of the year', () => {
    holds(paces, (found) => {
      // The day after the last begins another year.
      const day = Math.min(found.day, 363);
      const [today, tomorrow] = [soFar(found, day, 1), soFar(found, day + 1, 1)];
      const step = value(tomorrow.gone) - value(today.gone);
      expect(step).toBeGreaterThanOrEqual(0);
      // The heaviest month of these weights is half of a year, spread over 28 days at the least.
      expect(step).toBeLessThanOrEqual(found.shareBy === 'months' ? 0.55 / 28 : 1 / 40);
    });
  });

  test('its projection is never lower for more wRVUs to date', () => {
    holds(paces, (found) => {
      const [less, more] = [0, found.more].map(
        (by) => soFar(found, found.day, found.wrvus + by).projection,
      );
      expect(less === null || less === undefined || reaches(more ?? { n: -1, d: 1 }, less)).toBe(
        true,
      );
    });
  });

  test('work at an even pace projects to one figure on every day of the year, month ends and leap days included', () => {
    holds(paces, (found) => {
      const { gone } = soFar(found, found.day, 1);
      const whole = 1e9;
      const done = Math.round(whole * value(gone));
      const { projection } = soFar(found, found.day, done);
      const off = projection === null ? 0 : (value(projection) - whole) * value(gone);
      expect(Math.abs(off)).toBeLessThanOrEqual(1);
    });
  });

  test('clinic days gone and left are those of the year', () => {
    holds(paces, (found) => {
      const { clinicDays, year } = soFar(found, found.day, 1);
      const clinic = clinicOf({ template: { daysPerWeek: 4.5 }, calendar: found.calendar });
      const all = clinicDaysBetween(clinic, year.worksFrom, {
        from: year.worksFrom,
        to: year.to,
      });
      const both = value(clinicDays?.gone ?? all) + value(clinicDays?.left ?? all);
      expect(both).toBeCloseTo(value(all), 6);
    });
  });
});

/** The last days of years that end in each way: with a month, a leap day, a year of the employer's own. */
const lastDays = fc.constantFrom(
  { startMonth: '2027-07', asOf: '2028-06-30', year: 1 },
  { startMonth: '2027-03', asOf: '2028-02-29', year: 1 },
  { startMonth: '2027-07', asOf: '2030-06-30', year: 3 },
  { startMonth: '2027-01', asOf: '2027-12-31', yearFrom: '2027-01-01', year: 1 },
);

// Seen to catch: a last day that still counts as left.
test('on the year’s last day what falls short is missed, by a hundredth or by all, and what does not is reached', () => {
  const cases = fc.record({
    last: lastDays,
    target: fc.integer({ min: 1, max: 1_500_000 }),
    short: fc.oneof(fc.constantFrom(0, 1, 10_000), fc.integer({ min: 0, max: 10_000 })),
    leave,
    weights,
    calendar: calendars,
    shareBy: fc.constantFrom('months' as const, 'clinicDays' as const),
    catchUpTimes: fc.constantFrom({}, { catchUpTimes: 50 }),
  });
  const reached = { missed: 0, onPace: 0 };
  holds(cases, ({ last, target, short, calendar, shareBy, catchUpTimes, ...found }) => {
    // A share of the target, to the hundredth; 1 is a hundredth of a wRVU.
    const missing = short === 1 ? 1 : Math.floor((target * short) / 10_000);
    const clinic = {
      template: { daysPerWeek: 4.5, slotsPerDay: 20, heldSlotsPerDay: 4 },
      calendar,
    };
    const { startMonth, year: _year, ...measured } = last;
    const offer = offerWithClinic(clinic, {
      startMonth,
      phases: [
        {
          target: { annualWrvus: wrvuHundredths(target) },
          productivity: { model: 'production', tiers: [] },
        },
      ],
      volume: { leave: found.leave, monthWeights: found.weights },
    });
    const wrvusToDate = (target - missing) / 100;
    const pace = paceTerms({ ...measured, wrvusToDate, shareBy, ...catchUpTimes });
    const read = paceOf(offer, pace);
    const verdict = read.kind === 'ready' ? paceVerdict(offer, pace, read.pace)?.verdict : null;
    const expected = missing > 0 ? { verdict: 'missed' } : { verdict: 'onPace', isReached: true };
    expect(verdict).toEqual(expected);
    reached[missing > 0 ? 'missed' : 'onPace'] += 1;
  });
  expect(Object.values(reached).every((count) => count > 100)).toBe(true);
});

function value({ n, d }: Ratio): number {
  return Number(n) / Number(d);
}
