import { termFigure } from '../figure.ts';
import { plural } from '../formatWords.ts';
import { say } from '../say.ts';
import type { Sentence } from '../sentence.ts';
import type { YearView } from '../yearView.ts';
import { endOf, TERM_MONTHS } from '../yearView.ts';

/** In a year that ends after the stated term: when the term ends. */
export function termSentence(view: YearView): Sentence | null {
  if (!view.isPastTerm) return null;
  const { offer } = view.subject;
  const months = offer.termMonths;
  if (months === null) {
    return say`How long the contract runs is not stated; ${String(TERM_MONTHS)} months are assumed.`;
  }
  const end = offer.startMonth === null ? '' : `, at ${endOf(view, months)}`;
  const length = termFigure(offer, 'termMonths', plural(months, 'month'));
  return say`The stated term ends after ${length}${end}.`;
}
