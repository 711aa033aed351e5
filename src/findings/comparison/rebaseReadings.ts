import type { Offer, Rebase } from '../../compensation/index.ts';
import type { ReadySubject } from '../subject.ts';
import { readOtherwise } from '../years/leaveReadings.ts';

/** One way to read an offer, computed. */
export interface OfferReading {
  readonly subject: ReadySubject;
  /** "with its base unchanged"; null where an offer is read in one way only. */
  readonly words: string | null;
}

interface Named {
  readonly name: string;
  readonly subject: ReadySubject;
}

/**
 * Ways to read an offer beside others: where it does not say whether its base is recalculated and
 * another says how, both unchanged and recalculated so. Without that, silence would look better than
 * a clause that is written down.
 */
export function rebaseReadings(
  subject: ReadySubject,
  others: readonly Named[],
): readonly OfferReading[] {
  const found = isSilent(subject) ? others.flatMap((other) => recalculatedAs(subject, other)) : [];
  const apart = found.filter(
    ({ clause }, index) => found.findIndex((other) => other.clause === clause) === index,
  );
  if (apart.length === 0) return [{ subject, words: null }];
  return [{ subject, words: 'with its base unchanged' }, ...apart];
}

/** Whether the base of an offer runs on because nothing is said of it. */
export function isSilent({ offer, plan }: ReadySubject): boolean {
  return offer.rebase === null && plan.months.some(({ terms }) => terms.model !== 'production');
}

const known = new WeakMap<ReadySubject, Map<string, ReadySubject | null>>();

function recalculatedAs(
  subject: ReadySubject,
  { name, subject: other }: Named,
): readonly (OfferReading & { readonly clause: string })[] {
  const { rebase } = other.offer;
  if (rebase === null || rebase === 'none') return [];
  const clause = JSON.stringify(withRate(subject.offer, rebase, other));
  const before = known.get(subject) ?? new Map<string, ReadySubject | null>();
  known.set(subject, before);
  if (!before.has(clause)) {
    before.set(
      clause,
      readOtherwise(subject, (offer) => ({ ...offer, rebase: withRate(offer, rebase, other) })),
    );
  }
  const read = before.get(clause) ?? null;
  if (read === null) return [];
  return [{ subject: read, words: `with its base recalculated as that of ${name} is`, clause }];
}

/** A contract without a rate of its own is recalculated at the other's. */
function withRate(offer: Offer, rebase: Rebase, { plan }: ReadySubject): Rebase {
  const hasRate = offer.phases.some(({ productivity }) =>
    productivity.tiers?.some(({ dollarsPerWrvu }) => (dollarsPerWrvu ?? 0) > 0),
  );
  if (rebase.dollarsPerWrvu !== null || hasRate) return rebase;
  const rate = plan.months.find(({ contractRate }) => contractRate !== null)?.contractRate;
  return { ...rebase, dollarsPerWrvu: rate ?? null };
}
