import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { holds } from '../../tests/arbitraries/law.ts';
import { clinicOf, offerWithClinic } from '../../tests/builders/clinic.ts';
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
import { clinicWrvus, clinicYear } from './clinicWrvus.ts';
import { dayAt, monthAround, weekdayAt } from './day.ts';
import { leaks, recoverableCauses, withoutLeaks } from './leaks.ts';
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

  // Seen to catch: slots that forget the held ones.
  test('its wRVUs as a target are its own visits and slots again, to the rounding', () => {
    const seen = { visits: 0, slots: 0 };
    holds(clinics, (found) => {
      const year = yearOf(found);
      const back = visitsForTarget(year, wrvuHundredths(round(year.credited)));
      if (back === null) return; // no visit brings anything: nothing to find again
      seen.visits += 1;
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
      if (back.slotsPerClinicDay === null) return; // none is booked, or nobody comes: slots say nothing
      seen.slots += 1;
      // So many offered slots there are for each visit that is seen.
      const each = value(year.day.offered) / value(year.day.seen);
      const offSlots = value(minus(back.slotsPerClinicDay, year.day.slots));
      expect(Math.abs(offSlots)).toBeLessThanOrEqual(slack * each + 1e-9);
    });
    expect([seen.visits > 200, seen.slots > 200]).toEqual([true, true]);
  });

  test('a target’s visits bring it to the hundredth, and its slots let them come: a hundredth less does not', () => {
    let worked = 0;
    holds(fc.tuple(clinics, fc.integer({ min: 1, max: 900_000 })), ([found, target]) => {
      // Counted visits keep their ratio to a template that is changed, which a file can't hold.
      const template = { ...found.clinic.template, seenPerDay: null };
      const clinic = { ...found.clinic, template };
      const year = yearOf({ ...found, clinic });
      const needed = visitsForTarget(year, wrvuHundredths(target));
      if (needed === null || needed.visitsPerYear.n === 0) return; // none is needed, or none is enough
      const seenDay = { ...year.day, seen: needed.visitsPerClinicDay };
      expect(round(clinicYear({ ...year, day: seenDay }).credited)).toBe(target);
      const slots = needed.slotsPerClinicDay;
      if (slots === null) return; // no number of slots does it
      worked += 1;
      const least = Math.ceil(100 * value(slots) - 1e-6);
      const brings = [least, least - 1].map((slotsPerDay) => {
        const other = { ...template, slotsPerDay: hundredths(slotsPerDay) };
        return reaches(
          yearOf({ ...found, clinic: { ...clinic, template: other } }).credited,
          ratio(target),
        );
      });
      expect(brings).toEqual([true, false]);
    });
    expect(worked).toBeGreaterThan(200);
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
