import { useEffect, useState } from 'react';
import type { Answer, FigureKey } from '../../findings/index.ts';
import { figuresOf } from '../../findings/index.ts';

const noFigures: ReadonlySet<FigureKey> = new Set();

/** As long as the flash in FigureButton.css. */
const flash = 1600;

/** The figures that differ between the two latest settled answers, for as long as they flash. */
export function useChangedFigures(settled: Answer): ReadonlySet<FigureKey> {
  const [seen, setSeen] = useState({ answer: settled, changed: noFigures });
  if (seen.answer !== settled) {
    setSeen({ answer: settled, changed: differing(seen.answer, settled) });
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
