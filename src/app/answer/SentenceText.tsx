import type { FigureKey, Figure, Sentence } from '../../findings/index.ts';
import { FigureButton } from '../../ui/index.ts';

export type OpenFigure = (key: FigureKey, anchor: HTMLElement) => void;

interface SentenceTextProps {
  readonly sentence: Sentence;
  /** Figures that changed with the latest settled answer. */
  readonly changed: ReadonlySet<FigureKey>;
  readonly onOpen: OpenFigure;
}

/** A sentence whose figures are buttons. */
export function SentenceText({ sentence, changed, onOpen }: SentenceTextProps) {
  return sentence.map((part, place) =>
    typeof part === 'string' ? (
      part
    ) : (
      <FigureButton
        key={keyOf(sentence, part, place)}
        text={part.text}
        hasChanged={changed.has(part.of)}
        onOpen={(button) => onOpen(part.of, button)}
      />
    ),
  );
}

/** A figure keeps its button while the words around it change; one that is there twice is told apart. */
function keyOf(sentence: Sentence, figure: Figure, place: number): string {
  const earlier = sentence
    .slice(0, place)
    .filter((part) => typeof part !== 'string' && part.of === figure.of).length;
  return `${figure.of} ${earlier}`;
}
