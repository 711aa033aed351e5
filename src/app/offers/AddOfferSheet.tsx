import type { Dispatch } from 'react';
import { ChoiceList, Sheet } from '../../ui/index.ts';
import type { Action, OfferReading } from '../../workspace/index.ts';
import { templateChoices } from '../open/templateChoices.ts';
import type { Tell } from '../useNotice.ts';

interface AddOfferSheetProps {
  readonly offer: OfferReading;
  readonly dispatch: Dispatch<Action>;
  readonly tell: Tell;
  readonly anchor: HTMLElement;
  readonly onClose: () => void;
}

/** What another offer can start from: the one that is looked at, nothing, or a template. */
export function AddOfferSheet({ offer, dispatch, tell, anchor, onClose }: AddOfferSheetProps) {
  const undo = () => {
    dispatch({ type: 'undo' });
    dispatch({ type: 'chooseOffer', offer: offer.id });
  };
  const templates = templateChoices((workspace, name) => {
    const [from] = workspace.offers;
    if (from === undefined) return;
    onClose();
    dispatch({ type: 'addOffer', from });
    tell({ text: `Offer added: ${name.toLowerCase()}.`, undo });
  });
  const copy = {
    key: 'copy',
    name: `A copy of ${offer.name}`,
    description: 'The same terms, to change what the other offer says differently.',
    onChoose: () => {
      onClose();
      dispatch({ type: 'duplicateOffer', offer: offer.id });
      tell({ text: `A copy of ${offer.name} was added.`, undo });
    },
  };
  const isEmpty = ({ key }: { readonly key: string }) => key === 'empty';
  return (
    <Sheet title="Add an offer" anchor={anchor} onClose={onClose}>
      <ChoiceList
        choices={[
          copy,
          ...templates.filter(isEmpty),
          ...templates.filter((choice) => !isEmpty(choice)),
        ]}
      />
    </Sheet>
  );
}
