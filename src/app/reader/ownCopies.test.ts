import { describe, expect, test } from 'vitest';
import { template } from '../../../tests/builders/session.ts';
import { cents, type Offer } from '../../compensation/index.ts';
import type { KeptCopy } from '../../workspace/index.ts';
import { copiedOffers } from '../open/copiedOffers.ts';
import { ownCopies } from './ownCopies.ts';

const offerA = { ...offerOf('base-and-bonus'), name: 'Offer A' };
const offerB = { ...offerOf('pure-productivity'), name: 'Offer B' };

function offerOf(id: string): Offer {
  const [offer] = template(id).offers;
  if (offer === undefined) throw new Error('the template holds an offer');
  return offer;
}

/** The offer with another base: one of its terms changed. */
function raised(offer: Offer, dollars: number): Offer {
  const phases = offer.phases.map((phase) => ({
    ...phase,
    base: { ...phase.base, annualDollars: cents(100 * dollars) },
  }));
  return { ...offer, phases };
}

/** An offer as its reader keeps it, copied from a link in May where it says so. */
function kept(offer: Offer, from: Offer | null): KeptCopy {
  const reading = { kind: 'ready', id: 'e1', name: offer.name, offer } as const;
  const linked = from === null ? [] : [from];
  const workspace = { horizonYears: null, ladder: null, offers: linked };
  const [copied = null] = copiedOffers(workspace, new Date(2027, 4, 12));
  return { reading, copied };
}

describe('the reader’s own copy of an offer', () => {
  test('is the link’s as it was copied, with its day, whatever was changed in it since', () => {
    const found = ownCopies([raised(offerA, 300_000)], [kept(raised(offerA, 1), offerA)]);
    expect(found).toEqual([
      { offer: offerA, earlier: { kind: 'copy', day: '2027-05-12' }, isChangedHere: true },
    ]);
    const [untouched] = ownCopies([offerA], [kept(offerA, offerA)]);
    expect(untouched?.isChangedHere).toBe(false);
  });

  test('is known by its terms, not by its name or place', () => {
    const both = [kept(offerA, offerA), kept(offerB, offerB)];
    const renamed = [
      { ...raised(offerB, 5), name: 'Offer A' },
      { ...raised(offerA, 6), name: 'Offer B' },
    ];
    const found = ownCopies(renamed, both);
    expect(found.map((copy) => copy?.offer.name)).toEqual(['Offer B', 'Offer A']);
  });

  test('is none where another contract has the name', () => {
    expect(ownCopies([{ ...offerB, name: 'Offer A' }], [kept(offerA, offerA)])).toEqual([null]);
  });

  test('is one’s own offer where that came from no link, and says nearly the same', () => {
    const found = ownCopies([raised(offerA, 300_000)], [kept(offerA, null)]);
    expect(found[0]?.earlier).toEqual({ kind: 'own', name: 'Offer A' });
  });

  test('is that of one offer alone', () => {
    const found = ownCopies([offerA, raised(offerA, 300_000)], [kept(offerA, offerA)]);
    expect(found.map((copy) => copy !== null)).toEqual([true, false]);
  });
});
