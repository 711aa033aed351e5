import * as fc from 'fast-check';
import type {
  Absence,
  Clinic,
  Log,
  Pace,
  Unread,
  VisitKind,
} from '../../src/compensation/index.ts';
import { hundredths, wrvuHundredths } from '../../src/compensation/index.ts';
import { maybe, percents, wrvuAmounts } from './amounts.ts';

const counts = (most: number) => fc.integer({ min: 0, max: 100 * most }).map(hundredths);
const shares = () => percents(0, 100);
const corrected = fc.integer({ min: -50_000, max: 90_000 }).map(wrvuHundredths);
const months = fc.constantFrom('2027-07', '2027-12', '2028-02', '2099-12');

/** Days of the calendar, ends of months and leap days among them. */
export const days = fc.oneof(
  fc.constantFrom('2027-12-31', '2028-02-29', '2028-03-01', '2000-01-01', '2099-12-31'),
  fc
    .tuple(fc.integer({ min: 2026, max: 2031 }), fc.integer({ min: 1, max: 336 }))
    .map(([year, day]) => {
      const month = String(1 + Math.floor((day - 1) / 28)).padStart(2, '0');
      return `${year}-${month}-${String(1 + ((day - 1) % 28)).padStart(2, '0')}`;
    }),
);

const absences: fc.Arbitrary<Absence> = fc
  .record({
    fromDate: days,
    toDate: maybe(days),
    reason: maybe(fc.constantFrom('holiday', 'vacation', 'education', 'leave', 'other')),
  })
  .map(({ fromDate, toDate, reason }) => ({
    fromDate: toDate !== null && toDate < fromDate ? toDate : fromDate,
    toDate: toDate !== null && toDate < fromDate ? fromDate : toDate,
    reason,
  }));

const visitKinds: fc.Arbitrary<VisitKind> = fc.record({
  kind: maybe(fc.constantFrom('new', 'return', 'procedure')),
  label: maybe(fc.constantFrom('long visit', '"x"', '')),
  code: maybe(fc.constantFrom('99213', '17110', 'own')),
  sharePercent: maybe(percents(0, 1000)),
  wrvusEach: maybe(counts(30).map(wrvuHundredths)),
  creditedAs: maybe(fc.constantFrom('performed', 'assistant', 'furtherProcedure')),
});

/** A clinic in any state that its form can have. */
export const clinics: fc.Arbitrary<Clinic> = fc.record({
  template: fc
    .record({
      daysPerWeek: maybe(counts(7)),
      weeksPerYear: maybe(counts(53)),
      slotsPerDay: maybe(counts(40)),
      heldSlotsPerDay: maybe(counts(40)),
      fillPercent: maybe(shares()),
      noShowPercent: maybe(shares()),
      refillPercent: maybe(shares()),
      seenPerDay: maybe(counts(40)),
    })
    .map((template) => ({
      ...template,
      heldSlotsPerDay:
        template.slotsPerDay !== null &&
        template.heldSlotsPerDay !== null &&
        template.heldSlotsPerDay > template.slotsPerDay
          ? template.slotsPerDay
          : template.heldSlotsPerDay,
    })),
  calendar: fc.record({
    startDate: maybe(days),
    weekdays: fc.record({
      monday: maybe(shares()),
      tuesday: maybe(shares()),
      wednesday: maybe(shares()),
      thursday: maybe(shares()),
      friday: maybe(shares()),
      saturday: maybe(shares()),
      sunday: maybe(shares()),
    }),
    absences: fc.array(absences, { maxLength: 3 }),
    weeksOff: maybe(counts(52)),
    educationDays: maybe(counts(30)),
    holidayDays: maybe(counts(12)),
  }),
  visits: fc.array(visitKinds, { maxLength: 4 }),
  otherWrvusPerYear: maybe(wrvuAmounts()),
  underCodingPercent: maybe(shares()),
  credit: fc.record({
    assistantPercent: maybe(shares()),
    furtherProcedurePercent: maybe(shares()),
    supervisedWrvusPerYear: maybe(wrvuAmounts()),
    supervisedPercent: maybe(shares()),
  }),
});

/** The year so far, in any state that its form can have. */
export const paces: fc.Arbitrary<Pace> = fc.record({
  asOf: maybe(days),
  wrvusToDate: maybe(wrvuAmounts()),
  months: fc.uniqueArray(fc.record({ month: months, wrvus: corrected }), {
    maxLength: 3,
    selector: ({ month }) => month,
  }),
  yearFrom: maybe(fc.constantFrom('2027-01-01', '2027-07-01')),
  yearTo: maybe(fc.constantFrom('2027-12-31', '2028-06-30')),
  shareBy: maybe(fc.constantFrom('months', 'clinicDays')),
  catchUpTimes: maybe(fc.constantFrom(hundredths(100), hundredths(175))),
  colleagues: fc.array(
    fc.record({
      annualWrvus: maybe(wrvuAmounts()),
      clinicalFte: maybe(fc.constantFrom(hundredths(5), hundredths(80))),
    }),
    { maxLength: 2 },
  ),
  anyoneReachesTarget: maybe(fc.constantFrom('yes', 'no', 'notTold')),
});

/** Notes with every kind of gap. */
export const logs: fc.Arbitrary<Log> = fc.record({
  notes: fc.array(
    fc.record({
      date: maybe(days),
      about: maybe(
        fc.constantFrom('slotsHeld', 'dataAsked', 'dataNotProvided', 'conversation', 'other'),
      ),
      text: maybe(fc.constantFrom('6 slots held', 'asked for "the report"\n', '')),
      month: maybe(months),
      wrvus: maybe(corrected),
      explainsYear: maybe(fc.integer({ min: 1, max: 10 })),
    }),
    { maxLength: 3 },
  ),
});

/** What JSON holds and gives back as it was, in the place of a part that had no shape yet. */
export const unread: fc.Arbitrary<Unread> = fc
  .jsonValue({ maxDepth: 2 })
  .map((value): unknown => JSON.parse(JSON.stringify(value)))
  .filter((value) => value !== null)
  .map((value) => ({ unread: value }));
