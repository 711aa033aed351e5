import { useEffect, useState } from 'react';
import type { EqualAnswers, EqualAsk } from '../../findings/index.ts';
import { ask } from '../worker/ask.ts';

/** What would make offers pay the same, one question after the other; what was asked before is known. */
export function useEqualTerms(asks: readonly EqualAsk[]): EqualAnswers {
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
  return new Map(
    asks.flatMap(({ key, asked }) => {
      const found = known.get(key);
      return found?.said === JSON.stringify(asked) ? [[key, found.answer] as const] : [];
    }),
  );
}

interface Known {
  /** What was asked, so that an answer to something else is not taken for it. */
  readonly said: string;
  readonly answer: EqualAnswers extends ReadonlyMap<string, infer Answer> ? Answer : never;
}
