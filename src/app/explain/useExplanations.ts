import type { Dispatch } from 'react';
import { useState } from 'react';
import type { FigureKey } from '../../findings/index.ts';
import type { Action, View } from '../../workspace/index.ts';

interface Explanations {
  /** The figure that is open, and what was pressed to open it. */
  readonly opened: { readonly figure: FigureKey; readonly anchor: HTMLElement } | null;
  readonly open: (figure: FigureKey, anchor: HTMLElement) => void;
  readonly close: () => void;
}

/** Which figure is open; what it opens into is worked out in the sheet. */
export function useExplanations(view: View, dispatch: Dispatch<Action>): Explanations {
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const figure = view.explanation;
  return {
    opened: figure === null || anchor === null ? null : { figure, anchor },
    open: (pressed, button) => {
      setAnchor(button);
      dispatch({ type: 'explain', figure: pressed });
    },
    close: () => dispatch({ type: 'explain', figure: null }),
  };
}
