import type { Ratio, WrvuHundredths } from '../compensation/index.ts';
import { minus, over, plus, ratio, reaches, times, ZERO } from '../compensation/index.ts';
import { comingShare } from './clinicDay.ts';
import type { ClinicYear } from './clinicWrvus.ts';
import { codedShare } from './clinicWrvus.ts';

/** What a target means in a clinic, exact. */
export interface VisitsForTarget {
  readonly visitsPerYear: Ratio;
  readonly visitsPerClinicDay: Ratio;
  /** Slots a day that let so many come, at the clinic's held slots, filling and no-shows; null where none do. */
  readonly slotsPerClinicDay: Ratio | null;
}

/**
 * How many visits a clinic day a credited target takes: 5,000 wRVUs at 1.5 a visit over 200 days are
 * 16.67. Null where no number of visits brings a wRVU.
 */
export function visitsForTarget(year: ClinicYear, target: WrvuHundredths): VisitsForTarget | null {
  const { clinic, days, day, mix, beside, creditShare } = year;
  const perVisit = times(mix.credited, codedShare(clinic));
  if (creditShare.n === 0 || perVisit.n === 0 || days.days.n === 0) return null;
  const needed = over(ratio(target), creditShare);
  const fromVisits = reaches(needed, beside) ? minus(needed, beside) : ZERO;
  const visitsPerYear = over(fromVisits, perVisit);
  const visitsPerClinicDay = over(visitsPerYear, days.days);
  return {
    visitsPerYear,
    visitsPerClinicDay,
    slotsPerClinicDay: slotsFor(year, visitsPerClinicDay, day.come),
  };
}

function slotsFor({ clinic, day }: ClinicYear, visits: Ratio, come: Ratio): Ratio | null {
  const { template } = clinic;
  if (template.slotsPerDay === null || come.n === 0 || day.seen.n === 0) return null;
  const coming = times(ratio(template.fillPercent ?? 10_000, 10_000), comingShare(template));
  const offered = over(times(visits, over(come, day.seen)), coming);
  return plus(offered, ratio(template.heldSlotsPerDay ?? 0, 100));
}
