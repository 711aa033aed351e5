import { useEffect, useMemo, useState } from 'react';
import type { Equaliser } from '../../compensation/index.ts';
import { EQUALISED_BY, equaliser } from '../../compensation/index.ts';
import type { EqualAnswers, EqualAsk } from '../../findings/index.ts';
import { usePrinted } from '../../ui/index.ts';
import { ask } from '../worker/ask.ts';

/** What would make offers pay the same, one question after the other; what was asked before is known. */
export function useEqualTerms(asks: readonly EqualAsk[]): EqualAnswers {
  const isPrinted = usePrinted();
  const [known, setKnown] = useState<ReadonlyMap<string, Known>>(new Map());
  useEffect(() => {
    const dropping = new AbortController();
    const askAll = async () => {
      for (const { key, asked } of asks) {
        const said = JSON.stringify(asked);
        if (known.get(key)?.said === said) continue;
        const { answer } = await ask(
          { kind: 'equalisers', revision: 0, asked },
          { signal: dropping.signal },
        );
        setKnown((before) => new Map(before).set(key, { said, answer }));
      }
    };
    askAll().catch((reason: unknown) => {
      if (!dropping.signal.aborted) throw reason;
    });
    return () => dropping.abort();
  }, [asks, known]);
  return useMemo(
    () =>
      new Map(
        asks.flatMap(({ key, asked }) => {
          const found = known.get(key);
          if (found?.said === JSON.stringify(asked)) return [[key, found.answer] as const];
          // Paper waits for nobody.
          return isPrinted ? [[key, EQUALISED_BY.map((by) => equaliser(asked, by))] as const] : [];
        }),
      ),
    [asks, known, isPrinted],
  );
}

interface Known {
  /** What was asked, so that an answer to something else is not taken for it. */
  readonly said: string;
  readonly answer: readonly Equaliser[];
}
