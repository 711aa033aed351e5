import type { Sentence } from '../sentence.ts';
import { payByVolume } from './ahead.ts';
import type { ComparedOffer } from './compared.ts';
import { columnsOf, withFigures } from './compared.ts';
import { comparedYears } from './comparedYears.ts';
import { paidSentence } from './comparisonSentences.ts';
import { comparisonTitle } from './comparisonTitle.ts';
import { standingClauses } from './standingWords.ts';
import { lowAndHigh } from './volumeRows.ts';
import { whyNotRanked } from './whyNotRanked.ts';

/** What several offers come to beside one another, for who reads two lines. */
export interface ComparisonPoint {
  /** Which pays more at which volume; null where the figures do not say so by themselves. */
  readonly title: string | null;
  /** What each pays over the years that are compared. */
  readonly paid: Sentence;
}

/** The title and the first sum of a comparison, as it says them; null for fewer than two offers with figures. */
export function comparisonPoint(offers: readonly ComparedOffer[]): ComparisonPoint | null {
  const columns = columnsOf(offers);
  const ready = withFigures(columns);
  if (ready.length < 2) return null;
  const years = comparedYears(columns);
  const paid = paidSentence(ready, years);
  if (whyNotRanked(columns).length > 0) return { title: null, paid };
  const clauses = standingClauses(ready, payByVolume(ready, years, lowAndHigh(columns)));
  return { title: comparisonTitle(clauses, true, years.words), paid };
}
