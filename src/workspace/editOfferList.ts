import { carriedPath } from './carriedPath.ts';
import { listEditOf, withListEdit, type ListAct } from './editList.ts';
import { withoutTerm } from './editTerm.ts';
import type { Snapshot, TermRef } from './state.ts';

/**
 * With an entry of an offer's list added, moved or taken out. What is noted, tried or set aside at an
 * entry moves with it, and goes where it goes.
 */
export function editOfferList(before: Snapshot, action: ListAct): Snapshot {
  const { draft, tries } = before;
  const edit = listEditOf(draft, action);
  if (edit === null)
    return action.type === 'remove' ? { draft: withoutTerm(draft, action), tries } : before;
  const entry = action.type === 'add' ? action.entry : null;
  const changed = withListEdit(draft, action.offer, edit, entry);
  if (changed === draft) return before;
  const carry = <Value>(record: Readonly<Record<string, Value>>): Record<string, Value> =>
    Object.fromEntries(
      Object.entries(record).flatMap(([path, value]) => {
        const carried = carriedPath(edit, path);
        return carried === null ? [] : [[carried, value]];
      }),
    );
  const offers = changed.offers.map((offer) => {
    if (offer.id !== action.offer) return offer;
    const { sources, aside } = offer;
    return {
      ...offer,
      ...(sources === undefined ? {} : { sources: carry(sources) }),
      ...(aside === undefined ? {} : { aside: carry(aside) }),
    };
  });
  const tried = action.offer === null ? undefined : tries[action.offer];
  return {
    draft: { ...changed, offers },
    tries:
      tried === undefined || action.offer === null
        ? tries
        : { ...tries, [action.offer]: carry(tried) },
  };
}

/** Terms of which something may be said, after an act on a list: those of its entries move with them. */
export function carriedTerms(
  before: Snapshot,
  action: ListAct,
  terms: readonly TermRef[],
): readonly TermRef[] {
  const edit = listEditOf(before.draft, action);
  return terms.flatMap((term) => {
    if (term.offer !== action.offer) return [term];
    const path = edit === null ? term.path : carriedPath(edit, term.path);
    return path === null ? [] : [{ ...term, path }];
  });
}
