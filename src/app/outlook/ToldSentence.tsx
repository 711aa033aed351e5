import type { Sentence } from '../../findings/index.ts';
import { figuresOf } from '../../findings/index.ts';
import { SentenceText } from '../answer/SentenceText.tsx';
import type { OpenOwnFigure } from './useOpenedFigure.ts';
import { openerOf } from './useOpenedFigure.ts';

interface ToldSentenceProps {
  readonly sentence: Sentence;
  readonly onOpen: OpenOwnFigure;
}

const noneChanged: ReadonlySet<string> = new Set();

/** A sentence of the outlook whose figures open. */
export function ToldSentence({ sentence, onOpen }: ToldSentenceProps) {
  return (
    <SentenceText
      sentence={sentence}
      changed={noneChanged}
      onOpen={openerOf(figuresOf(sentence), onOpen)}
    />
  );
}
