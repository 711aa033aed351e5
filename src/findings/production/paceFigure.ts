import type { Offer, Pace } from '../../compensation/index.ts';
import { dayOf } from '../../compensation/index.ts';
import type { YearSoFar } from '../../production/index.ts';
import { dayName } from '../formatDay.ts';
import type { OfferRecipe } from '../recipe.ts';
import type { Figure } from '../sentence.ts';

/** A year so far and what it is read from. */
export interface PacedOffer {
  readonly offer: Offer;
  readonly pace: Pace;
  readonly soFar: YearSoFar;
}

/** What a figure of a year so far is made from, besides its text. */
interface PaceFacts extends Pick<OfferRecipe, 'title' | 'exact' | 'lines'> {
  /** Its name among the figures of the year so far. */
  readonly of: string;
  readonly text: string;
  /** What it rests on, after the sentence that every figure of the year so far has. */
  readonly restsOn?: readonly string[];
  readonly terms?: readonly string[];
  /** Terms with an assumption of their own, after the year and how it is shared out. */
  readonly assumed?: readonly string[];
}

/** A figure of a year so far, with what its explanation is written from. */
export function paceFigure(
  { offer, pace, soFar }: PacedOffer,
  { of, text, restsOn = [], terms = [], assumed = [], ...facts }: PaceFacts,
): Figure {
  const isYearAssumed = pace.yearFrom === null && pace.yearTo === null;
  return {
    of: `pace.${of}`,
    text,
    recipe: {
      kind: 'offer',
      offer,
      ...facts,
      restsOn: [`${measuredText(soFar)}.`, ...restsOn],
      terms: ['pace', ...terms],
      assumed: [
        ...(isYearAssumed ? ['pace.yearFrom'] : []),
        ...(pace.shareBy === null ? ['pace.shareBy'] : []),
        ...assumed,
      ],
    },
  };
}

/** "Measured from July 1, 2027 to June 30, 2028, so far through December 31, 2027". */
function measuredText({ year }: YearSoFar): string {
  const end = `Measured from ${dayText(year.worksFrom)} to ${dayText(year.to)}`;
  return year.asOf < year.worksFrom ? end : `${end}, so far through ${dayText(year.asOf)}`;
}

/** A day of the count of days: "July 1, 2027". */
export function dayText(at: number): string {
  return dayName(dayOf(at));
}
