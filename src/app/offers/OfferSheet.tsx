import type { Dispatch } from 'react';
import { useState } from 'react';
import { Button, ChoiceList, Sheet, TextField } from '../../ui/index.ts';
import type { Action, OfferReading } from '../../workspace/index.ts';
import { mostOffers } from '../../workspace/index.ts';
import type { Tell } from '../useNotice.ts';
import { nameFault } from './nameFault.ts';
import { offerLine } from './offerLine.ts';
import './OfferSheet.css';

interface OfferSheetProps {
  readonly offers: readonly OfferReading[];
  readonly offer: OfferReading;
  readonly dispatch: Dispatch<Action>;
  readonly tell: Tell;
  readonly anchor: HTMLElement;
  readonly onClose: () => void;
  /** The offers are seen side by side: only this one's name, place and copies are asked for. */
  readonly areSideBySide: boolean;
}

/** One offer's name, its place among the others, copying and removing it; on a phone, the others too. */
export function OfferSheet(props: OfferSheetProps) {
  const { offers, offer, dispatch, tell, anchor, onClose, areSideBySide } = props;
  const { id } = offer;
  const [typed, setTyped] = useState(offer.name);
  const [isLeft, setIsLeft] = useState(false);
  const place = offers.findIndex((one) => one.id === id);
  const fault = nameFault(typed, offers, id);
  const undo = () => {
    dispatch({ type: 'undo' });
    dispatch({ type: 'chooseOffer', offer: id });
  };

  /** Sets the name, where it is one: the old one stays in place of nothing. */
  const keepName = () => {
    setIsLeft(true);
    if (fault !== null || typed.trim() === offer.name) return;
    dispatch({ type: 'type', offer: id, path: 'name', text: typed.trim() });
    dispatch({ type: 'leave', offer: id, path: 'name' });
  };
  const close = () => {
    keepName();
    onClose();
  };
  const others = offers.filter((one) => one.id !== id);
  const isList = !areSideBySide && others.length > 0;
  const [first, second] = areSideBySide ? ['left', 'right'] : ['up', 'down'];

  return (
    <Sheet title={isList ? 'Offers' : 'This offer'} anchor={anchor} onClose={close}>
      {isList ? (
        <ChoiceList
          choices={others.map((other) => ({
            key: other.id,
            name: other.name,
            description: offerLine(other),
            onChoose: () => {
              close();
              dispatch({ type: 'chooseOffer', offer: other.id });
            },
          }))}
        />
      ) : null}
      <TextField
        label="Name of the offer"
        typed={typed}
        whenEmpty=""
        fault={isLeft ? fault : null}
        onType={setTyped}
        onPause={() => setIsLeft(true)}
        onLeave={keepName}
      />
      <div className="offer-acts">
        <Button
          isOff={offers.length >= mostOffers}
          onClick={() => {
            close();
            dispatch({ type: 'duplicateOffer', offer: id });
            tell({ text: `A copy of ${offer.name} was added.`, undo });
          }}
        >
          Duplicate
        </Button>
        <Button
          isOff={offers.length === 1}
          onClick={() => {
            onClose();
            dispatch({ type: 'removeOffer', offer: id });
            tell({ text: `${offer.name} removed.`, undo });
          }}
        >
          Remove
        </Button>
        {offers.length === 1 ? null : (
          <>
            <Button
              isOff={place === 0}
              onClick={() => dispatch({ type: 'moveOffer', offer: id, to: 'earlier' })}
            >
              Move {first}
            </Button>
            <Button
              isOff={place === offers.length - 1}
              onClick={() => dispatch({ type: 'moveOffer', offer: id, to: 'later' })}
            >
              Move {second}
            </Button>
            <output className="offer-place">
              {place + 1} of {offers.length}
            </output>
          </>
        )}
      </div>
    </Sheet>
  );
}
