import { useMemo } from 'react';
import type { TriedWorth } from '../../findings/index.ts';
import { subjectOf, triedWorth } from '../../findings/index.ts';
import type { PageFindings } from '../usePageFindings.ts';

/** What the tried values of the chosen offer are worth; null where nothing is tried, or it is not shown. */
export function useTriedWorth(found: PageFindings, year: number): TriedWorth | null {
  const { written, asked } = found;
  const isAsked = found.tried.isShown && found.tried.count > 0;
  const before = useMemo(
    () => (isAsked && written !== null ? subjectOf(written, 0) : null),
    [isAsked, written],
  );
  return useMemo(
    () => (isAsked ? triedWorth(before, asked, year) : null),
    [isAsked, before, asked, year],
  );
}
