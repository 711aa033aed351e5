import { entryAt } from './entryAt.ts';
import type { State, TermRef, Tries } from './state.ts';
import { tiedTerms } from './tiedTerms.ts';

/** Tried values with a text laid over a term and those that move with it; what the draft says already is no try. */
export function tryTerm({ draft, tries }: State, term: TermRef, text: string): Tries {
  const offer = draft.offers.find(({ id }) => id === term.offer);
  if (offer === undefined) return tries;
  const tried = { ...tries[offer.id] };
  for (const path of tiedTerms(draft, offer, term.path)) {
    const entry = entryAt(draft, { offer: offer.id, path });
    if (entry.kind === 'typed' && entry.text === text) delete tried[path];
    else tried[path] = text;
  }
  return { ...tries, [offer.id]: tried };
}
