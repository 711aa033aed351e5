import type { Offer } from '../compensation/index.ts';
import { withCopied, type Copied } from './copied.ts';
import type { Draft, DraftOffer } from './draft.ts';
import { distinctName } from './distinctName.ts';
import { withNewIds } from './draftTree.ts';
import { draftOfOffer } from './draftOf.ts';
import type { Snapshot } from './state.ts';
import { triedByIds, triedByPlaces } from './triedEntries.ts';
import { typedText } from './typedNumber.ts';

/** As many offers are held beside one another. */
export const mostOffers = 6;

/** With another offer after the others, under a name of its own; of one from a link, with what it was copied from. */
export function addOffer(before: Snapshot, from: Offer, copied?: Copied | null): Snapshot {
  const { draft } = before;
  if (draft.offers.length >= mostOffers) return before;
  const { offer, nextId } = draftOfOffer(from, draft.nextId);
  const added = withCopied(named(offer, draft), copied);
  return { ...before, draft: { ...draft, nextId, offers: [...draft.offers, added] } };
}

/** With a copy of an offer after it, tried values included. */
export function duplicateOffer(before: Snapshot, id: string, name?: string): Snapshot {
  const { draft, tries } = before;
  const index = draft.offers.findIndex((offer) => offer.id === id);
  const original = draft.offers[index];
  if (original === undefined || draft.offers.length >= mostOffers) return before;
  const { node, nextId } = withNewIds([original], draft.nextId);
  const [same] = node as [DraftOffer]; // the same offer with other ids
  const copy = name === undefined ? same : { ...same, name: { typed: name } };
  const unlinked = copy.phases
    .filter((_, phase) => draft.unlinked.includes(original.phases[phase]?.id ?? ''))
    .map((phase) => phase.id);
  const tried = tries[id];
  const moved =
    tried === undefined ? null : triedByIds(triedByPlaces(tried, original), copy, nextId);
  return {
    draft: {
      ...draft,
      nextId: moved?.nextId ?? nextId,
      unlinked: [...draft.unlinked, ...unlinked],
      offers: draft.offers.toSpliced(index + 1, 0, named(copy, draft)),
    },
    tries: moved === null ? tries : { ...tries, [copy.id]: moved.tried },
  };
}

/** With nothing of an offer but what the four fields and the question under them hold, by a name. */
export function keepFourFields(before: Snapshot, id: string, newName: string | null): Snapshot {
  const { draft, tries } = before;
  const offers = draft.offers.map((offer): DraftOffer => {
    if (offer.id !== id) return offer;
    const { phases, volume } = offer;
    const name = newName === null ? offer.name : { typed: newName };
    const { annualWrvus, rampPercent } = volume ?? {};
    return {
      id,
      phases,
      ...(name === undefined ? {} : { name }),
      volume: {
        ...(annualWrvus === undefined ? {} : { annualWrvus }),
        ...(rampPercent === undefined ? {} : { rampPercent }),
      },
    };
  });
  const tried = Object.entries(tries[id] ?? {}).filter(([path]) =>
    /^phases|^volume\.(?:a|r)/.test(path),
  );
  const others = withoutKey(tries, id);
  const isTried = tried.length > 0;
  return {
    draft: { ...draft, offers },
    tries: isTried ? { ...others, [id]: Object.fromEntries(tried) } : others,
  };
}

/** Without an offer; the last one stays. */
export function removeOffer(before: Snapshot, id: string): Snapshot {
  const { draft, tries } = before;
  const offers = draft.offers.filter((offer) => offer.id !== id);
  if (offers.length === 0) return before;
  return { draft: { ...draft, offers }, tries: withoutKey(tries, id) };
}

/** With an offer in the place of the one before or after it, and that one in its own. */
export function moveOffer(before: Snapshot, id: string, to: 'earlier' | 'later'): Snapshot {
  const { offers } = before.draft;
  const from = offers.findIndex((offer) => offer.id === id);
  const place = to === 'earlier' ? from - 1 : from + 1;
  const [moved, other] = [offers[from], offers[place]];
  if (moved === undefined || other === undefined) return before;
  const exchanged = offers.with(from, other).with(place, moved);
  return { ...before, draft: { ...before.draft, offers: exchanged } };
}

/** With a template in place of an offer. */
export function replaceOffer(before: Snapshot, id: string, by: Offer): Snapshot {
  const { draft, tries } = before;
  const { offer, nextId } = draftOfOffer(by, draft.nextId);
  const others = { ...draft, offers: draft.offers.filter((other) => other.id !== id) };
  const offers = draft.offers.map((old) => (old.id === id ? named(offer, others) : old));
  return { draft: { ...draft, nextId, offers }, tries: withoutKey(tries, id) };
}

/** Under a name that no other offer has. */
function named(offer: DraftOffer, others: Draft): DraftOffer {
  const name = typedText(offer.name) ?? '';
  const taken = new Set(others.offers.map((other) => typedText(other.name) ?? ''));
  const own = distinctName(name, taken);
  return own === name ? offer : { ...offer, name: { typed: own } };
}

function withoutKey<Value>(
  record: Readonly<Record<string, Value>>,
  gone: string,
): Readonly<Record<string, Value>> {
  return Object.fromEntries(Object.entries(record).filter(([key]) => key !== gone));
}
