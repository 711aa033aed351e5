import { useState } from 'react';
import type { ClinicAnswer, Explanation, Figure, PaceAnswer } from '../../../findings/index.ts';
import { explain, figuresOf, textOf } from '../../../findings/index.ts';
import { Button, FigureTable } from '../../../ui/index.ts';
import { SentenceText } from '../../answer/SentenceText.tsx';
import { ExplanationSheet } from '../../explain/ExplanationSheet.tsx';
import { useTerms } from './termsContext.ts';
import './VolumeAnswer.css';

interface VolumeAnswerProps {
  /** Null while an entry does not read. */
  readonly answer: ClinicAnswer | PaceAnswer | null;
  readonly from: 'clinic' | 'pace';
  readonly className: string;
  readonly words: { readonly waiting: string; readonly comparing: string };
}

interface Opened {
  readonly explanation: Explanation;
  readonly anchor: HTMLElement;
  readonly of: ClinicAnswer | PaceAnswer;
}

const noneChanged: ReadonlySet<string> = new Set();

/** What clinic or year so far come to, what that means, and the number that can be used. */
export function VolumeAnswer({ answer, from, className, words }: VolumeAnswerProps) {
  const { offer, dispatch } = useTerms();
  const [opened, setOpened] = useState<Opened | null>(null);
  if (answer === null) {
    return (
      <div className={`volume-answer ${className}`}>
        <p className="volume-answer-waiting">{words.waiting}</p>
      </div>
    );
  }
  const { sentence, notes, beside, use } = answer;
  const open = (figure: Figure, anchor: HTMLElement) =>
    setOpened({ explanation: explain(figure), anchor, of: answer });
  const openIn = (figures: readonly Figure[]) => (key: string, anchor: HTMLElement) => {
    const figure = figures.find(({ of }) => of === key);
    if (figure !== undefined) open(figure, anchor);
  };
  return (
    <div className={`volume-answer ${className}`}>
      <p>
        <SentenceText
          sentence={sentence}
          changed={noneChanged}
          onOpen={openIn(figuresOf(sentence))}
        />
      </p>
      {notes.length === 0 ? null : (
        <ul className="volume-answer-notes">
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
        caption={words.comparing}
        nameHeading={words.comparing}
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
        <p className="volume-answer-use">
          <Button
            onClick={() =>
              dispatch({ type: 'takeVolume', offer: offer.id, from, wrvus: use.wrvus })
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
