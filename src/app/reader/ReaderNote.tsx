import type { Dispatch } from 'react';
import { ChoiceField, Segments } from '../../ui/index.ts';
import type { Action, DraftReading } from '../../workspace/index.ts';
import { ReaderPoint } from './ReaderPoint.tsx';
import type { Changes } from './useChanges.ts';

interface ReaderNoteProps {
  readonly reading: DraftReading;
  /** Id of the offer that is looked at. */
  readonly chosen: string;
  readonly changes: Changes;
  readonly dispatch: Dispatch<Action>;
}

/** So many characters of all names stand side by side on a phone. */
const onOneLine = 24;

/** What is read here and what it rests on, with the offers to choose among. */
export function ReaderNote({ reading, chosen, changes, dispatch }: ReaderNoteProps) {
  const { offers } = reading;
  const choose = (id: string) => dispatch({ type: 'chooseOffer', offer: id });
  const areShort = offers.map(({ name }) => name).join('').length <= onOneLine;
  return (
    <section className="reader-note" aria-labelledby="reader-note">
      <h2 className="section-title" id="reader-note">
        {offers.length === 1 ? 'An offer from a link' : `${offers.length} offers from a link`}
      </h2>
      <p>Figures from a link; they were not checked against a contract.</p>
      {changes.sentences.map((sentence, place) => (
        <p className={place === 0 ? 'reader-changed' : undefined} key={sentence}>
          {sentence}
        </p>
      ))}
      {offers.length === 1 ? null : <ReaderPoint reading={reading} />}
      {offers.length === 1 ? null : areShort ? (
        <Segments
          legend="Offer"
          isBare
          choices={offers.map(({ id, name }) => ({ value: id, label: name }))}
          chosen={chosen}
          onChoose={choose}
        />
      ) : (
        <ChoiceField
          label="Offer"
          choices={offers.map(({ id, name }) => ({ value: id, words: name }))}
          chosen={chosen}
          onChoose={choose}
          fault={null}
        />
      )}
    </section>
  );
}
