import { useState } from 'react';
import { useMedia } from '../../ui/index.ts';
import type { ReadOffer } from './comparedOffers.ts';

/** What stands beside the baseline: every offer, one of them, or the one that is about to be made. */
type Beside =
  | 'all'
  | { readonly offer: string }
  | { readonly newBeside: readonly string[]; readonly offer: null };

interface ComparedColumns {
  readonly baseline: string;
  readonly chooseBaseline: (offer: string) => void;
  /** Places of the columns that are shown, from 0, the baseline's first. */
  readonly shown: readonly number[];
  /** The offer beside the baseline where only one is; `all` where all are. */
  readonly beside: string;
  /** Whether there is room for all side by side. */
  readonly areAllShown: boolean;
  readonly chooseBeside: (offer: string) => void;
  /** Shows a copy that is about to be made of an offer beside that offer alone. */
  readonly showCopyOf: (offer: string) => void;
}

/** Which columns are shown: the baseline always, beside it as many as there is room for. */
export function useComparedColumns(
  offers: readonly ReadOffer[],
  asked: string | null,
  setAsked: (baseline: string) => void,
): ComparedColumns {
  const [beside, setBeside] = useState<Beside>('all');
  const isWide = useMedia('(min-width: 1100px)');
  const isNarrow = useMedia('(max-width: 699px)');
  const room = isWide ? 6 : isNarrow ? 2 : 3;
  const places = offers.map((_, place) => place);
  const base = Math.max(
    0,
    offers.findIndex(({ id }) => id === asked),
  );
  const others = places.filter((place) => place !== base);
  const areAllShown = offers.length <= room;
  const one = placeBeside(offers, base, beside);
  const isAll = areAllShown && beside === 'all';
  const chosen = one ?? others[0] ?? base;
  return {
    baseline: offers[base]?.id ?? '',
    chooseBaseline: (offer) => {
      setAsked(offer);
      if (typeof beside !== 'string' && beside.offer === offer) setBeside('all');
    },
    shown: isAll ? [base, ...others] : [base, chosen],
    beside: isAll ? 'all' : (offers[chosen]?.id ?? ''),
    areAllShown,
    chooseBeside: (offer) => setBeside(offer === 'all' ? 'all' : { offer }),
    showCopyOf: (offer) => {
      setAsked(offer);
      setBeside({ newBeside: offers.map(({ id }) => id), offer: null });
    },
  };
}

function placeBeside(offers: readonly ReadOffer[], base: number, beside: Beside): number | null {
  if (beside === 'all') return null;
  const place = offers.findIndex(({ id }) =>
    beside.offer === null ? !beside.newBeside.includes(id) : id === beside.offer,
  );
  return place === -1 || place === base ? null : place;
}
