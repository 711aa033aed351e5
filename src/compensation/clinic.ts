import type { BasisPoints, Hundredths, WrvuHundredths } from './units.ts';

/** The clinic from which the wRVUs of a mature year come. Days are `YYYY-MM-DD`. */
export interface Clinic {
  readonly template: ClinicTemplate;
  readonly calendar: ClinicCalendar;
  readonly visits: readonly VisitKind[];
  /** wRVUs of the year that no clinic visit brings: hospital rounds, procedures in another room. */
  readonly otherWrvusPerYear: WrvuHundredths | null;
  /** The share of the work that is done and coded too low. */
  readonly underCodingPercent: BasisPoints | null;
  readonly credit: ClinicCredit;
}

/** A clinic day as it was promised, and what becomes of it. */
export interface ClinicTemplate {
  readonly daysPerWeek: Hundredths | null;
  readonly weeksPerYear: Hundredths | null;
  readonly slotsPerDay: Hundredths | null;
  /** Slots that are kept for other things and never offered. */
  readonly heldSlotsPerDay: Hundredths | null;
  /** Of the slots that are offered, how many are booked. */
  readonly fillPercent: BasisPoints | null;
  /** Of the booked visits, how many do not come. */
  readonly noShowPercent: BasisPoints | null;
  /** Of the visits that do not come, how many are filled by others. */
  readonly refillPercent: BasisPoints | null;
  /** Visits that really take place on a clinic day, as counted. */
  readonly seenPerDay: Hundredths | null;
}

/** When there is clinic. */
export interface ClinicCalendar {
  /** The first day with patients. */
  readonly startDate: string | null;
  readonly weekdays: Weekdays;
  /** Dated days without clinic, each counted once however often it is named. */
  readonly absences: readonly Absence[];
  /** Days off that have no date yet. */
  readonly weeksOff: Hundredths | null;
  readonly educationDays: Hundredths | null;
  readonly holidayDays: Hundredths | null;
}

/** How much of a clinic day each weekday has: a Friday until noon is half of one. */
export interface Weekdays {
  readonly monday: BasisPoints | null;
  readonly tuesday: BasisPoints | null;
  readonly wednesday: BasisPoints | null;
  readonly thursday: BasisPoints | null;
  readonly friday: BasisPoints | null;
  readonly saturday: BasisPoints | null;
  readonly sunday: BasisPoints | null;
}

/** Days without clinic from one date to another, both included; one day where the second is null. */
export interface Absence {
  readonly fromDate: string;
  readonly toDate: string | null;
  readonly reason: 'holiday' | 'vacation' | 'education' | 'leave' | 'other' | null;
}

/** A kind of visit, or a procedure done beside visits. */
export interface VisitKind {
  readonly kind: 'new' | 'return' | 'procedure' | null;
  readonly label: string | null;
  /** The procedure code, by which the fee schedule counts it. */
  readonly code: string | null;
  /** Of the visits, how many are of this kind; of a procedure, how many come with it. */
  readonly sharePercent: BasisPoints | null;
  /** The user's own value; null takes the fee schedule's. */
  readonly wrvusEach: WrvuHundredths | null;
  readonly creditedAs: 'performed' | 'assistant' | 'furtherProcedure' | null;
}

/** What the contract credits of work that is not simply one's own. */
export interface ClinicCredit {
  readonly assistantPercent: BasisPoints | null;
  readonly furtherProcedurePercent: BasisPoints | null;
  /** wRVUs a year of the clinicians who are supervised. */
  readonly supervisedWrvusPerYear: WrvuHundredths | null;
  readonly supervisedPercent: BasisPoints | null;
}
