import type { Dispatch } from 'react';
import { useMemo, useState } from 'react';
import type { Explanation, FigureKey } from '../../findings/index.ts';
import { explanationOf } from '../../findings/index.ts';
import type { Action, View } from '../../workspace/index.ts';
import type { Example } from '../answer/exampleOf.ts';
import { exampleTermsOf } from '../answer/exampleOf.ts';
import type { PageFindings } from '../usePageFindings.ts';
import { explanationAtVolume } from './explanationAtVolume.ts';

interface Explanations {
  /** The figure that is open, and what was pressed to open it. */
  readonly opened: { readonly explanation: Explanation; readonly anchor: HTMLElement } | null;
  readonly open: (key: FigureKey, anchor: HTMLElement) => void;
  readonly close: () => void;
}

/** Finds what an open figure opens into; one that is no longer on the page is closed. */
export function useExplanations(
  found: PageFindings,
  view: View,
  examples: readonly Example[],
  dispatch: Dispatch<Action>,
): Explanations {
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const key = view.explanation;
  const explanation = useMemo(
    () => (key === null ? null : explained(key, found, view.year, examples)),
    [key, found, view.year, examples],
  );
  return {
    opened: explanation === null || anchor === null ? null : { explanation, anchor },
    open: (figure, pressed) => {
      setAnchor(pressed);
      dispatch({ type: 'explain', figure });
    },
    close: () => dispatch({ type: 'explain', figure: null }),
  };
}

/** A figure of the answer or of the picture's sentence, else a row of the picture's table. */
function explained(
  key: FigureKey,
  found: PageFindings,
  year: number,
  examples: readonly Example[],
): Explanation | null {
  const { subject, alone } = found;
  const left = exampleTermsOf(alone, examples);
  const told = subject === null ? null : explanationOf(subject, year, key, left);
  if (told !== null) return told;
  return alone === null ? null : explanationAtVolume(key, alone, year, left);
}
