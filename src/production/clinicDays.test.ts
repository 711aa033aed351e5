import { describe, expect, test } from 'vitest';
import { clinicOf, type ClinicTerms } from '../../tests/builders/clinic.ts';
import { hundredths } from '../compensation/index.ts';
import { clinicDays, clinicDaysBetween } from './clinicDays.ts';
import { dayAt } from './day.ts';

function daysOf(terms: ClinicTerms, firstDay: string | null = '2027-07-01'): unknown {
  const found = clinicDays(clinicOf(terms), firstDay);
  return found.kind === 'ready'
    ? [Number(found.days.n) / Number(found.days.d), found.by]
    : found.missing;
}

const weekdays = { monday: 100, tuesday: 100, wednesday: 100, thursday: 100, friday: 100 };
const vacation = { reason: 'vacation' } as const;

describe('clinic days a year', () => {
  test.each<[string, ClinicTerms, unknown]>([
    ['days and weeks', { template: { daysPerWeek: 4.5, weeksPerYear: 46 } }, [207, 'weeks']],
    [
      'weekdays and weeks',
      { template: { weeksPerYear: 46 }, calendar: { weekdays: { monday: 100, friday: 50 } } },
      [69, 'weeks'],
    ],
    [
      'weeks off, education and holidays of a part-time week',
      {
        template: { daysPerWeek: 3 },
        // 3 × (52 − 6) − 5 − 10 × 3 ÷ 5
        calendar: {
          weeksOff: hundredths(600),
          educationDays: hundredths(500),
          holidayDays: hundredths(1000),
        },
      },
      [127, 'counts'],
    ],
    [
      'neither weeks nor days off',
      { template: { daysPerWeek: 4 } },
      ['clinic.template.weeksPerYear'],
    ],
    ['no days', { template: { weeksPerYear: 46 } }, ['clinic.template.daysPerWeek']],
    // July 1, 2027 to June 30, 2028: 366 days from a Thursday on, 262 of them Monday to Friday.
    ['the calendar', { calendar: { weekdays } }, [262, 'calendar']],
    [
      'from a later first day',
      { calendar: { weekdays, startDate: '2028-01-03' } },
      [262, 'calendar'],
    ],
    [
      'a day off named three times',
      {
        calendar: {
          weekdays,
          // Friday, December 24 to Sunday, January 2: 6 days from Monday to Friday.
          absences: [
            { fromDate: '2027-12-24', toDate: '2028-01-02', ...vacation },
            { fromDate: '2027-12-24', toDate: null, reason: 'holiday' },
            { fromDate: '2027-12-31', toDate: '2027-12-31', reason: 'holiday' },
          ],
        },
      },
      [256, 'calendar'],
    ],
    [
      'a Saturday off and a half Friday',
      {
        calendar: {
          weekdays: { ...weekdays, friday: 50 },
          absences: [
            { fromDate: '2027-12-25', toDate: null, ...vacation },
            { fromDate: '2027-12-24', toDate: null, ...vacation },
          ],
        },
      },
      // 53 Thursdays, 52 of Monday to Wednesday; 53 Fridays of half a day, one of them off.
      [53 + 3 * 52 + 26, 'calendar'],
    ],
    [
      'dated and undated days off',
      { calendar: { weekdays, weeksOff: hundredths(400), educationDays: hundredths(300) } },
      [239, 'calendar'],
    ],
    [
      'six days a week without named weekdays',
      {
        template: { daysPerWeek: 6 },
        calendar: { absences: [{ fromDate: '2027-07-05', toDate: null, reason: 'holiday' }] },
      },
      // Monday to Friday whole, half of each of 104 weekend days.
      [262 - 1 + 52, 'calendar'],
    ],
  ])('of %s', (_, terms, days) => expect(daysOf(terms)).toEqual(days));

  test('are counted, not dated, where no first day is known', () => {
    const calendar = { weekdays, weeksOff: hundredths(400) };
    expect(daysOf({ calendar }, null)).toEqual([240, 'counts']);
  });

  test('lack the first day where days off have a date and no year to lie in', () => {
    const absences = [{ fromDate: '2027-12-24', toDate: null, ...vacation }];
    const calendar = { absences, weeksOff: hundredths(400) };
    expect(daysOf({ template: { daysPerWeek: 5 }, calendar }, null)).toEqual([
      'clinic.calendar.startDate',
    ]);
  });

  test('that are more than the year has are none', () => {
    expect(
      daysOf({ template: { daysPerWeek: 1 }, calendar: { educationDays: hundredths(9000) } }),
    ).toEqual([0, 'counts']);
  });

  test('of weeks are told beside those of the calendar', () => {
    const found = clinicDays(
      clinicOf({ template: { weeksPerYear: 46 }, calendar: { weekdays } }),
      '2027-07-01',
    );
    expect(found).toMatchObject({ by: 'weeks', byCalendar: { n: 262, d: 1 } });
  });
});

test('days off without a date come off every part of the year alike', () => {
  const clinic = clinicOf({ template: { daysPerWeek: 5, weeksPerYear: 40 } });
  const year = dayAt('2027-07-01');
  const between = (from: string, to: string) => {
    const { n, d } = clinicDaysBetween(clinic, year, { from: dayAt(from), to: dayAt(to) });
    return Number(n) / Number(d);
  };
  // 262 weekdays hold 200 clinic days; July 2027 has 22 of the weekdays.
  expect(between('2027-07-01', '2028-06-30')).toBe(200);
  expect(between('2027-07-01', '2027-07-31')).toBeCloseTo((22 * 200) / 262, 10);
});
