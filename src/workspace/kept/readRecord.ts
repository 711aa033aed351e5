import type { DraftOffer } from '../draft.ts';
import type { NodePart } from '../draftTree.ts';
import { laidOver } from '../layTries.ts';
import type { ComparedBy, TriedTerms } from '../state.ts';
import { triedWithoutIds } from '../triedEntries.ts';
import { isOfferShaped, isOwnShaped } from './draftShape.ts';
import { KEPT_VERSION } from './keptRecord.ts';
import type { KeptDesk, KeptOffer, KeptView, StoredRecord } from './keptRecord.ts';

/** Changes what records of one layout hold into what those of the next do. */
interface Step {
  readonly offer: (body: unknown) => unknown;
  readonly desk: (body: unknown) => unknown;
}

/** The layout that is written now, and the steps from each earlier one, by its version. */
export interface Layouts {
  readonly current: number;
  readonly steps: Readonly<Record<number, Step>>;
}

/** One layout was released so far. An older one gets its step here, and is never changed again. */
export const released: Layouts = { current: KEPT_VERSION, steps: {} };

/** No record is longer, in characters. */
export const LONGEST_BODY = 4_000_000;

/** What a record holds; or that a later version of the page wrote it, or that it does not read. */
export type RecordReading<Body> =
  | { readonly kind: 'read'; readonly revision: number; readonly body: Body }
  | { readonly kind: 'newer' }
  | { readonly kind: 'damaged' };

/** Reads a record of an offer. */
export function readKeptOffer(stored: unknown, layouts = released): RecordReading<KeptOffer> {
  return readRecord(stored, 'offer', isKeptOffer, layouts);
}

/** Reads the record of the desk. */
export function readKeptDesk(stored: unknown, layouts = released): RecordReading<KeptDesk> {
  return readRecord(stored, 'desk', isKeptDesk, layouts);
}

/** A record's own words about itself; null where it is none. */
export function headOf(stored: unknown): StoredRecord | null {
  if (!isObject(stored)) return null;
  const { version, revision, body } = stored;
  return isCount(version) && isCount(revision) && typeof body === 'string'
    ? { version, revision, body }
    : null;
}

export function isKeptOffer(body: unknown): body is KeptOffer {
  if (!isObject(body)) return false;
  const { offer, unlinked, tried } = body;
  return (
    isOfferShaped(offer) &&
    Array.isArray(unlinked) &&
    unlinked.length <= 1_000 &&
    unlinked.every((place) => isCount(place)) &&
    isTriedAt(tried, offer)
  );
}

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) >= 0;
}

export function isKeys(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.length <= 1_000 && value.every(isText);
}

export function isKeptView(value: unknown): value is KeptView {
  if (!isObject(value)) return false;
  const { offer, year, isTrying, compared } = value;
  const isSaidHow = isTrying === undefined || typeof isTrying === 'boolean';
  return (offer === null || isText(offer)) && isCount(year) && isSaidHow && isComparedBy(compared);
}

function isComparedBy(value: unknown): value is ComparedBy | undefined {
  if (value === undefined) return true;
  if (!isObject(value)) return false;
  const { baseline, low, high, volumes, month, rate } = value;
  const areAsked = (found: unknown) =>
    isObject(found) &&
    isCount(found['low']) &&
    isCount(found['high']) &&
    found['low'] < found['high'];
  return (
    (baseline === null || isText(baseline)) &&
    [low, high, rate].every(isText) &&
    (volumes === null || areAsked(volumes)) &&
    (month === null || (isCount(month) && month > 0))
  );
}

function readRecord<Body>(
  stored: unknown,
  kind: keyof Step,
  isBody: (body: unknown) => body is Body,
  layouts: Layouts,
): RecordReading<Body> {
  const head = headOf(stored);
  if (head === null || head.body.length > LONGEST_BODY) return { kind: 'damaged' };
  if (head.version > layouts.current) return { kind: 'newer' };
  const body = inCurrentLayout(parsed(head.body), kind, head.version, layouts);
  return isBody(body) ? { kind: 'read', revision: head.revision, body } : { kind: 'damaged' };
}

/** The content of a record, step by step, in the layout that is written now; undefined where no step leads there. */
export function inCurrentLayout(
  body: unknown,
  kind: keyof Step,
  version: number,
  { current, steps }: Layouts,
): unknown {
  let here = body;
  for (let from = version; from < current; from += 1) here = steps[from]?.[kind](here);
  return here;
}

/** What a text says as JSON; undefined where it says nothing. */
export function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isKeptDesk(body: unknown): body is KeptDesk {
  if (!isObject(body)) return false;
  const { epoch, order, own, view } = body;
  return isText(epoch) && isKeys(order) && isOwnShaped(own) && isKeptView(view);
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.length <= 2_000;
}

/** Whether what is tried can be laid over an offer, and leaves one. */
function isTriedAt(value: unknown, offer: NodePart): value is TriedTerms {
  return (
    isObject(value) &&
    Object.keys(value).length <= 1_000 &&
    !Object.hasOwn(value, '__proto__') &&
    Object.entries(value).every(
      ([path, tried]) =>
        /^[\w.[\]]+$/.test(path) &&
        (typeof tried === 'string' ||
          (isObject(tried) && Object.hasOwn(tried, 'instead') && Object.keys(tried).length === 1)),
    ) &&
    isOfferShaped(laidOver(offer as DraftOffer, triedWithoutIds(value as TriedTerms))) // both are judged by what they make
  );
}
