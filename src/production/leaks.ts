import type { ClinicTemplate, Ratio, WrvuHundredths } from '../compensation/index.ts';
import {
  basisPoints,
  greater,
  hundredths,
  plus,
  ratio,
  round,
  times,
  wrvuHundredths,
} from '../compensation/index.ts';
import { clinicDayUnder } from './clinicDay.ts';
import type { ClinicYear } from './clinicWrvus.ts';
import { clinicYear, codedShare } from './clinicWrvus.ts';

/** Why work that a template promised is not credited, in the order in which it is lost. */
export type LeakCause =
  /** Slots kept for other things. */
  | 'held'
  | 'unfilled'
  | 'noShow'
  /** Visits counted as seen differ from those that the template lets come. */
  | 'unexplained'
  | 'underCoding'
  | 'notCredited';

/** Who controls a leak. */
export type Controller = 'employer' | 'market' | 'physician' | 'contract';

/** One bar of the waterfall. */
export interface Leak {
  readonly cause: LeakCause;
  /** The wRVUs of the year that go here; below zero where more is seen than the template explains. */
  readonly wrvus: WrvuHundredths;
  readonly controlledBy: readonly Controller[];
  /** Whether the user said anything of it; a leak that is not stated is 0 by assumption. */
  readonly isStated: boolean;
}

/** From the template as promised to what is credited; the bars add up to the difference to the hundredth. */
export interface Waterfall {
  readonly promised: WrvuHundredths;
  readonly credited: WrvuHundredths;
  readonly leaks: readonly Leak[];
}

/**
 * The leak waterfall of a clinic: 19 slots a day promised and 11 seen over 200 days at 1.5 wRVUs lose
 * 2,400 of 5,700 wRVUs.
 */
export function leaks(year: ClinicYear): Waterfall {
  const { clinic, days, day, mix, visits, beside, credited } = year;
  const at = (perDay: Ratio): Ratio => plus(times(times(days.days, perDay), mix.performed), beside);
  const coded = plus(times(times(visits, mix.performed), codedShare(clinic)), beside);
  const levels: readonly (readonly [LeakCause, Ratio])[] = [
    ['held', at(day.offered)],
    ['unfilled', at(day.booked)],
    ['noShow', at(day.come)],
    ['unexplained', at(day.seen)],
    ['underCoding', coded],
    ['notCredited', credited],
  ];
  const promised = wrvuHundredths(round(at(day.slots)));
  let above: number = promised;
  const bars = levels.map(([cause, level]): Leak => {
    const below = round(level);
    const wrvus = wrvuHundredths(above - below);
    above = below;
    return {
      cause,
      wrvus,
      controlledBy: controllers[cause],
      isStated: isStated(year, cause),
    };
  });
  return { promised, credited: wrvuHundredths(above), leaks: bars };
}

/** The leaks whose recovery can be worked: coding is never one of them. */
export type RecoverableCause = Exclude<LeakCause, 'underCoding'>;

export const recoverableCauses: readonly RecoverableCause[] = [
  'held',
  'unfilled',
  'noShow',
  'unexplained',
  'notCredited',
];

/**
 * The year with some leaks closed and everything else as it is, the coding included: what comes of a
 * held slot is filled and missed like any other.
 */
export function withoutLeaks(year: ClinicYear, causes: readonly RecoverableCause[]): ClinicYear {
  const { clinic, mix, creditShare } = year;
  const isClosed = (cause: RecoverableCause) => causes.includes(cause);
  const template: ClinicTemplate = {
    ...clinic.template,
    heldSlotsPerDay: isClosed('held') ? hundredths(0) : clinic.template.heldSlotsPerDay,
    fillPercent: isClosed('unfilled') ? basisPoints(10_000) : clinic.template.fillPercent,
    noShowPercent: isClosed('noShow') ? basisPoints(0) : clinic.template.noShowPercent,
  };
  const under = clinicDayUnder(clinic.template, template) ?? year.day;
  return clinicYear({
    ...year,
    day: isClosed('unexplained') ? { ...under, seen: greater(under.come, under.seen) } : under,
    mix: isClosed('notCredited') ? { ...mix, credited: mix.performed } : mix,
    creditShare: isClosed('notCredited') ? ratio(1) : creditShare,
  });
}

const controllers: Readonly<Record<LeakCause, readonly Controller[]>> = {
  held: ['employer'],
  unfilled: ['employer', 'market'],
  noShow: ['employer', 'physician'],
  unexplained: ['employer', 'physician'],
  underCoding: ['physician', 'employer'],
  notCredited: ['contract'],
};

function isStated({ clinic, mix, creditShare }: ClinicYear, cause: LeakCause): boolean {
  const { template, underCodingPercent } = clinic;
  switch (cause) {
    case 'held':
      return template.heldSlotsPerDay !== null;
    case 'unfilled':
      return template.fillPercent !== null;
    case 'noShow':
      return template.noShowPercent !== null;
    case 'unexplained':
      return template.seenPerDay !== null && template.slotsPerDay !== null;
    case 'underCoding':
      return underCodingPercent !== null;
    case 'notCredited':
      return (
        creditShare.n !== creditShare.d ||
        mix.kinds.some(({ creditPercent }) => creditPercent < 10_000)
      );
  }
}
