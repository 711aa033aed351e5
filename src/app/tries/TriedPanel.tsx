import type { Dispatch } from 'react';
import { useState } from 'react';
import type { Explanation } from '../../findings/index.ts';
import { explain, figuresOf, textOf, triedCount } from '../../findings/index.ts';
import { Button } from '../../ui/index.ts';
import type { Action, State } from '../../workspace/index.ts';
import { mostOffers, triedTerms } from '../../workspace/index.ts';
import { SentenceText } from '../answer/SentenceText.tsx';
import { ExplanationSheet } from '../explain/ExplanationSheet.tsx';
import { openerOf } from '../outlook/useOpenedFigure.ts';
import type { Tell } from '../useNotice.ts';
import type { PageFindings } from '../usePageFindings.ts';
import { discardTries } from './discardTries.ts';
import { TriedList } from './TriedList.tsx';
import { useTriedWorth } from './useTriedWorth.ts';
import './TriedPanel.css';

interface TriedPanelProps {
  readonly found: PageFindings;
  readonly state: State;
  readonly dispatch: Dispatch<Action>;
  readonly tell: Tell;
}

const noneChanged: ReadonlySet<string> = new Set();

interface Opened {
  readonly explanation: Explanation;
  readonly anchor: HTMLElement;
}

/** What is tried at the chosen offer, what it is worth, and the ways out: discarded, or the contract's. */
export function TriedPanel({ found, state, dispatch, tell }: TriedPanelProps) {
  const { count, isShown } = found.tried;
  const offer = found.offer.id;
  const worth = useTriedWorth(found, state.view.year);
  const [opened, setOpened] = useState<(Opened & { readonly of: typeof worth }) | null>(null);
  const adopt = () => {
    dispatch({ type: 'adoptTries', offer });
    tell({
      text: `${triedCount(count)}: now what the contract says.`,
      undo: () => dispatch({ type: 'undo' }),
    });
  };
  const keep = () => {
    const { name } = found.reading.offers.find(({ id }) => id === offer) ?? { name: '' };
    dispatch({ type: 'keepTries', offer, name: `${name.slice(0, 180)}, as tried` });
    tell({
      text: `Another offer says what was tried; ${name} is as written.`,
      undo: () => dispatch({ type: 'undo' }),
    });
  };
  return (
    <section className="tried" id="tried" tabIndex={-1} aria-labelledby="tried-title">
      <h3 className="tried-title" id="tried-title">
        What if: {triedCount(count)}
      </h3>
      {count > 0 ? null : <p>Type another value in any field: what the contract says is kept.</p>}
      {isShown || count === 0 ? null : <p>The page shows the contract as written.</p>}
      {worth === null ? null : (
        <p className="tried-worth">
          {worth.sentences.map((sentence, place) => (
            <span key={textOf(sentence)}>
              {place === 0 ? null : ' '}
              <SentenceText
                sentence={sentence}
                changed={noneChanged}
                onOpen={openerOf(figuresOf(sentence), (figure, anchor) =>
                  setOpened({ explanation: explain(figure), anchor, of: worth }),
                )}
              />
            </span>
          ))}
        </p>
      )}
      {count === 0 ? null : <TriedList found={found} state={state} dispatch={dispatch} />}
      <OtherOffers found={found} state={state} />
      {count === 0 ? null : (
        <div className="tried-ways">
          {isShown ? null : (
            <Button onClick={() => dispatch({ type: 'showTries', areShown: true })}>
              Show what is tried
            </Button>
          )}
          <Button onClick={() => discardTries(found, dispatch, tell)}>Discard</Button>
          <Button onClick={adopt}>Adopt as the contract’s</Button>
          <Button isOff={found.reading.offers.length >= mostOffers} onClick={keep}>
            Make it another offer
          </Button>
        </div>
      )}
      {opened === null || opened.of !== worth ? null : (
        <ExplanationSheet {...opened} onClose={() => setOpened(null)} />
      )}
    </section>
  );
}

/** That values are tried at other offers, too. */
function OtherOffers({ found, state }: Pick<TriedPanelProps, 'found' | 'state'>) {
  const others = found.reading.offers
    .filter(({ id }) => id !== found.offer.id)
    .map(({ id, name }) => ({ name, count: triedTerms(state, id).length }))
    .filter(({ count }) => count > 0);
  return others.length === 0 ? null : (
    <p className="tried-others">
      {others.map(({ name, count }) => `${name}: ${triedCount(count)}`).join('; ')}.
    </p>
  );
}
