import type { Offer } from '../../compensation/index.ts';
import type { ComparedOffer, Subject } from '../../findings/index.ts';
import { subjectOf } from '../../findings/index.ts';
import type { DraftReading } from '../../workspace/index.ts';
import type { StakesById } from './useStakes.ts';

/** An offer of the page, computed where it reads. */
export interface ReadOffer {
  readonly id: string;
  readonly name: string;
  readonly subject: Subject | null;
}

/** The offers of the page; one that says what it said before is not computed again. */
export function readOffers({ offers, horizonYears, ladder }: DraftReading): readonly ReadOffer[] {
  return offers.map(({ id, name, offer }) => ({
    id,
    name,
    subject: offer === null ? null : computedOnce(offer, { horizonYears, ladder }),
  }));
}

/** With what hangs on the terms that each does not state. */
export function withStakes(
  offers: readonly ReadOffer[],
  stakes: StakesById,
): readonly ComparedOffer[] {
  return offers.map((offer) => {
    const found = stakes.get(offer.id);
    return { ...offer, known: found?.subject === offer.subject ? found.readings : null };
  });
}

/** Twice as many as are held beside one another, for what is undone and done again. */
const MOST = 12;
const computed = new Map<string, Subject>();

function computedOnce(offer: Offer, file: Pick<DraftReading, 'horizonYears' | 'ladder'>): Subject {
  const said = JSON.stringify({ ...file, offer });
  const found = computed.get(said) ?? subjectOf({ ...file, offers: [offer] }, 0);
  computed.delete(said);
  computed.set(said, found);
  const [oldest] = computed.keys();
  if (computed.size > MOST && oldest !== undefined) computed.delete(oldest);
  return found;
}
