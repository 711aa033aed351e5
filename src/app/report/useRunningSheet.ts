import { useLayoutEffect, useMemo } from 'react';
import type { RunningPart } from './runningSheet.ts';
import { runningSheet } from './runningSheet.ts';

/** Puts heads and feet on the printed pages; false where the engine can't, and the report shows its own. */
export function useRunningSheet(parts: readonly RunningPart[], foot: string): boolean {
  const key = JSON.stringify(parts);
  // oxlint-disable-next-line react/exhaustive-deps -- the parts by what they say
  const sheet = useMemo(() => runningSheet(parts, foot), [key, foot]);
  useLayoutEffect(() => {
    if (sheet === null) return undefined;
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
    };
  }, [sheet]);
  return sheet !== null;
}
