import { useEffect, useMemo, useRef, useState } from 'react';
import type { TermReadings } from '../compensation/index.ts';
import type { KnownStakes, ReadySubject } from '../findings/index.ts';
import { readingsAsked } from '../findings/index.ts';

interface KnownAndTold {
  /** What was read last, and whether of these figures. */
  readonly known: KnownStakes | null;
  /** As the answer tells it: what hung on the same terms a blink before still gives its order. */
  readonly told: KnownStakes | null;
}

/** What hangs on the terms that the offer does not state, a moment after its figures. */
export function useKnownStakes(subject: ReadySubject | null): KnownAndTold {
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
  const isLate = useIsLate(!isCurrent);
  return useMemo(() => {
    if (subject === null || latest === null) return { known: null, told: null };
    const isJustBefore = !isLate && isOfSameTerms(latest, subject);
    return {
      known: { readings: latest.readings, isCurrent },
      told: { readings: latest.readings, isCurrent: isCurrent || isJustBefore },
    };
  }, [subject, latest, isCurrent, isLate]);
}

/** Longer than the worker takes, too short to be read. */
const patience = 150;

/** Whether something has been waited for longer than that, however often it began anew. */
function useIsLate(isAwaited: boolean): boolean {
  const [isLate, setIsLate] = useState(false);
  useEffect(() => {
    if (!isAwaited) return undefined;
    const timer = setTimeout(() => setIsLate(true), patience);
    return () => {
      clearTimeout(timer);
      setIsLate(false);
    };
  }, [isAwaited]);
  return isLate;
}

function isOfSameTerms({ readings }: Read, subject: ReadySubject): boolean {
  const { paths } = readingsAsked(subject);
  return paths.length === readings.length && paths.every((path, at) => path === readings[at]?.path);
}

interface Read {
  readonly subject: ReadySubject;
  readonly readings: readonly TermReadings[];
}

async function read(subject: ReadySubject, revision: number, signal: AbortSignal) {
  const { ask } = await import('./worker/ask.ts');
  return ask({ kind: 'readings', revision, asked: readingsAsked(subject) }, { signal });
}
