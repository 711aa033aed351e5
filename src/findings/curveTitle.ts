import { wrvuHundredths } from '../compensation/index.ts';
import { countsOtherwise, creditedAt, settlesOtherMonths, volumeName } from './creditedAt.ts';
import type { Mark } from './curveMarks.ts';
import { rate, wrvus } from './formatNumber.ts';
import type { YearView } from './yearView.ts';

/**
 * The point of the picture: "The bonus starts at 5,000 wRVUs; you are at 4,200". In a year that
 * counts part of a practice both are the year's own, as the answer has them.
 */
export function curveTitle(view: YearView, marks: readonly Mark[]): string {
  const { subject } = view;
  const own = wrvus(subject.annual);
  const title = pointOf(view, marks);
  if (isInFullPractice(view)) return `${title} of a full practice; you are at ${own}`;
  switch (volumeName(view)) {
    case 'asIs':
      return `${title}; you are at ${own}`;
    case 'fullPractice':
      return `${title}; you are at ${wrvus(view.credited)} (a full practice: ${own})`;
    case 'asEntered':
      return `${title}; you are at ${wrvus(view.credited)} (as entered: ${own})`;
  }
}

function pointOf(view: YearView, marks: readonly Mark[]): string {
  const { terms, year } = view;
  const at = (mark: Mark) => `${wrvus(volumeOf(view, mark))} wRVUs`;
  const say = (words: string) =>
    countsOtherwise(view)
      ? `In year ${year} ${words}`
      : words.charAt(0).toUpperCase() + words.slice(1);
  const starts = marks.find(({ kind }) => kind === 'bonusStarts');
  if (starts !== undefined) return say(`the bonus starts at ${at(starts)}`);
  const passes = marks.find(({ kind }) => kind === 'productionPasses');
  if (passes !== undefined) {
    const noun = terms.model === 'draw' ? 'draw' : 'base';
    return say(`production passes the ${noun} above ${at(passes)}`);
  }
  const cliff = marks.find(({ kind }) => kind === 'cliff');
  if (cliff !== undefined) return say(`pay jumps at ${at(cliff)}`);
  return isAllOneRate(view)
    ? say(`every wRVU pays ${rate(terms.tiers[0]?.dollarsPerWrvu ?? 0)}`)
    : `What year ${year} pays at each volume`;
}

/** Production at one rate in every month of the year. */
function isAllOneRate({ terms, facts }: YearView): boolean {
  const isWhole = facts.pay.months.every((month) => month.terms === terms);
  return terms.model === 'production' && terms.tiers.length === 1 && isWhole;
}

/** The picture's own volumes, where those of the year would say of other months where it bends. */
function isInFullPractice(view: YearView): boolean {
  return countsOtherwise(view) && settlesOtherMonths(view) && view.terms.model !== 'salary';
}

function volumeOf(view: YearView, mark: Mark): number {
  const volume = wrvuHundredths(Math.round(mark.wrvus * 100));
  return countsOtherwise(view) && !isInFullPractice(view) ? creditedAt(view, volume) : volume;
}
