import { useEffect, useState } from 'react';
import type { TermFault } from '../../workspace/index.ts';
import type * as words from './faultWords.ts';

let loaded: typeof words | null = null;

/** Loads the sentences about faults: before the first picture where what was kept may have some. */
export async function loadFaultWords(): Promise<typeof words> {
  loaded = await import('./faultWords.ts');
  return loaded;
}

/** The sentence about a fault under a field of the first view. Nobody makes one before it is loaded. */
export function useFaultSentence(fault: TermFault | null): string | null {
  const [found, setFound] = useState(loaded);
  useEffect(() => {
    if (found === null) void loadFaultWords().then((all) => setFound(all));
  }, [found]);
  return fault === null || found === null ? null : found.faultSentence(fault);
}
