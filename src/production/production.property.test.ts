import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { holds } from '../../tests/arbitraries/law.ts';
import { clinicOf, offerWithClinic, paceTerms } from '../../tests/builders/clinic.ts';
import type { Clinic, Offer, Ratio } from '../compensation/index.ts';
import {
  basisPoints,
  hundredths,
  minus,
  ratio,
  reaches,
  round,
  wrvuHundredths,
} from '../compensation/index.ts';
import type { ClinicYear } from './clinicWrvus.ts';
import { clinicWrvus } from './clinicWrvus.ts';
import { clinicDaysBetween } from './clinicDays.ts';
import { dayAt, dayText, monthAround, weekdayAt } from './day.ts';
import { leaks, recoverableCauses, withoutLeaks } from './leaks.ts';
import { paceOf, type YearSoFar } from './paceOf.ts';
import { reachTarget, type Lever } from './reachTarget.ts';
import { visitsForTarget } from './visitsForTarget.ts';

const to100 = fc.oneof(
  fc.constantFrom(0, 50, 100),
  fc.integer({ min: 0, max: 10_000 }).map((n) => n / 100),
);

const templates = fc
  .record({
    daysPerWeek: fc.integer({ min: 1, max: 14 }).map((n) => n / 2),
    weeksPerYear: fc.integer({ min: 30, max: 52 }),
    slotsPerDay: fc.integer({ min: 1, max: 3_000 }).map((n) => n / 100),
    held: to100,
    fillPercent: to100,
    noShowPercent: to100,
    refillPercent: to100,
    seen: fc.option(
      fc.integer({ min: 0, max: 3_000 }).map((n) => n / 100),
      { nil: undefined },
    ),
  })
  .map(({ held, seen, ...template }) => ({
    ...template,
    heldSlotsPerDay: Math.floor(template.slotsPerDay * held) / 100,
    ...(seen === undefined ? {} : { seenPerDay: seen }),
  }));

interface Case {
  readonly clinic: Clinic;
  readonly offer: Offer;
}

const clinics: fc.Arbitrary<Case> = fc
  .record({
    template: templates,
    visits: fc.array(
      fc.record({
        kind: fc.constantFrom('new' as const, 'return' as const),
        wrvusEach: fc.integer({ min: 1, max: 500 }).map((n) => n / 100),
        sharePercent: fc.integer({ min: 1, max: 100 }),
      }),
      { minLength: 1, maxLength: 4 },
    ),
    otherWrvusPerYear: fc.integer({ min: 0, max: 1_000 }),
    underCodingPercent: fc.constantFrom(0, 10, 12.5, 100),
    credit: fc.constantFrom(10_000, 9_500, 0),
  })
  .map(({ credit, ...terms }) => ({
    clinic: clinicOf(terms),
    offer: offerWithClinic(terms, { volume: { creditPercent: basisPoints(credit) } }),
  }));

function yearOf({ clinic, offer }: Case): ClinicYear {
  const read = clinicWrvus(clinic, offer);
  if (read.kind === 'missing') throw new Error(read.missing.join(', '));
  return read.year;
}

describe('every clinic', () => {
  test('the bars of its waterfall add up to what is promised less what is credited', () => {
    holds(clinics, (found) => {
      const year = yearOf(found);
      const { promised, credited, leaks: bars } = leaks(year);
      expect(bars.reduce((sum, { wrvus }) => sum + wrvus, 0)).toBe(promised - credited);
      expect(credited).toBe(round(year.credited));
      // Only what was counted beside the template can be more than the template explains.
      const below = bars.filter(({ wrvus }) => wrvus < 0).map(({ cause }) => cause);
      expect(below.filter((cause) => cause !== 'unexplained')).toEqual([]);
    });
  });

  const better: readonly (readonly [
    string,
    (template: Clinic['template'], by: number) => Clinic['template'],
  ])[] = [
    ['more slots', (t, by) => ({ ...t, slotsPerDay: hundredths((t.slotsPerDay ?? 0) + by) })],
    [
      'fewer no-shows',
      (t, by) => ({ ...t, noShowPercent: basisPoints(Math.max(0, (t.noShowPercent ?? 0) - by)) }),
    ],
    [
      'a higher fill',
      (t, by) => ({ ...t, fillPercent: basisPoints(Math.min(10_000, (t.fillPercent ?? 0) + by)) }),
    ],
    [
      'more of the missed filled again',
      (t, by) => ({
        ...t,
        refillPercent: basisPoints(Math.min(10_000, (t.refillPercent ?? 0) + by)),
      }),
    ],
    [
      'fewer slots held',
      (t, by) => ({
        ...t,
        heldSlotsPerDay: hundredths(Math.max(0, (t.heldSlotsPerDay ?? 0) - by)),
      }),
    ],
    [
      'more days',
      (t, by) => ({ ...t, daysPerWeek: hundredths(Math.min(700, (t.daysPerWeek ?? 0) + by)) }),
    ],
    ['more weeks', (t, by) => ({ ...t, weeksPerYear: hundredths((t.weeksPerYear ?? 0) + by) })],
    [
      'more visits seen',
      (t, by) => ({ ...t, seenPerDay: t.seenPerDay && hundredths(t.seenPerDay + by) }),
    ],
  ];
  test.each(better)('%s never bring fewer wRVUs', (_, change) => {
    holds(fc.tuple(clinics, fc.integer({ min: 1, max: 600 })), ([found, by]) => {
      const clinic = { ...found.clinic, template: change(found.clinic.template, by) };
      expect(reaches(yearOf({ ...found, clinic }).credited, yearOf(found).credited)).toBe(true);
    });
  });

  test('a leak that is closed never brings fewer, and all of them no fewer than each', () => {
    holds(clinics, (found) => {
      const year = yearOf(found);
      const all = withoutLeaks(year, recoverableCauses).credited;
      for (const cause of recoverableCauses) {
        const one = withoutLeaks(year, [cause]).credited;
        expect([reaches(one, year.credited), reaches(all, one)]).toEqual([true, true]);
      }
    });
  });

  test('its wRVUs as a target are its own visits and slots again, to the rounding', () => {
    let seen = 0;
    holds(clinics, (found) => {
      const year = yearOf(found);
      const back = visitsForTarget(year, wrvuHundredths(round(year.credited)));
      if (back === null) return; // no visit brings anything: nothing to find again
      seen += 1;
      // Half a hundredth of a wRVU, in visits a day of this clinic.
      const perVisit = Number(year.credited.n) / Number(year.credited.d);
      const slack =
        0.5 /
        Math.max(
          1e-9,
          (perVisit - value(year.beside) * value(year.creditShare)) /
            Math.max(1e-9, value(year.day.seen)),
        );
      const off = value(minus(back.visitsPerClinicDay, year.day.seen));
      expect(Math.abs(off)).toBeLessThanOrEqual(slack + 1e-9);
    });
    expect(seen).toBeGreaterThan(200);
  });

  test('what is said to reach a target reaches it, and a slot or a point less does not', () => {
    const less: Partial<Record<Lever, (by: number, template: Clinic['template']) => object>> = {
      slots: (by, { slotsPerDay }) => ({ slotsPerDay: (slotsPerDay ?? 0) + by - 100 }),
      noShow: (by, { noShowPercent }) => ({ noShowPercent: (noShowPercent ?? 0) - by + 100 }),
    };
    let enough = 0;
    holds(fc.tuple(clinics, fc.integer({ min: 0, max: 300_000 })), ([found, target]) => {
      // Counted visits keep their ratio to a template that is changed, which this one could not.
      const template = { ...found.clinic.template, seenPerDay: null };
      const clinic = { ...found.clinic, template };
      for (const { lever, by, isEnough, credited } of reachTarget(
        yearOf({ ...found, clinic }),
        wrvuHundredths(target),
      )) {
        expect(isEnough ? credited >= target : credited <= target).toBe(true);
        const other = less[lever]?.(by, template);
        if (other === undefined || !isEnough) continue;
        enough += 1;
        const before = yearOf({
          ...found,
          clinic: { ...clinic, template: { ...template, ...other } },
        });
        expect(reaches(before.credited, ratio(target))).toBe(false);
      }
    });
    expect(enough).toBeGreaterThan(100);
  });
});

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

test('every day of the calendar has one weekday and lies in one month', () => {
  holds(fc.integer({ min: dayAt('2000-01-01'), max: dayAt('2099-12-31') }), (day) => {
    const month = monthAround(day);
    expect([day >= month.from, day <= month.to]).toEqual([true, true]);
    expect(weekdayAt(day + 7)).toBe(weekdayAt(day));
  });
});

function value({ n, d }: Ratio): number {
  return Number(n) / Number(d);
}
