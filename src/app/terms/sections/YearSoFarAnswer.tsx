import { useState } from 'react';
import type { Explanation, Figure, PaceAnswer } from '../../../findings/index.ts';
import { explain, figuresOf, paceWords, textOf } from '../../../findings/index.ts';
import { Button, FigureTable } from '../../../ui/index.ts';
import { SentenceText } from '../../answer/SentenceText.tsx';
import { ExplanationSheet } from '../../explain/ExplanationSheet.tsx';
import { useTerms } from './termsContext.ts';

interface Opened {
  readonly explanation: Explanation;
  readonly anchor: HTMLElement;
  readonly of: PaceAnswer;
}

const noneChanged: ReadonlySet<string> = new Set();

/** Where the year goes, the verdict, and the number that can be used; null while an entry does not read. */
export function YearSoFarAnswer({ answer }: { readonly answer: PaceAnswer | null }) {
  const { offer, dispatch } = useTerms();
  const [opened, setOpened] = useState<Opened | null>(null);
  if (answer === null)
    return (
      <div className="year-so-far-answer">
        <p className="section-sentence">{paceWords.waiting}</p>
      </div>
    );
  const { sentence, notes, beside, use } = answer;
  const open = (figure: Figure, anchor: HTMLElement) =>
    setOpened({ explanation: explain(figure), anchor, of: answer });
  const openIn = (figures: readonly Figure[]) => (key: string, anchor: HTMLElement) => {
    const figure = figures.find(({ of }) => of === key);
    if (figure !== undefined) open(figure, anchor);
  };
  return (
    <div className="year-so-far-answer">
      <p className="year-so-far-comes-to">
        <SentenceText
          sentence={sentence}
          changed={noneChanged}
          onOpen={openIn(figuresOf(sentence))}
        />
      </p>
      {notes.length === 0 ? null : (
        <ul className="year-so-far-notes">
          {notes.map((note) => (
            <li key={textOf(note)}>
              <SentenceText
                sentence={note}
                changed={noneChanged}
                onOpen={openIn(figuresOf(note))}
              />
            </li>
          ))}
        </ul>
      )}
      <FigureTable
        caption={paceWords.comparing}
        nameHeading={paceWords.comparing}
        nameHolds="words"
        columns={[{ key: 'wrvus', heading: 'wRVUs', holds: 'figures' }]}
        rows={beside.map(({ key, name, amount, figure, note }) => ({
          key,
          name,
          note,
          isPlain: figure === null,
          cells: [amount],
        }))}
        onOpen={({ key }, button) => {
          const figure = beside.find((row) => row.key === key)?.figure ?? null;
          if (figure !== null) open(figure, button);
        }}
      />
      {use === null ? null : (
        <p className="year-so-far-use">
          <Button
            onClick={() =>
              dispatch({ type: 'takeVolume', offer: offer.id, from: 'pace', wrvus: use.wrvus })
            }
          >
            {use.label}
          </Button>
        </p>
      )}
      {opened === null || opened.of !== answer ? null : (
        <ExplanationSheet
          explanation={opened.explanation}
          anchor={opened.anchor}
          onClose={() => setOpened(null)}
        />
      )}
    </div>
  );
}
