import { useMemo } from 'react';
import type { Answer, FigureKey } from '../../findings/index.ts';
import { spokenAnswer } from '../../findings/index.ts';
import { useSettled } from '../../ui/index.ts';
import { useChangedFigures } from './useChangedFigures.ts';

/** Figures flash, and the answer is said, once nothing has changed for a second. */
const settlesAfter = 1000;

interface SettledAnswer {
  /** The headline, for the page's one voice. */
  readonly spoken: string;
  readonly changed: ReadonlySet<FigureKey>;
}

/** The answer as it stands after a second's rest, and which of its figures are new. */
export function useSettledAnswer(answer: Answer, offer: string): SettledAnswer {
  const about = useMemo(() => ({ answer, offer }), [answer, offer]);
  const settled = useSettled(about, settlesAfter);
  return { spoken: spokenAnswer(settled.answer), changed: useChangedFigures(settled) };
}
