import type { Figure, FigureKey, Sentence } from '../../findings/index.ts';
import { FigureButton } from '../../ui/index.ts';
import './SentenceText.css';

export type OpenFigure = (key: FigureKey, anchor: HTMLElement) => void;

interface SentenceTextProps {
  readonly sentence: Sentence;
  /** Figures that changed with the latest settled answer. */
  readonly changed: ReadonlySet<FigureKey>;
  readonly onOpen: OpenFigure;
}

/** A sentence whose figures are buttons; what touches one, as a bracket does, stays on its line. */
export function SentenceText({ sentence, changed, onOpen }: SentenceTextProps) {
  return piecesOf(sentence).map((piece) =>
    typeof piece === 'string' ? (
      piece
    ) : (
      <span className="figure-in-words" key={piece.key}>
        {piece.before}
        <FigureButton
          text={piece.figure.text}
          hasChanged={changed.has(piece.figure.of)}
          onOpen={(button) => onOpen(piece.figure.of, button)}
        />
        {piece.after}
      </span>
    ),
  );
}

interface FigureInWords {
  /** Keeps its button while the words around it change; a figure that comes twice is told apart. */
  readonly key: string;
  readonly before: string;
  readonly figure: Figure;
  readonly after: string;
}

/** Cuts the words at the spaces next to figures. */
function piecesOf(sentence: Sentence): readonly (string | FigureInWords)[] {
  const pieces: (string | FigureInWords)[] = [];
  const seen = new Map<FigureKey, number>();
  let words = '';
  /** Characters of the next words that already stand with the figure before them. */
  let taken = 0;
  for (const [place, part] of sentence.entries()) {
    if (typeof part === 'string') {
      words += part.slice(taken);
      taken = 0;
      continue;
    }
    const before = /\S*$/.exec(words)?.[0] ?? '';
    const next = sentence[place + 1];
    const after = typeof next === 'string' ? (/^\S*/.exec(next)?.[0] ?? '') : '';
    const times = seen.get(part.of) ?? 0;
    seen.set(part.of, times + 1);
    pieces.push(words.slice(0, words.length - before.length));
    pieces.push({ key: `${part.of} ${times}`, before, figure: part, after });
    words = '';
    taken = after.length;
  }
  return [...pieces, words];
}
