import type {
  Clinic,
  ClinicCalendar,
  ClinicCredit,
  ClinicTemplate,
  Pace,
  VisitKind,
  Weekdays,
} from '../../src/compensation/index.ts';
import { basisPoints, hundredths, wrvuHundredths } from '../../src/compensation/index.ts';
import type { ClinicYear } from '../../src/production/index.ts';
import { clinicWrvus } from '../../src/production/index.ts';
import { offerOf, type OfferTerms } from './offer.ts';

/** What a clinic states, counts in whole numbers and hundredths as in the file; the rest is not stated. */
export interface ClinicTerms {
  readonly template?: Partial<Record<keyof ClinicTemplate, number>>;
  readonly calendar?: Partial<Omit<ClinicCalendar, 'weekdays'>> & {
    readonly weekdays?: Partial<Record<keyof Weekdays, number>>;
  };
  readonly visits?: readonly VisitTerms[];
  readonly otherWrvusPerYear?: number;
  readonly underCodingPercent?: number;
  readonly credit?: Partial<ClinicCredit>;
}

export type VisitTerms = Partial<Pick<VisitKind, 'kind' | 'code' | 'creditedAs' | 'label'>> & {
  readonly sharePercent?: number;
  readonly wrvusEach?: number;
};

const units = (value: number | undefined) => (value === undefined ? null : Math.round(value * 100));
const count = (value: number | undefined) => {
  const found = units(value);
  return found === null ? null : hundredths(found);
};
const share = (value: number | undefined) => {
  const found = units(value);
  return found === null ? null : basisPoints(found);
};
const work = (value: number | undefined) => {
  const found = units(value);
  return found === null ? null : wrvuHundredths(found);
};

/** A clinic that states these terms and nothing else. */
export function clinicOf(terms: ClinicTerms): Clinic {
  const { template = {}, calendar = {}, visits = [{ wrvusEach: 1.5 }] } = terms;
  const { weekdays = {}, ...dates } = calendar;
  return {
    template: {
      daysPerWeek: count(template.daysPerWeek),
      weeksPerYear: count(template.weeksPerYear),
      slotsPerDay: count(template.slotsPerDay),
      heldSlotsPerDay: count(template.heldSlotsPerDay),
      fillPercent: share(template.fillPercent),
      noShowPercent: share(template.noShowPercent),
      refillPercent: share(template.refillPercent),
      seenPerDay: count(template.seenPerDay),
    },
    calendar: {
      startDate: null,
      absences: [],
      weeksOff: null,
      educationDays: null,
      holidayDays: null,
      ...dates,
      weekdays: {
        monday: share(weekdays.monday),
        tuesday: share(weekdays.tuesday),
        wednesday: share(weekdays.wednesday),
        thursday: share(weekdays.thursday),
        friday: share(weekdays.friday),
        saturday: share(weekdays.saturday),
        sunday: share(weekdays.sunday),
      },
    },
    visits: visits.map(({ sharePercent, wrvusEach, ...visit }) => ({
      kind: null,
      label: null,
      code: null,
      creditedAs: null,
      ...visit,
      sharePercent: share(sharePercent),
      wrvusEach: work(wrvusEach),
    })),
    otherWrvusPerYear: work(terms.otherWrvusPerYear),
    underCodingPercent: share(terms.underCodingPercent),
    credit: {
      assistantPercent: null,
      furtherProcedurePercent: null,
      supervisedWrvusPerYear: null,
      supervisedPercent: null,
      ...terms.credit,
    },
  };
}

/** What a year so far states: wRVUs as in the file; the rest is not stated. */
export interface PaceTerms extends Partial<Omit<Pace, 'wrvusToDate' | 'months' | 'catchUpTimes'>> {
  readonly wrvusToDate?: number;
  readonly months?: Readonly<Record<string, number>>;
  readonly catchUpTimes?: number;
}

/** A year so far that states these terms and nothing else. */
export function paceTerms({ wrvusToDate, months = {}, catchUpTimes, ...terms }: PaceTerms): Pace {
  return {
    asOf: null,
    yearFrom: null,
    yearTo: null,
    shareBy: null,
    colleagues: [],
    anyoneReachesTarget: null,
    ...terms,
    wrvusToDate: work(wrvusToDate),
    months: Object.entries(months).map(([month, wrvus]) => ({
      month,
      wrvus: wrvuHundredths(Math.round(wrvus * 100)),
    })),
    catchUpTimes: count(catchUpTimes),
  };
}

/** An offer with a clinic, from July 2027 where nothing else is said. */
export function offerWithClinic(clinic: ClinicTerms | null, terms: Partial<OfferTerms> = {}) {
  return offerOf({
    startMonth: '2027-07',
    phases: [{}],
    ...terms,
    clinic: clinic === null ? null : clinicOf(clinic),
  });
}

/** The year of a clinic that lacks nothing. */
export function yearOfClinic(clinic: ClinicTerms, terms: Partial<OfferTerms> = {}): ClinicYear {
  const reading = clinicWrvus(clinicOf(clinic), offerWithClinic(clinic, terms));
  if (reading.kind === 'missing') throw new Error(reading.missing.join(', '));
  return reading.year;
}
