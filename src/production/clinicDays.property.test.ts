import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { holds } from '../../tests/arbitraries/law.ts';
import { clinicOf, offerWithClinic, paceTerms } from '../../tests/builders/clinic.ts';
import type { Absence } from '../compensation/index.ts';
import { hundredths } from '../compensation/index.ts';
import { clinicDays, clinicDaysBetween } from './clinicDays.ts';
import { dayAt } from './day.ts';
import { paceOf } from './paceOf.ts';

/** Days as JavaScript counts them in UTC, and days off as a set of them: another way than the one under test. */
const DAY_MS = 24 * 60 * 60 * 1000;
const textOf = (time: number): string => new Date(time).toISOString().slice(0, 10);
const weekdays = [
  'sunday',
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
] as const;

/** First days from 2026 to 2031, leap years and each place in a week among them. */
const firsts = fc
  .tuple(
    fc.integer({ min: 2026, max: 2031 }),
    fc.integer({ min: 0, max: 11 }),
    fc.constantFrom(1, 1, 15, 28),
  )
  .map(([year, month, day]) => Date.UTC(year, month, day));

/** Days off around a year that starts at 0, each entry named up to three times and in any order. */
const absences = fc
  .array(
    fc.record({
      from: fc.integer({ min: -20, max: 380 }),
      length: fc.oneof(fc.constant(1), fc.integer({ min: 1, max: 40 })),
      times: fc.integer({ min: 1, max: 3 }),
      reason: fc.constantFrom('holiday' as const, 'vacation' as const, 'leave' as const, null),
    }),
    { maxLength: 6 },
  )
  .chain((entries) => {
    const named = entries.flatMap((entry) => Array.from({ length: entry.times }, () => entry));
    return fc.shuffledSubarray(named, { minLength: named.length });
  });

const cases = fc.record({
  first: firsts,
  week: fc.tuple(...weekdays.map(() => fc.constantFrom(0, 25, 50, 100))),
  off: absences,
});
type Case = typeof cases extends fc.Arbitrary<infer Found> ? Found : never;

function endOf(first: number): number {
  const day = new Date(first);
  return Date.UTC(day.getUTCFullYear() + 1, day.getUTCMonth(), day.getUTCDate());
}

function absencesOf({ first, off }: Case): readonly Absence[] {
  return off.map(({ from, length, reason }) => ({
    fromDate: textOf(first + from * DAY_MS),
    // A day alone is named by its first day, or by both.
    toDate: length === 1 && from % 2 === 0 ? null : textOf(first + (from + length - 1) * DAY_MS),
    reason,
  }));
}

/** What the weekdays of the days that are in no set of days off bring, in hundredths of a day. */
function countedFrom({ first, week, off }: Case, to: number, alsoOff = new Set<string>()): number {
  const days = off.flatMap(({ from, length }) =>
    Array.from({ length }, (_, index) => textOf(first + (from + index) * DAY_MS)),
  );
  const isOff = new Set([...days, ...alsoOff]);
  let all = 0;
  for (let time = first; time < to; time += DAY_MS)
    if (!isOff.has(textOf(time))) all += week[new Date(time).getUTCDay()] ?? 0;
  return all;
}

function termsOf(found: Case) {
  const named = weekdays.map((day, index) => [day, found.week[index]] as const);
  return { calendar: { weekdays: Object.fromEntries(named), absences: absencesOf(found) } };
}

describe('each day off takes what its weekday brings, once', () => {
  // Seen to catch: a day off subtracted for each time it is named, and one taken where there is no clinic.
  test('however often, in whatever order and with whatever else holidays, vacations and weekends overlap', () => {
    let overlapping = 0;
    holds(cases, (found) => {
      const { first, off } = found;
      const clinic = clinicOf(termsOf(found));
      const days = clinicDays(clinic, textOf(first));
      const expected = countedFrom(found, endOf(first));
      expect(days).toMatchObject({ kind: 'ready', by: 'calendar' });
      const from = dayAt(textOf(first));
      const whole = { from, to: dayAt(textOf(endOf(first))) - 1 };
      const counted = [
        days.kind === 'ready' ? days.days : { n: -1, d: 1 },
        clinicDaysBetween(clinic, from, whole),
      ].map(({ n, d }) => (100 * Number(n)) / Number(d));
      expect(counted).toEqual([expected, expected]);
      overlapping += off.length > new Set(off).size ? 1 : 0;
    });
    expect(overlapping).toBeGreaterThan(400);
  });

  test('and a day on leave from the contract and off the clinic’s calendar goes from the year once', () => {
    const withLeave = fc.record({
      found: cases,
      day: fc.integer({ min: 0, max: 364 }),
      fromMonth: fc.integer({ min: 1, max: 11 }),
      months: fc.integer({ min: 0, max: 2 }),
    });
    holds(withLeave, ({ found: any, day, fromMonth, months }) => {
      // The months of a contract begin with the calendar's.
      const start = new Date(any.first);
      const at = (month: number) => Date.UTC(start.getUTCFullYear(), start.getUTCMonth() + month);
      const found = { ...any, first: at(0) };
      const leave =
        months === 0
          ? []
          : [{ fromMonth, months: hundredths(100 * months), basePaidPercent: null }];
      const offer = offerWithClinic(termsOf(found), {
        startMonth: textOf(found.first).slice(0, 7),
        volume: { leave },
      });
      const asOf = found.first + day * DAY_MS;
      const pace = paceTerms({ asOf: textOf(asOf), wrvusToDate: 100, shareBy: 'clinicDays' });
      const read = paceOf(offer, pace);
      const onLeave = new Set<string>();
      for (let time = at(fromMonth - 1); time < at(fromMonth - 1 + months); time += DAY_MS)
        onLeave.add(textOf(time));
      const soFar = countedFrom(found, asOf + DAY_MS, onLeave);
      const all = countedFrom(found, at(12), onLeave);
      const gone = read.kind === 'ready' ? read.pace.gone : { n: -1, d: 1 };
      expect(Number(gone.n) * all).toBe(Number(gone.d) * soFar);
    });
  });
});
