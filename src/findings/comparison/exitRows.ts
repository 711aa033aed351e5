import type { Offer } from '../../compensation/index.ts';
import type { ExitTerm } from '../leaving/exitTerms.ts';
import { exitTerms, nonCompeteOnce } from '../leaving/exitTerms.ts';
import { wordsRow } from './certainRows.ts';
import type { Comparing, ComparisonRow } from './row.ts';

/**
 * How fast either side can act and what follows the last day, of what any offer states; who can end
 * it without cause stands with what is certain.
 */
export function exitRows(comparing: Comparing): readonly ComparisonRow[] {
  const found = comparing.columns.flatMap(({ offer }) =>
    offer === null ? [] : [exitTerms(offer)],
  );
  const isOnce = found.every((terms) => nonCompeteOnce(terms).length < terms.length);
  const termsOf = (offer: Offer) => (isOnce ? nonCompeteOnce(exitTerms(offer)) : exitTerms(offer));
  const named = new Map<string, ExitTerm>();
  for (const { offer } of comparing.columns) {
    for (const term of offer === null ? [] : termsOf(offer)) {
      if (term.isStated && !term.key.startsWith('withoutCause.')) named.set(term.key, term);
    }
  }
  return [...named.values()].map(({ key, name, terms }) =>
    wordsRow(comparing, {
      key: `ending.${key}`,
      name,
      terms,
      said: (offer) =>
        termsOf(offer).find((term) => term.key === key)?.words ?? 'nothing is settled',
    }),
  );
}
