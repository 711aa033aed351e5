import { useState } from 'react';
import type { FigureKey, Sentence } from '../../../findings/index.ts';
import { explain, figuresOf } from '../../../findings/index.ts';
import { SentenceText } from '../../answer/SentenceText.tsx';
import { ExplanationSheet } from '../../explain/ExplanationSheet.tsx';
import './OpenSentence.css';

interface Opened {
  readonly key: FigureKey;
  readonly anchor: HTMLElement;
}

/** A sentence between the terms whose figures open beside it. */
export function OpenSentence({ sentence }: { readonly sentence: Sentence }) {
  const [opened, setOpened] = useState<Opened | null>(null);
  const figure = figuresOf(sentence).find(({ of }) => of === opened?.key);
  return (
    <p className="section-sentence">
      <SentenceText
        sentence={sentence}
        changed={noChange}
        onOpen={(key, anchor) => setOpened({ key, anchor })}
      />
      {figure === undefined || opened === null ? null : (
        <ExplanationSheet
          explanation={explain(figure)}
          anchor={opened.anchor}
          onClose={() => setOpened(null)}
        />
      )}
    </p>
  );
}

/** These sentences follow the entry that somebody is at: nothing in them flashes. */
const noChange: ReadonlySet<FigureKey> = new Set();
