import type { Clinic, Ratio } from '../compensation/index.ts';
import { minus, over, plus, ratio, reaches, times, ZERO } from '../compensation/index.ts';
import { dayAt, monthsLater, weekdayAt } from './day.ts';

/** How many clinic days a year has, and where that comes from. */
export type ClinicDays =
  | {
      readonly kind: 'ready';
      readonly days: Ratio;
      /** Days a week × weeks a year as stated; the days of the calendar; weeks less those off. */
      readonly by: 'weeks' | 'calendar' | 'counts';
      /** What the calendar has, where weeks are stated beside it. */
      readonly byCalendar: Ratio | null;
    }
  | { readonly kind: 'missing'; readonly missing: readonly string[] };

/** The weeks of a year in which a template counts. */
const WEEKS = 52;

/**
 * The clinic days of the twelve months from a first day on (null where none is known): 5 days a week,
 * 4 weeks off, 5 days of education and 10 holidays leave 225.
 */
export function clinicDays(clinic: Clinic, firstDay: string | null): ClinicDays {
  const { template, calendar } = clinic;
  const perWeek = daysPerWeek(clinic);
  const start = calendar.startDate ?? firstDay;
  const dated = isDated(clinic) && start !== null ? yearOfDays(clinic, dayAt(start)) : null;
  const byCalendar = dated && lessUndated(clinic, dated);
  if (perWeek === null) return missing('clinic.template.daysPerWeek');
  if (template.weeksPerYear !== null) {
    const days = times(perWeek, ratio(template.weeksPerYear, 100));
    return { kind: 'ready', days, by: 'weeks', byCalendar };
  }
  if (byCalendar !== null)
    return { kind: 'ready', days: byCalendar, by: 'calendar', byCalendar: null };
  // Days off by date have no place in a year whose first day is not known.
  if (start === null && calendar.absences.length > 0) return missing('clinic.calendar.startDate');
  if (!isAnyOff(clinic)) return missing('clinic.template.weeksPerYear');
  const counted = lessUndated(clinic, times(perWeek, ratio(WEEKS)));
  return { kind: 'ready', days: counted, by: 'counts', byCalendar: null };
}

/**
 * The clinic days from one day to another, both included: those of the calendar, from which weeks and
 * days off without a date are taken evenly over the twelve months from the start of the year.
 */
export function clinicDaysBetween(
  clinic: Clinic,
  yearFrom: number,
  { from, to }: { readonly from: number; readonly to: number },
): Ratio {
  const dated = yearOfDays(clinic, yearFrom);
  const kept = dated.n === 0 ? ratio(1) : over(keptOf(clinic, dated), dated);
  return times(sumOfDays(clinic, from, to), kept);
}

/**
 * How much of a clinic day each day has, in basis points, by the weekdays or, where none is stated,
 * by the days a week spread over Monday to Friday. A day off counts once, however often it is named;
 * nothing counts before the first clinic day.
 */
export function dayShares(clinic: Clinic, from: number, to: number): readonly number[] {
  const { startDate, absences } = clinic.calendar;
  const shares = weekdayShares(clinic);
  const first = startDate === null ? from : dayAt(startDate);
  const days = Array.from({ length: Math.max(0, to - from + 1) }, (_, index) =>
    from + index < first ? 0 : (shares[weekdayAt(from + index)] ?? 0),
  );
  for (const { fromDate, toDate } of absences) {
    const last = Math.min(to, dayAt(toDate ?? fromDate));
    for (let day = Math.max(from, dayAt(fromDate)); day <= last; day += 1) days[day - from] = 0;
  }
  return days;
}

/** Clinic days a week: as stated, else what the weekdays add up to; null where neither is stated. */
export function daysPerWeek(clinic: Clinic): Ratio | null {
  const { daysPerWeek: stated } = clinic.template;
  if (stated !== null) return ratio(stated, 100);
  const shares = statedWeekdays(clinic);
  return (
    shares &&
    ratio(
      shares.reduce((sum, share) => sum + share, 0),
      10_000,
    )
  );
}

/** Whether dates say when there is clinic: weekdays or days off. */
export function isDated(clinic: Clinic): boolean {
  return statedWeekdays(clinic) !== null || clinic.calendar.absences.length > 0;
}

/** Of the calendar's days in a year, those that weeks a year and days off without a date leave. */
function keptOf(clinic: Clinic, dated: Ratio): Ratio {
  const { weeksPerYear } = clinic.template;
  const perWeek = daysPerWeek(clinic);
  return weeksPerYear === null || perWeek === null
    ? lessUndated(clinic, dated)
    : times(perWeek, ratio(weeksPerYear, 100));
}

function yearOfDays(clinic: Clinic, first: number): Ratio {
  return sumOfDays(clinic, first, monthsLater(first, 12) - 1);
}

function sumOfDays(clinic: Clinic, from: number, to: number): Ratio {
  return ratio(
    dayShares(clinic, from, to).reduce((sum, share) => sum + share, 0),
    10_000,
  );
}

/** Weeks off take their clinic days, a day of education takes one, a holiday falls on any weekday. */
function lessUndated(clinic: Clinic, days: Ratio): Ratio {
  const { weeksOff, educationDays, holidayDays } = clinic.calendar;
  const perWeek = daysPerWeek(clinic) ?? ZERO;
  const ofFive = over(reaches(perWeek, ratio(5)) ? ratio(5) : perWeek, ratio(5));
  const off = [
    times(perWeek, ratio(weeksOff ?? 0, 100)),
    ratio(educationDays ?? 0, 100),
    times(ofFive, ratio(holidayDays ?? 0, 100)),
  ].reduce(plus, ZERO);
  return reaches(off, days) ? ZERO : minus(days, off);
}

function isAnyOff({ calendar }: Clinic): boolean {
  const { weeksOff, educationDays, holidayDays } = calendar;
  return weeksOff !== null || educationDays !== null || holidayDays !== null;
}

function weekdayShares(clinic: Clinic): readonly number[] {
  const stated = statedWeekdays(clinic);
  if (stated !== null) return stated;
  const perWeek = clinic.template.daysPerWeek ?? 0;
  const weekday = Math.min(10_000, perWeek * 20);
  const weekend = Math.max(0, perWeek - 500) * 50;
  return [weekday, weekday, weekday, weekday, weekday, weekend, weekend];
}

/** A weekday that is not named beside others has no clinic. */
function statedWeekdays({ calendar }: Clinic): readonly number[] | null {
  const { monday, tuesday, wednesday, thursday, friday, saturday, sunday } = calendar.weekdays;
  const week = [monday, tuesday, wednesday, thursday, friday, saturday, sunday];
  return week.every((share) => share === null) ? null : week.map((share) => share ?? 0);
}

function missing(path: string): ClinicDays {
  return { kind: 'missing', missing: [path] };
}
