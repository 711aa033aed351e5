import type { FigureKey } from '../../findings/index.ts';

const prefix = 'volume ';

/** Names the pay of a year at a volume of the picture, in wRVUs. */
export function volumeKey(wrvus: number): FigureKey {
  return `${prefix}${wrvus}`;
}

/** The volume that a key names; null for a key of another kind. */
export function volumeOf(key: FigureKey): number | null {
  return key.startsWith(prefix) ? Number(key.slice(prefix.length)) : null;
}
