import { useEffect, useState } from 'react';
import type { Answer, FigureKey } from '../../findings/index.ts';
import { figuresOf } from '../../findings/index.ts';

const noFigures: ReadonlySet<FigureKey> = new Set();

/** An answer, and the id of the offer that it is about. */
export interface AnswerAbout {
  readonly answer: Answer;
  readonly offer: string;
}

/** As long as the flash in FigureButton.css. */
const flash = 1600;

/**
 * The figures that differ between the two latest settled answers about an offer, for as long as they
 * flash. A wait between the two is none: what comes back as it was has not changed.
 */
export function useChangedFigures(settled: AnswerAbout): ReadonlySet<FigureKey> {
  const [seen, setSeen] = useState({ ...settled, changed: noFigures });
  const { answer, offer } = settled;
  if (answer.kind !== 'waiting' && (seen.answer !== answer || seen.offer !== offer)) {
    const isComparable = seen.offer === offer && seen.answer.kind !== 'waiting';
    setSeen({ answer, offer, changed: isComparable ? differing(seen.answer, answer) : noFigures });
  }
  const { changed } = seen;
  useEffect(() => {
    if (changed.size === 0) return undefined;
    const timer = setTimeout(
      () => setSeen((now) => (now.changed === changed ? { ...now, changed: noFigures } : now)),
      flash,
    );
    return () => clearTimeout(timer);
  }, [changed]);
  return changed;
}

function differing(before: Answer, after: Answer): ReadonlySet<FigureKey> {
  const textsBefore = new Map(
    [...textsByFigure(before)].map(([key, text]) => [withoutYear(key), text]),
  );
  const changed = [...textsByFigure(after)].filter(
    ([key, text]) => textsBefore.get(withoutYear(key)) !== text,
  );
  return new Set(changed.map(([key]) => key));
}

/** The same figure of another year differs only where it reads differently. */
function withoutYear(key: FigureKey): string {
  return key.replace(/^year\d+\./, '');
}

function textsByFigure(found: Answer): ReadonlyMap<FigureKey, string> {
  const sentences = [found.headline, ...found.sentences.map(({ sentence }) => sentence)];
  return new Map(sentences.flatMap(figuresOf).map(({ of, text }) => [of, text]));
}
