import type { ComponentType } from 'react';
import { lazy, useState } from 'react';

/** Components of one chunk that comes after the answer. */
export interface ComesLater<Chunk> {
  /** One of them, which shows at once where the chunk is here by the time it is first asked for. */
  readonly part: <Props extends object>(
    pick: (chunk: Chunk) => ComponentType<Props>,
  ) => ComponentType<Props>;
  /** Fetches the chunk while nothing else is to be done, and tells when it is here. */
  readonly fetch: (tell?: () => void) => void;
}

/**
 * Alone, `lazy` lets whoever opens a part for the first time wait 0.3 s however long its chunk has
 * been here: what stands in for it counts as shown, and is kept that long.
 */
export function comesLater<Chunk>(load: () => Promise<Chunk>): ComesLater<Chunk> {
  let here: Chunk | null = null;
  const loaded = async (): Promise<Chunk> => {
    here = await load();
    return here;
  };
  return {
    part: (pick) => {
      const Later = lazy(async () => ({ default: pick(await loaded()) }));
      return function Part(props) {
        // What a part began with it stays, so that it keeps what is typed in it.
        const [Shown] = useState<ComponentType<typeof props>>(() =>
          here === null ? Later : pick(here),
        );
        return <Shown {...props} />;
      };
    },
    fetch: (tell) => {
      // A chunk that does not come is asked for again, and missed, where it is needed.
      const ask = () => void loaded().then(tell, () => undefined);
      if (typeof requestIdleCallback === 'undefined') setTimeout(ask, 1000);
      else requestIdleCallback(ask);
    },
  };
}
