import type { Draft } from './draft.ts';
import { nodeAt, withNode, withoutNode } from './draftTree.ts';
import { duplicateOffer } from './editOffers.ts';
import { setTerm, tiedTo } from './editTerm.ts';
import { nodeAtTerm, termKeys } from './entryAt.ts';
import { layTries } from './layTries.ts';
import { withTries } from './shownDraft.ts';
import { triedTerms } from './triedTerms.ts';
import type { Snapshot, TermRef, Tries } from './state.ts';

/** A term of an offer. */
type OfferTerm = TermRef & { readonly offer: string };

/** With a value tried at a term and those that move with it; what the contract says already is no try. */
export function tryTerm(before: Snapshot, { offer, path }: OfferTerm, text: string): Snapshot {
  const shown = layTries(before.draft, before.tries);
  return withTries(before, setTerm(shown, { offer, path }, { typed: text }), offer);
}

/** With what the contract says at a term, and at those that move with it in both, in place of what is tried. */
export function putBack(before: Snapshot, { offer, path }: OfferTerm): Snapshot {
  const { draft, tries } = before;
  const shown = layTries(draft, tries);
  const tiedIn = (of: Draft) => tiedTo(of, { offer, path });
  const written = tiedIn(draft);
  const terms = tiedIn(shown).filter((term) => written.some((other) => other.path === term.path));
  const origin = path === 'volume.annualWrvus' ? [{ offer, path: 'volume.from' }] : [];
  const back = [...terms, ...origin].reduce((next, term) => withWritten(next, draft, term), shown);
  const left = withTries(before, back, offer);
  // What came along with terms goes with the last of them.
  return triedTerms(left, offer).length === 0 ? discardTries(left, offer) : left;
}

function withWritten(shown: Draft, written: Draft, term: TermRef): Draft {
  const keys = termKeys(shown, term);
  if (keys === null) return shown;
  const node = nodeAtTerm(written, term);
  if (node === undefined)
    return nodeAt(shown, keys) === undefined ? shown : (withoutNode(shown, keys) as Draft); // a draft without one term
  const edited = withNode(shown, keys, node, shown.nextId);
  return edited === null ? shown : (edited.node as Draft); // the draft with one term as written
}

/** Without what is tried at an offer. */
export function discardTries({ draft, tries }: Snapshot, offer: string): Snapshot {
  const { [offer]: _tried, ...others } = tries;
  return offer in tries ? { draft, tries: others } : { draft, tries };
}

/** With what is tried at an offer as what its contract says. */
export function adoptTries({ draft, tries }: Snapshot, offer: string): Snapshot {
  const { [offer]: tried, ...others } = tries;
  if (tried === undefined) return { draft, tries };
  const own: Tries = { [offer]: tried };
  return { draft: layTries(draft, own), tries: others };
}

/** With what is tried at an offer as another offer after it, which stays as it is written. */
export function keepTries(before: Snapshot, offer: string, name: string): Snapshot {
  if (before.tries[offer] === undefined) return before;
  const copied = duplicateOffer(before, offer, name);
  const place = copied.draft.offers.findIndex(({ id }) => id === offer);
  const copy = copied.draft.offers[place + 1];
  if (copied === before || copy === undefined) return before;
  return discardTries(adoptTries(copied, copy.id), offer);
}
