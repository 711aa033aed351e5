import type { ReactNode } from 'react';
import { useEffect, useState, useSyncExternalStore } from 'react';
import type { Session } from '../../workspace/index.ts';
import type * as parts from './keptParts.ts';

type KeptParts = typeof parts;

let loaded: KeptParts | null = null;

/** Loads what speaks about keeping; before the first picture where there is something to say. */
export async function loadKeptParts(): Promise<KeptParts> {
  loaded = await import('./keptParts.ts');
  return loaded;
}

interface Kept {
  readonly line: ReactNode;
  readonly note: ReactNode;
  readonly spoken: string;
}

const nothing: Kept = { line: null, note: null, spoken: '' };

/** What the page says about keeping: nothing until something was entered. */
export function useKept(session: Session, offers: number): Kept {
  const keeping = useSyncExternalStore(session.subscribe, session.keeping);
  const [found, setFound] = useState(loaded);
  const isWanted = keeping !== null && found === null;
  useEffect(() => {
    if (isWanted) void loadKeptParts().then((all) => setFound(all));
  }, [isWanted]);
  const { keeper } = session;
  if (keeping === null || keeper === null || found === null) return nothing;
  const { KeptLine, KeptNote, spokenWords } = found;
  return {
    line: <KeptLine keeping={keeping} keeper={keeper} offers={offers} />,
    note: <KeptNote keeping={keeping} keeper={keeper} />,
    spoken: spokenWords(keeping),
  };
}
