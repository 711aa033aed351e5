import { figure, termFigure } from '../figure.ts';
import { count, percent, wrvus } from '../formatNumber.ts';
import { listedParts, say } from '../say.ts';
import type { Sentence } from '../sentence.ts';
import type { YearView } from '../yearView.ts';
import { creditedFigure } from '../yearFigures.ts';

/** Why the year counts other wRVUs than a full year's: ramp, growth, leave, what is credited. */
export function volumeSentence(view: YearView): Sentence | null {
  const { subject, year, credited } = view;
  if (credited === subject.annual) return null;
  const { offer, annual } = subject;
  const full = termFigure(offer, 'volume.annualWrvus', wrvus(annual));
  const reasons = reasonsFor(view);
  const why = reasons.length === 0 ? [] : say`: ${listedParts(reasons)}`;
  return say`Year ${String(year)} counts ${creditedFigure(view)} wRVUs instead of ${full}${why}.`;
}

/** Year 1 assumes a full practice until the question about it is answered. */
export function rampSentence({ subject, year }: YearView): Sentence | null {
  return year === 1 && subject.offer.volume.rampPercent === null
    ? say`Year 1 assumes a full practice from the first day.`
    : null;
}

function reasonsFor(view: YearView): readonly Sentence[] {
  const { offer } = view.subject;
  const { rampPercent, growthPercentPerYear, creditPercent } = offer.volume;
  const ramps = rampPercent ?? [];
  const place = Math.min(view.year, ramps.length) - 1;
  const ramp = ramps[place] ?? 10_000;
  const growth = growthPercentPerYear ?? 0;
  const credit = creditPercent ?? 10_000;
  const isGrown = growth !== 0 && view.year > 1;
  const rampPath = `volume.rampPercent[${place}]`;
  return [
    ...(ramp === 10_000
      ? []
      : [say`${termFigure(offer, rampPath, percent(ramp))} of a full practice`]),
    ...(isGrown ? [growthReason(view, growth)] : []),
    ...(credit === 10_000
      ? []
      : [say`${termFigure(offer, 'volume.creditPercent', percent(credit))} of the work credited`]),
    ...(leaveMonths(view) > 0 ? [leaveReason(view)] : []),
  ];
}

function growthReason({ subject }: YearView, growth: number): Sentence {
  const path = 'volume.growthPercentPerYear';
  const by = termFigure(subject.offer, path, percent(Math.abs(growth)));
  return say`${growth > 0 ? 'growth' : 'a fall'} of ${by} a year`;
}

function leaveReason(view: YearView): Sentence {
  const months = leaveMonths(view);
  const leave = figure(view, {
    of: `year${view.year}.leave`,
    text: count(months),
    exact: `${count(months)} months`,
    title: `Leave in year ${view.year}`,
    terms: ['volume.leave'],
  });
  return say`${leave} ${months === 100 ? 'month' : 'months'} of leave`;
}

/** Months of leave in the year, in hundredths. */
export function leaveMonths({ facts }: YearView): number {
  return facts.pay.months.reduce((sum, { planMonth }) => sum + planMonth.leave, 0);
}
