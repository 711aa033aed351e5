import { useEffect, useMemo, useRef, useState } from 'react';
import type { TermReadings } from '../compensation/index.ts';
import type { KnownStakes, ReadySubject } from '../findings/index.ts';
import { readingsAsked } from '../findings/index.ts';

/**
 * What hangs on the terms that the offer does not state, a moment after its figures. Until then it
 * is what hung on them just before, which says no more than an order; null before anything is known.
 */
export function useKnownStakes(subject: ReadySubject | null): KnownStakes | null {
  const [latest, setLatest] = useState<Read | null>(null);
  const revision = useRef(0);
  useEffect(() => {
    revision.current += 1;
    if (subject === null) return undefined;
    const dropping = new AbortController();
    const readAndKeep = async () => {
      const found = await read(subject, revision.current, dropping.signal);
      if (found.revision === revision.current) setLatest({ subject, readings: found.answer });
    };
    readAndKeep().catch((reason: unknown) => {
      if (!dropping.signal.aborted) throw reason;
    });
    return () => dropping.abort();
  }, [subject]);
  const isCurrent = latest !== null && latest.subject === subject;
  return useMemo(
    () => (subject === null || latest === null ? null : { readings: latest.readings, isCurrent }),
    [subject, latest, isCurrent],
  );
}

interface Read {
  readonly subject: ReadySubject;
  readonly readings: readonly TermReadings[];
}

async function read(subject: ReadySubject, revision: number, signal: AbortSignal) {
  const { ask } = await import('./worker/ask.ts');
  return ask({ kind: 'readings', revision, asked: readingsAsked(subject) }, { signal });
}
