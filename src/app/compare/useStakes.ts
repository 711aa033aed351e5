import { useEffect, useState } from 'react';
import type { TermReadings } from '../../compensation/index.ts';
import type { Subject } from '../../findings/index.ts';
import { readingsAsked } from '../../findings/index.ts';
import { ask } from '../worker/ask.ts';
import type { ReadOffer } from './comparedOffers.ts';

interface Stakes {
  readonly subject: Subject;
  readonly readings: readonly TermReadings[];
}

/** What hangs on the terms that offers do not state, by their ids. */
export type StakesById = ReadonlyMap<string, Stakes>;

/** What hangs on the terms that each offer does not state, one after the other, a moment later. */
export function useStakes(offers: readonly ReadOffer[]): StakesById {
  const [stakes, setStakes] = useState<StakesById>(new Map());
  useEffect(() => {
    const dropping = new AbortController();
    const readAll = async () => {
      for (const { id, subject } of offers) {
        if (subject?.kind !== 'ready' || stakes.get(id)?.subject === subject) continue;
        const asked = readingsAsked(subject);
        const { answer } = await ask(
          { kind: 'readings', revision: 0, asked },
          { signal: dropping.signal },
        );
        setStakes((before) => new Map(before).set(id, { subject, readings: answer }));
      }
    };
    readAll().catch((reason: unknown) => {
      if (!dropping.signal.aborted) throw reason;
    });
    return () => dropping.abort();
  }, [offers, stakes]);
  return stakes;
}
