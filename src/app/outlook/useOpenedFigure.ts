import { useCallback, useState } from 'react';
import type { Workspace } from '../../compensation/index.ts';
import type { Explanation, Figure, ReadySubject } from '../../findings/index.ts';
import { explain, saidOfExample } from '../../findings/index.ts';
import { exampleTermsOf } from '../answer/exampleOf.ts';
import { useExamples } from '../answer/useExamples.ts';
import type { OpenFigure } from '../answer/SentenceText.tsx';

/** Opens a figure that the parts hold themselves. */
export type OpenOwnFigure = (figure: Figure, anchor: HTMLElement) => void;

interface OpenedFigure {
  readonly opened: { readonly explanation: Explanation; readonly anchor: HTMLElement } | null;
  readonly open: OpenOwnFigure;
  readonly close: () => void;
}

/** The figure of the parts that is open; one of an offer that changed since is closed. */
export function useOpenedFigure(
  subject: ReadySubject | null,
  alone: Workspace | null,
): OpenedFigure {
  const [pressed, setPressed] = useState<{
    readonly figure: Figure;
    readonly anchor: HTMLElement;
    readonly subject: ReadySubject | null;
  } | null>(null);
  const examples = useExamples();
  const isHeld = pressed !== null && pressed.subject === subject;
  return {
    opened: isHeld
      ? {
          explanation: saidOfExample(
            explain(pressed.figure),
            pressed.figure.of,
            exampleTermsOf(alone, examples),
          ),
          anchor: pressed.anchor,
        }
      : null,
    open: useCallback((figure, anchor) => setPressed({ figure, anchor, subject }), [subject]),
    close: () => setPressed(null),
  };
}

/** Opens one of these figures by its key, as a sentence asks for it. */
export function openerOf(figures: readonly Figure[], open: OpenOwnFigure): OpenFigure {
  return (key, anchor) => {
    const figure = figures.find(({ of }) => of === key);
    if (figure !== undefined) open(figure, anchor);
  };
}
