import type {
  Absence,
  Clinic,
  ClinicCalendar,
  ClinicCredit,
  ClinicTemplate,
  VisitKind,
  Weekdays,
} from '../compensation/index.ts';
import { count, percent, wrvus } from './amount.ts';
import { refuse, type Report } from './codec.ts';
import { listOrEmpty } from './list.ts';
import { impliedPart, part } from './part.ts';
import { shapedPart } from './shapedPart.ts';
import { requiredTerm, term } from './term.ts';
import { calendarDay, choice, text } from './word.ts';

const share = term(percent(0, 100));

const template = impliedPart<ClinicTemplate>(
  {
    daysPerWeek: term(count('days', 0, 7)),
    weeksPerYear: term(count('weeks', 0, 53)),
    slotsPerDay: term(count('slots', 0, 500)),
    heldSlotsPerDay: term(count('slots', 0, 500)),
    fillPercent: share,
    noShowPercent: share,
    refillPercent: share,
    seenPerDay: term(count('visits', 0, 500)),
  },
  checkHeld,
);

const weekdays = impliedPart<Weekdays>({
  monday: share,
  tuesday: share,
  wednesday: share,
  thursday: share,
  friday: share,
  saturday: share,
  sunday: share,
});

const absence = part<Absence>(
  {
    fromDate: requiredTerm(calendarDay),
    toDate: term(calendarDay),
    reason: term(choice('holiday', 'vacation', 'education', 'leave', 'other')),
  },
  ({ fromDate, toDate }, report) => {
    if (toDate !== null && toDate < fromDate)
      refuse(report, { kind: 'notBefore', day: fromDate, because: 'where it begins' }, ['toDate']);
  },
);

const calendar = impliedPart<ClinicCalendar>({
  startDate: term(calendarDay),
  weekdays,
  absences: listOrEmpty(absence, 200),
  weeksOff: term(count('weeks', 0, 52)),
  educationDays: term(count('days', 0, 366)),
  holidayDays: term(count('days', 0, 366)),
});

const visitKind = part<VisitKind>({
  kind: term(choice('new', 'return', 'procedure')),
  label: term(text(200)),
  code: term(text(10)),
  sharePercent: term(percent()),
  wrvusEach: term(wrvus),
  creditedAs: term(choice('performed', 'assistant', 'furtherProcedure')),
});

const credit = impliedPart<ClinicCredit>({
  assistantPercent: share,
  furtherProcedurePercent: share,
  supervisedWrvusPerYear: term(wrvus),
  supervisedPercent: share,
});

/** The clinic from which the production comes; model page, section 10. */
export const clinicSchema = shapedPart(
  'clinic',
  part<Clinic>({
    template,
    calendar,
    visits: listOrEmpty(visitKind, 40),
    otherWrvusPerYear: term(wrvus),
    underCodingPercent: share,
    credit,
  }),
);

/** No more slots can be held than there are. */
function checkHeld({ slotsPerDay, heldSlotsPerDay }: ClinicTemplate, report: Report): void {
  if (slotsPerDay === null || heldSlotsPerDay === null || heldSlotsPerDay <= slotsPerDay) return;
  const allowed = {
    kind: 'atMost',
    noun: 'slots',
    than: slotsPerDay / 100,
    because: 'as many as a day has',
  } as const;
  refuse(report, allowed, ['heldSlotsPerDay']);
}
