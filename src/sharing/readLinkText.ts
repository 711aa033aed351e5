import type { Workspace } from '../compensation/index.ts';
import { readFile, writeFile } from '../contract-file/index.ts';
import { standInName, type Included } from './included.ts';
import { numberOfKey } from './termKey.ts';
import { linkTermOf, type LinkList, type LinkTerm } from './termTree.ts';
import { parsed, readValue } from './termValue.ts';
import { viewNumber, writeText, type LinkView } from './writeText.ts';

/** What a canonical text says, or why it says nothing here. */
export type TextReading =
  | {
      readonly ok: true;
      readonly workspace: Workspace;
      /** What of that which may be left out is there. */
      readonly included: Included;
      readonly view: LinkView | null;
    }
  /** A later version wrote it, or no version did. */
  | { readonly ok: false; readonly why: 'newer' | 'unwritten' };

type Terms = Record<string, unknown>;

const pair = /([A-Z]*[a-z])((?:"[^"\\]*(?:\\.[^"\\]*)*"){1,2}|[^A-Za-z"]*)/gy;
const quoted = /^"[^"\\]*(?:\\.[^"\\]*)*"/;

const { format, version } = writeFile({ horizonYears: null, ladder: null, offers: [] });
const mostYears = 10;

/**
 * Reads the text of a link. It is taken only if the schema takes what it says, and if this version
 * would write exactly this text for it: one contract, one text.
 */
export function readLinkText(text: string): TextReading {
  const reader = new PairReader();
  let end = 0;
  for (const [whole, key = '', value = ''] of text.matchAll(pair)) {
    end += whole.length;
    const fault = reader.read(numberOfKey(key), value);
    if (fault !== null) return { ok: false, why: fault };
  }
  return end === text.length ? reader.reading(text) : { ok: false, why: 'unwritten' };
}

class PairReader {
  private readonly file: Terms = {};
  /** The entry of each list that is being read; a list within it begins anew. */
  private readonly open = new Map<LinkList | null, Terms>([[null, this.file]]);
  private readonly present = new Set<string>();
  private view: LinkView | null = null;
  /** A note can be there and state nothing. */
  private hasNotes = false;

  read(number: number, text: string): 'newer' | 'unwritten' | null {
    if (number === viewNumber) {
      const [offer, year] = text.split(',').map(Number);
      this.view = { offer: offer ?? Number.NaN, year: year ?? Number.NaN };
      return null;
    }
    const term = linkTermOf(number);
    if (term === undefined) return 'newer';
    const { list, row } = term;
    const isFirst = list?.first === row.number;
    const value = isFirst ? this.begin(list, text) : text;
    const entry = this.open.get(list);
    if (value === null || entry === undefined) return 'unwritten';
    if (value === '' && isFirst) return null;
    if (isUnknownChoice(term, value)) return 'newer';
    this.present.add(row.path);
    return put(entry, term.keys, readValue(term, value)) ? null : 'unwritten';
  }

  /** Begins an entry, and gives what is left of the text after its name; null where it cannot begin. */
  private begin(list: LinkList, text: string): string | null {
    const around = this.open.get(list.list);
    if (around === undefined) return null;
    if (list.keys[0] === 'log') this.hasNotes = true;
    const entry: Terms = {};
    for (const inner of this.open.keys()) if (isWithin(inner, list)) this.open.delete(inner);
    this.open.set(list, entry);
    if (!list.isNamed) return append(around, list.keys, entry) ? text : null;
    const [name = ''] = quoted.exec(text) ?? [];
    const path = parsed(name);
    const isPut = typeof path === 'string' && put(around, [...list.keys, path], entry);
    return isPut ? text.slice(name.length) : null;
  }

  reading(text: string): TextReading {
    const offers = this.file['offers'];
    const named = Array.isArray(offers) ? offers.map(withName) : offers;
    const reading = readFile({ format, version, ...this.file, offers: named });
    if (!reading.ok) return { ok: false, why: 'unwritten' };
    const { workspace } = reading;
    const included = {
      names: this.present.has('name'),
      employer: this.present.has('employer'),
      notes: this.present.has('notes'),
      quotes: this.present.has('sources[].quote'),
      log: this.present.has('log') || this.hasNotes,
    };
    const { view } = this;
    const isCanonical =
      writeText(workspace, included, view) === text && (view === null || isIn(view, workspace));
    return isCanonical ? { ok: true, workspace, included, view } : { ok: false, why: 'unwritten' };
  }
}

function withName(offer: Terms, place: number): Terms {
  return { name: standInName(place), ...offer };
}

function isWithin(inner: LinkList | null, list: LinkList): boolean {
  return inner !== null && (inner.list === list || isWithin(inner.list, list));
}

/** A later version may have given a choice one more word. */
function isUnknownChoice({ row, choices }: LinkTerm, text: string): boolean {
  return row.unit === 'choice' && /^\d+$/.test(text) && Number(text) >= choices.length;
}

function isIn({ offer, year }: LinkView, { offers }: Workspace): boolean {
  const isYear = Number.isInteger(year) && year >= 1 && year <= mostYears;
  return isYear && Number.isInteger(offer) && offer >= 0 && offer < offers.length;
}

/** Puts a value at the end of keys, and says whether it could: what is no object has no terms. */
function put(entry: Terms, keys: readonly string[], value: unknown): boolean {
  const last = keys.at(-1) ?? '';
  let here = entry;
  for (const key of keys.slice(0, -1)) {
    const next = Object.hasOwn(here, key) ? here[key] : (here[key] = {});
    if (!isTerms(next)) return false;
    here = next;
  }
  if (Object.hasOwn(here, last)) return false;
  Object.defineProperty(here, last, {
    value,
    enumerable: true,
    configurable: true,
    writable: true,
  });
  return true;
}

function append(entry: Terms, keys: readonly string[], value: Terms): boolean {
  const list: unknown = keys.reduce<unknown>(
    (here, key) => (isTerms(here) && Object.hasOwn(here, key) ? here[key] : undefined),
    entry,
  );
  if (Array.isArray(list)) {
    list.push(value);
    return true;
  }
  return put(entry, keys, [value]);
}

function isTerms(value: unknown): value is Terms {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
