import { useMemo } from 'react';
import type { Explanation, FigureKey } from '../../findings/index.ts';
import { explanationOf } from '../../findings/index.ts';
import type { Example } from '../answer/exampleOf.ts';
import { exampleTermsOf } from '../answer/exampleOf.ts';
import type { PageFindings } from '../usePageFindings.ts';
import { explanationAtVolume } from './explanationAtVolume.ts';
import { ExplanationSheet } from './ExplanationSheet.tsx';

interface FigureSheetProps {
  readonly figure: FigureKey;
  readonly anchor: HTMLElement;
  readonly found: PageFindings;
  readonly year: number;
  readonly examples: readonly Example[];
  readonly onClose: () => void;
}

/** What an open figure of the page opens into; nothing once it is no longer on the page. */
export function FigureSheet({ figure, anchor, found, year, examples, onClose }: FigureSheetProps) {
  const explanation = useMemo(
    () => explained(figure, found, year, examples),
    [figure, found, year, examples],
  );
  return explanation === null ? null : (
    <ExplanationSheet explanation={explanation} anchor={anchor} onClose={onClose} />
  );
}

/** A figure of the answer or of the picture's sentence, else a row of the picture's table. */
function explained(
  key: FigureKey,
  { subject, alone }: PageFindings,
  year: number,
  examples: readonly Example[],
): Explanation | null {
  const left = exampleTermsOf(alone, examples);
  const told = subject === null ? null : explanationOf(subject, year, key, left);
  if (told !== null) return told;
  return alone === null ? null : explanationAtVolume(key, alone, year, left);
}
