import type { Offer, Workspace } from '../compensation/index.ts';
import { hasShape, writeFile } from '../contract-file/index.ts';
import type { Draft, DraftOffer } from './draft.ts';
import { withNewIds, type Node } from './draftTree.ts';
import { formatEntry } from './formatEntry.ts';
import { monthText } from './parseCalendarMonth.ts';
import { pathText } from './path.ts';
import { canBeNone, isNumberUnit, unitAt } from './unit.ts';

/** Offers as a draft, each term in house style; ids count from the given number on. */
export function draftOf(workspace: Workspace, firstId = 1): Draft {
  const { format: _format, version: _version, ...terms } = writeFile(workspace);
  const { node, nextId } = withNewIds(drafted(terms, []), firstId);
  const named = node as Omit<Draft, 'nextId' | 'unlinked'>; // the file's shape, a leaf for each term
  return { nextId, unlinked: [], ...named };
}

/** One offer as a draft, and the number after its last id. */
export function draftOfOffer(
  offer: Offer,
  firstId: number,
): { readonly offer: DraftOffer; readonly nextId: number } {
  const draft = draftOf({ horizonYears: null, ladder: null, offers: [offer] }, firstId);
  const [only] = draft.offers;
  if (only === undefined) throw new RangeError('one offer was given');
  return { offer: only, nextId: draft.nextId };
}

/** A value of the file as the page shows it. */
function drafted(value: unknown, keys: readonly (string | number)[]): Node {
  const path = pathText(keys[0] === 'offers' ? keys.slice(2) : keys);
  if (value === 'none' && canBeNone(path)) return 'none';
  if (unitAt(path) === 'content' && !hasShape(path, value)) return { typed: JSON.stringify(value) };
  if (Array.isArray(value)) return value.map((entry, index) => drafted(entry, [...keys, index]));
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(
      Object.entries(value).map(([key, term]) => [key, drafted(term, [...keys, key])]),
    );
  return { typed: shown(value, path) };
}

function shown(value: unknown, path: string): string {
  const unit = unitAt(path);
  if (typeof value !== 'number')
    return unit === 'calendarMonth' ? monthText(String(value)) : String(value);
  return isNumberUnit(unit) ? formatEntry(value, unit) : String(value);
}
