import type { ClinicTemplate, Hundredths, WrvuHundredths } from '../compensation/index.ts';
import {
  basisPoints,
  hundredths,
  over,
  plus,
  ratio,
  reaches,
  round,
  times,
  wrvuHundredths,
} from '../compensation/index.ts';
import { clinicDayUnder } from './clinicDay.ts';
import { daysPerWeek } from './clinicDays.ts';
import type { ClinicYear } from './clinicWrvus.ts';
import { clinicYear } from './clinicWrvus.ts';

/** What of a clinic could be other: never the coding. */
export type Lever = 'slots' | 'held' | 'fill' | 'noShow' | 'days';

/** One thing that would reach a target, everything else as it is. */
export interface TargetStep {
  readonly lever: Lever;
  /**
   * The least change that does, in hundredths of a slot or day, or of a percent point: two more slots
   * are 200, four points fewer no-shows 400. Where none does, the most that can be changed.
   */
  readonly by: Hundredths;
  readonly isEnough: boolean;
  /** The credited wRVUs of the year with it. */
  readonly credited: WrvuHundredths;
}

/**
 * What would reach a credited target, each lever alone and in whole slots, points and half days: "two
 * more slots a day, or 4 points fewer no-shows". Empty where the clinic reaches it as it is.
 */
export function reachTarget(year: ClinicYear, target: WrvuHundredths): readonly TargetStep[] {
  if (reaches(year.credited, ratio(target))) return [];
  return levers.flatMap((lever) => {
    const most = mostOf(year, lever);
    if (most === 0) return [];
    const creditedBy = (by: number) => changed(year, lever, by).credited;
    const by = leastOf(lever, most, (step) => reaches(creditedBy(step), ratio(target)));
    const credited = creditedBy(by);
    return [
      {
        lever,
        by: hundredths(by),
        isEnough: reaches(credited, ratio(target)),
        credited: wrvuHundredths(round(credited)),
      },
    ];
  });
}

const levers: readonly Lever[] = ['slots', 'held', 'fill', 'noShow', 'days'];

/** Whole slots, whole points, half days. */
const stepOf: Readonly<Record<Lever, number>> = {
  slots: 100,
  held: 100,
  fill: 100,
  noShow: 100,
  days: 50,
};

/** More slots than a day holds are no answer. */
const mostSlots = 10_000;
const daysOfWeek = 700;

/** How far a lever goes; 0 where it has nothing to move or its figure is not stated. */
function mostOf({ clinic }: ClinicYear, lever: Lever): number {
  const { slotsPerDay, heldSlotsPerDay, fillPercent, noShowPercent } = clinic.template;
  switch (lever) {
    case 'slots':
      return slotsPerDay === null ? 0 : mostSlots;
    case 'held':
      return heldSlotsPerDay ?? 0;
    case 'fill':
      return fillPercent === null ? 0 : 10_000 - fillPercent;
    case 'noShow':
      return noShowPercent ?? 0;
    case 'days': {
      const perWeek = daysPerWeek(clinic);
      return perWeek === null || perWeek.n === 0
        ? 0
        : Math.max(0, daysOfWeek - Math.ceil(round(times(perWeek, ratio(100)))));
    }
  }
}

/** The least of the steps that is enough, the last of which is the most there is; more is never less. */
function leastOf(lever: Lever, most: number, isEnough: (by: number) => boolean): number {
  const step = stepOf[lever];
  const byOf = (count: number) => Math.min(most, count * step);
  let [low, high] = [0, Math.ceil(most / step)];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (isEnough(byOf(middle))) high = middle;
    else low = middle;
  }
  return byOf(high);
}

/** The year with one thing of its clinic changed. */
function changed(year: ClinicYear, lever: Lever, by: number): ClinicYear {
  const { clinic, days } = year;
  const { template } = clinic;
  if (lever === 'days') {
    const perWeek = daysPerWeek(clinic) ?? ratio(1);
    const more = over(ratio(by, 100), perWeek);
    return clinicYear({ ...year, days: { ...days, days: times(days.days, plus(ratio(1), more)) } });
  }
  const other = changedTemplate(template, lever, by);
  return clinicYear({ ...year, day: clinicDayUnder(template, other) ?? year.day });
}

function changedTemplate(
  template: ClinicTemplate,
  lever: Exclude<Lever, 'days'>,
  by: number,
): ClinicTemplate {
  switch (lever) {
    case 'slots':
      return { ...template, slotsPerDay: hundredths((template.slotsPerDay ?? 0) + by) };
    case 'held':
      return { ...template, heldSlotsPerDay: hundredths((template.heldSlotsPerDay ?? 0) - by) };
    case 'fill':
      return { ...template, fillPercent: basisPoints((template.fillPercent ?? 0) + by) };
    case 'noShow':
      return { ...template, noShowPercent: basisPoints((template.noShowPercent ?? 0) - by) };
  }
}
