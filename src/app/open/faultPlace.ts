import type { Fault } from '../../contract-file/index.ts';
import { termAt } from '../../contract-file/index.ts';

/** Where a fault of a file is, in words: "Annual base" of "Offer A, phase 2". */
export interface FaultPlace {
  /** The term's name, or the key that names no term, in quotes. */
  readonly term: string;
  /** The offer and the entry of a list; null for the file's own terms. */
  readonly where: string | null;
}

const nouns: ReadonlyMap<string, string> = new Map([
  ['phases', 'phase'],
  ['tiers', 'tier'],
  ['items', 'item'],
  ['leaves', 'leave'],
  ['planChanges', 'plan change'],
  ['rampPercent', 'year'],
]);

/** The place of a fault, with the offers by their names as they stand in the file. */
export function faultPlace({ path }: Fault, offerNames: readonly (string | null)[]): FaultPlace {
  if (path === '') return { term: 'The file', where: null };
  const parts = [...path.matchAll(/([A-Za-z_]\w*)\[(\d+)\]/g)].map(([, list = '', index = '']) =>
    list === 'offers'
      ? (offerNames[Number(index)] ?? `offer ${Number(index) + 1}`)
      : `${nouns.get(list) ?? list} ${Number(index) + 1}`,
  );
  const key = /([^.[\]]+)(?:\[\d+\])*$/.exec(path)?.[1] ?? path;
  return {
    term: termAt(path)?.name ?? partNames.get(key) ?? `“${key}”`,
    where: parts.length === 0 ? null : parts.join(', '),
  };
}

/** The parts of a file that are no terms themselves. */
const partNames: ReadonlyMap<string, string> = new Map([
  ['format', 'Format'],
  ['version', 'Version'],
  ['offers', 'Offers'],
  ['phases', 'Phases'],
  ['tiers', 'Tiers'],
  ['items', 'Other pay'],
]);

/** The names of a file's offers, as far as it has some; null for an offer without one. */
export function offerNamesIn(text: string): readonly (string | null)[] {
  const offers = offersIn(text);
  return offers.map((offer: unknown) => {
    const name = isRecord(offer) ? offer['name'] : undefined;
    return typeof name === 'string' && name !== '' ? name.slice(0, 60) : null;
  });
}

function offersIn(text: string): readonly unknown[] {
  try {
    const file: unknown = JSON.parse(text.startsWith('\uFEFF') ? text.slice(1) : text);
    const offers = isRecord(file) ? file['offers'] : undefined;
    return Array.isArray(offers) ? offers.slice(0, 100) : [];
  } catch {
    return [];
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
