import type { Clinic, Offer, Ratio, WrvuHundredths } from '../compensation/index.ts';
import { minus, plus, ratio, round, times, wrvuHundredths } from '../compensation/index.ts';
import type { ClinicDay } from './clinicDay.ts';
import { clinicDay } from './clinicDay.ts';
import type { ClinicDays } from './clinicDays.ts';
import { clinicDays } from './clinicDays.ts';
import type { VisitMix } from './visitMix.ts';
import { visitMix } from './visitMix.ts';
import type { Schedule } from './workRvu.ts';
import { scheduleOf } from './workRvu.ts';

/** A year of a clinic; amounts exact, wRVUs in hundredths. */
export interface ClinicYear {
  readonly clinic: Clinic;
  readonly days: Extract<ClinicDays, { readonly kind: 'ready' }>;
  readonly day: ClinicDay;
  readonly mix: VisitMix;
  readonly schedule: Schedule;
  readonly visits: Ratio;
  /** wRVUs that come from no visit: other ones, and what is credited of supervised work. */
  readonly beside: Ratio;
  /** Before what the contract credits of all work (`volume.creditPercent`): what the volume of an offer is. */
  readonly annual: Ratio;
  /** The same, rounded once. */
  readonly annualWrvus: WrvuHundredths;
  /** After it. */
  readonly credited: Ratio;
  /** The share of all work that the contract credits. */
  readonly creditShare: Ratio;
  /** Paths of terms that are not stated and for which an assumption stands in. */
  readonly assumed: readonly string[];
}

/** What a clinic brings, or the terms without which that is not known. */
export type ClinicReading =
  | { readonly kind: 'ready'; readonly year: ClinicYear }
  | { readonly kind: 'missing'; readonly missing: readonly string[] };

/**
 * The wRVUs of a clinic in a mature year: 4 days × 46 weeks × 16 visits of 1.5 wRVUs are 4,416, plus
 * what no visit brings.
 */
export function clinicWrvus(clinic: Clinic, offer: Offer): ClinicReading {
  const days = clinicDays(clinic, firstDayOf(offer));
  const day = clinicDay(clinic.template);
  const schedule = scheduleOf(offer);
  const mix = visitMix(clinic, schedule.year);
  const missing = [
    ...(days.kind === 'missing' ? days.missing : []),
    ...(day === null ? ['clinic.template.slotsPerDay'] : []),
    ...(mix.kind === 'missing' ? mix.missing : []),
  ];
  if (days.kind === 'missing' || day === null || mix.kind === 'missing')
    return { kind: 'missing', missing };
  return {
    kind: 'ready',
    year: clinicYear({ clinic, days, day, mix: mix.mix, schedule, creditShare: creditOf(offer) }),
  };
}

/** The parts from which a year of a clinic is worked. */
type Parts = Pick<ClinicYear, 'clinic' | 'days' | 'day' | 'mix' | 'schedule' | 'creditShare'>;

/** A year of a clinic of given days, whatever its template says: for what a change would bring. */
export function clinicYear(parts: Parts): ClinicYear {
  const { clinic, days, day, mix, creditShare } = parts;
  const visits = times(days.days, day.seen);
  const beside = besideOf(clinic);
  const annual = plus(times(times(visits, mix.credited), codedShare(clinic)), beside);
  return {
    ...parts,
    visits,
    beside,
    annual,
    annualWrvus: wrvuHundredths(round(annual)),
    credited: times(annual, creditShare),
    assumed: [...assumedIn(clinic), ...mix.assumed],
  };
}

/** The share of the work that is coded as high as it is: 1 − under-coding. */
export function codedShare({ underCodingPercent }: Clinic): Ratio {
  return minus(ratio(1), ratio(underCodingPercent ?? 0, 10_000));
}

/** The first day of contract month 1, from which a clinic without a date of its own counts. */
export function firstDayOf({ startMonth }: Offer): string | null {
  return startMonth === null ? null : `${startMonth}-01`;
}

function besideOf({ otherWrvusPerYear, credit }: Clinic): Ratio {
  const supervised = times(
    ratio(credit.supervisedWrvusPerYear ?? 0),
    ratio(credit.supervisedPercent ?? 0, 10_000),
  );
  return plus(ratio(otherWrvusPerYear ?? 0), supervised);
}

function creditOf({ volume }: Offer): Ratio {
  return ratio(volume.creditPercent ?? 10_000, 10_000);
}

/** What stands in: nothing held, all booked, all come, none filled again, coded right, others' work not credited. */
function assumedIn({ template, underCodingPercent, credit }: Clinic): readonly string[] {
  const isSeen = template.seenPerDay !== null;
  const unstated: readonly (readonly [path: string, isAssumed: boolean])[] = [
    ['clinic.template.heldSlotsPerDay', !isSeen && template.heldSlotsPerDay === null],
    ['clinic.template.fillPercent', !isSeen && template.fillPercent === null],
    ['clinic.template.noShowPercent', !isSeen && template.noShowPercent === null],
    [
      'clinic.template.refillPercent',
      !isSeen && (template.noShowPercent ?? 0) > 0 && template.refillPercent === null,
    ],
    ['clinic.underCodingPercent', underCodingPercent === null],
    [
      'clinic.credit.supervisedPercent',
      credit.supervisedWrvusPerYear !== null && credit.supervisedPercent === null,
    ],
  ];
  return unstated.filter(([, isAssumed]) => isAssumed).map(([path]) => path);
}
