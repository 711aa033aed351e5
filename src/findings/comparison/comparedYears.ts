import type { YearsTogether } from '../../compensation/index.ts';
import { plural } from '../formatWords.ts';
import type { ReadySubject } from '../subject.ts';
import { TERM_MONTHS } from '../yearView.ts';
import type { Column } from './compared.ts';
import { enteredIn, withFigures } from './compared.ts';

/** The years over which offers are compared: within the shortest stated term, and those after it. */
export interface ComparedYears {
  readonly first: YearsTogether;
  readonly rest: YearsTogether | null;
  /** "over the first 3 years", in the middle of a sentence. */
  readonly words: string;
  /** Why these years. */
  readonly sentence: string;
}

/** Whole contract years of the shortest stated term, at least one and no more than are computed. */
export function comparedYears(columns: readonly Column[]): ComparedYears {
  return yearsTogether(withFigures(columns).map(enteredIn));
}

/** The same of offers that have figures. */
export function yearsTogether(subjects: readonly ReadySubject[]): ComparedYears {
  const years = Math.min(...subjects.map(({ plan }) => plan.years));
  const stated = subjects.flatMap(({ offer }) => offer.termMonths ?? []);
  const term = Math.min(...(stated.length === 0 ? [TERM_MONTHS] : stated));
  const to = Math.min(years, Math.max(1, Math.floor(term / 12)));
  return {
    first: { from: 1, to },
    rest: to < years ? { from: to + 1, to: years } : null,
    words: to === 1 ? 'in year 1' : `over the first ${to} years`,
    sentence: whyThese(term, to, stated.length > 0),
  };
}

/** "Years 4 and 5", "Year 4", "Years 4 to 10". */
export function yearsName({ from, to }: YearsTogether): string {
  if (from === to) return `Year ${from}`;
  return `Years ${from} ${to === from + 1 ? 'and' : 'to'} ${to}`;
}

function whyThese(term: number, to: number, isStated: boolean): string {
  const years = to === 1 ? 'year 1' : `the first ${to} years`;
  if (!isStated) return `Compared over ${years}: no term is stated, and 3 years stand in for it.`;
  const shortest = `the shortest term that is stated is ${plural(term, 'month')}`;
  return term < 12
    ? `Compared over year 1, if renewed on the same terms: ${shortest}.`
    : `Compared over ${years}: ${shortest}.`;
}

/** "at the end of year 1", "at the ends of years 1 and 2". */
export function yearEnds({ from, to }: YearsTogether): string {
  return from === to
    ? `at the end of year ${from}`
    : `at the ends of ${yearsName({ from, to }).replace('Y', 'y')}`;
}
