import type { Dispatch } from 'react';
import { Suspense, useState } from 'react';
import { shortName } from '../../findings/index.ts';
import { Button, Icon, Segments, useMedia } from '../../ui/index.ts';
import type { Action, OfferReading } from '../../workspace/index.ts';
import { mostOffers } from '../../workspace/index.ts';
import { AddOfferSheet, OfferSheet } from '../lazySheets.ts';
import type { Tell } from '../useNotice.ts';
import './OffersBar.css';

interface OffersBarProps {
  readonly offers: readonly OfferReading[];
  /** Id of the offer that is looked at. */
  readonly chosen: string;
  readonly dispatch: Dispatch<Action>;
  readonly tell: Tell;
}

/** The offers that are held: side by side where there is room for them, else the chosen one's name. */
export function OffersBar({ offers, chosen, dispatch, tell }: OffersBarProps) {
  const isWide = useMedia('(min-width: 1100px)');
  const [sheet, setSheet] = useState<Opened | null>(null);
  const place = offers.findIndex(({ id }) => id === chosen);
  const offer = offers[place];
  if (offer === undefined) return null;
  const areSideBySide = isWide && offers.length > 1;
  const name = shortName(offer.name, isWide ? 24 : offers.length === 1 ? 30 : 22);
  const open = (kind: Opened['kind']) => (event: { readonly currentTarget: HTMLElement }) =>
    setSheet({ kind, anchor: event.currentTarget });
  const common = {
    offers,
    offer,
    dispatch,
    tell,
    onClose: () => setSheet(null),
  };
  return (
    <fieldset className="offers" aria-label="Offers">
      {areSideBySide ? (
        <div className="offers-row">
          <Segments
            legend="Offer"
            isBare
            choices={offers.map(({ id, name: full, offer: read }) => {
              const waiting = read === null ? ' (waiting)' : '';
              const label = `${shortName(full, charactersFor(offers.length))}${waiting}`;
              return { value: id, label, spoken: `${full}${waiting}` };
            })}
            chosen={chosen}
            onChoose={(id) => dispatch({ type: 'chooseOffer', offer: id })}
          />
        </div>
      ) : null}
      <Button
        kind="quiet"
        aria-haspopup="dialog"
        {...(areSideBySide ? { 'aria-label': `Name, order and copies of ${offer.name}` } : {})}
        title={offer.name}
        onClick={open('offer')}
      >
        {areSideBySide ? null : <span className="offers-name">{name}</span>}
        {areSideBySide || offers.length === 1 ? null : (
          <span className="offers-place">
            {place + 1} of {offers.length}
          </span>
        )}
        <Icon name="down" />
      </Button>
      <Button
        kind="quiet"
        aria-haspopup="dialog"
        aria-label="Add an offer"
        title={offers.length < mostOffers ? 'Add an offer' : `${mostOffers} offers at most`}
        isOff={offers.length >= mostOffers}
        onClick={open('add')}
      >
        <Icon name="plus" />
        {isWide && !areSideBySide ? 'offer' : null}
      </Button>
      {sheet === null ? null : (
        <Suspense fallback={null}>
          {sheet.kind === 'add' ? (
            <AddOfferSheet {...common} anchor={sheet.anchor} />
          ) : (
            <OfferSheet {...common} anchor={sheet.anchor} areSideBySide={areSideBySide} />
          )}
        </Suspense>
      )}
    </fieldset>
  );
}

interface Opened {
  readonly kind: 'offer' | 'add';
  readonly anchor: HTMLElement;
}

/** Six names share the room of four. */
function charactersFor(offers: number): number {
  return offers <= 4 ? 18 : 14;
}
