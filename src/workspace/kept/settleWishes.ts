import { typedText } from '../typedNumber.ts';
import { copyName } from './copyName.ts';
import { isLeaf } from '../draftTree.ts';
import { textOfKept } from './keptOffer.ts';
import { DESK, asideKey, isOfferKey } from './keptRecord.ts';
import type { KeptDesk, KeptOffer, KeptRecords, StoredRecord } from './keptRecord.ts';
import type { Change } from './keptStore.ts';
import {
  LONGEST_BODY,
  headOf,
  readKeptDesk,
  readKeptOffer,
  released,
  type Layouts,
} from './readRecord.ts';
import { isNoWish, type WishedOffer, type Wishes } from './wishes.ts';

/** What one transaction writes, and what came of it. */
export interface Settling {
  readonly puts: ReadonlyMap<string, StoredRecord>;
  readonly deletes: readonly string[];
  readonly outcome: Outcome;
}

export type Outcome =
  | SettledOutcome
  /** The desk that this tab knows is gone, or another lies there: nothing was written. */
  | { readonly kind: 'emptied' }
  /** A later version of the page was here: all that lies there is left to it. */
  | { readonly kind: 'newer' }
  /** An offer is longer than anything that is read: nothing was written. */
  | { readonly kind: 'tooLong' };

export interface SettledOutcome {
  readonly kind: 'settled';
  readonly desk: KeptDesk;
  /** What was written of this tab's offers, by id. */
  readonly written: Readonly<Record<string, WrittenOffer>>;
  /** Ids whose records are no longer this tab's to remove. */
  readonly removed: readonly string[];
  /** Every record of an offer that reads, as it lies there now. */
  readonly held: ReadonlyMap<string, HeldOffer>;
  /** Records that do not read, or that only a later version reads: left as they are. */
  readonly setAside: readonly SetAside[];
}

export interface WrittenOffer {
  readonly key: string;
  readonly revision: number;
  readonly kept: KeptOffer;
  /** Whether another tab was first, so that this is a second one under a name of its own. */
  readonly isCopy: boolean;
}

export interface HeldOffer {
  readonly revision: number;
  readonly kept: KeptOffer;
}

export interface SetAside {
  readonly key: string;
  readonly why: 'damaged' | 'newer';
  readonly stored: unknown;
}

/**
 * Decides what is written of a tab's wishes, within the transaction that read all records. A wish
 * that stands on the record's revision is written over it. Where another tab was first, its record
 * stays and the wish becomes a record of its own.
 */
export function settleWishes(
  records: KeptRecords,
  wishes: Wishes,
  layouts: Layouts = released,
): Settling {
  const isLater = (stored: unknown) => (headOf(stored)?.version ?? 0) > layouts.current;
  if ([...records.values()].some(isLater)) return refused({ kind: 'newer' });
  const desk = records.has(DESK) ? readKeptDesk(records.get(DESK), layouts) : null;
  const known = desk?.kind === 'read' ? desk.body : null;
  const isOther = known === null ? desk === null : known.epoch !== wishes.epoch;
  if (wishes.epoch !== null && isOther) return refused({ kind: 'emptied' });
  if (wishes.offers.some(({ kept }) => textOfKept(kept).length > LONGEST_BODY))
    return refused({ kind: 'tooLong' });

  const puts = new Map<string, StoredRecord>();
  const after = new Map(records);
  const put = (key: string, revision: number, body: string) => {
    const record = { version: layouts.current, revision, body };
    puts.set(key, record);
    after.set(key, record);
  };
  const written: Record<string, WrittenOffer> = {};
  const taken = new Set(wishes.known);
  /** Keys that became others; a copy comes after what it is a copy of. */
  const moved = new Map<string, readonly string[]>();
  for (const wish of wishes.offers) {
    const made = writtenOffer(after, wish, taken, layouts);
    taken.add(made.key);
    written[wish.id] = made;
    if (made.key !== wish.key) moved.set(wish.key, made.isCopy ? [wish.key, made.key] : [made.key]);
    const body = textOfKept(made.kept);
    if (headOf(after.get(made.key))?.body !== body) put(made.key, made.revision, body);
  }
  const deletes = wishes.removed
    .filter(({ key, revision }) => headOf(after.get(key))?.revision === revision)
    .map(({ key }) => key);
  for (const key of deletes) after.delete(key);

  const { held, setAside } = sorted(after, layouts);
  const next = deskAfter(known, wishes, moved, [...held.keys()]);
  const isReading = isNoWish(wishes);
  if (desk?.kind === 'damaged') {
    const stored = records.get(DESK);
    const key = isReading ? DESK : asideKey(wishes.newEpoch);
    // What is no record at all is kept as its text.
    const body = JSON.stringify([stored]);
    const aside = headOf(stored) ?? { version: 0, revision: 0, body };
    if (!isReading) puts.set(key, aside);
    setAside.push({ key, why: 'damaged', stored });
  }
  const text = JSON.stringify(next);
  const before = headOf(records.get(DESK));
  if (!isReading && before?.body !== text) put(DESK, (before?.revision ?? 0) + 1, text);
  const removed = wishes.removed.map(({ id }) => id);
  return {
    puts,
    deletes,
    outcome: { kind: 'settled', desk: next, written, removed, held, setAside },
  };
}

/** The same as a change of a store. */
export function settling(
  wishes: Wishes,
  layouts?: Layouts,
): (records: KeptRecords) => Change<Outcome> {
  return (records) => {
    const { puts, deletes, outcome } = settleWishes(records, wishes, layouts);
    return { puts, deletes, result: outcome };
  };
}

function refused(outcome: Outcome): Settling {
  return { puts: new Map(), deletes: [], outcome };
}

function writtenOffer(
  records: KeptRecords,
  { key, revision, kept, sent, spareKey }: WishedOffer,
  taken: ReadonlySet<string>,
  layouts: Layouts,
): WrittenOffer {
  const record = headOf(records.get(key));
  const twin = revision === 0 && record === null ? twinOf(kept, records, taken) : null;
  if (twin !== null) return { ...twin, kept, isCopy: false };
  if (record === null) {
    // Another tab took it away meanwhile: what was changed here is kept all the same.
    const isNew = revision === 0 && !records.has(key);
    return { key: isNew ? key : spareKey, revision: 1, kept, isCopy: false };
  }
  if (record.body === textOfKept(kept))
    return { key, revision: record.revision, kept, isCopy: false };
  const isOurs = record.revision === revision || record.body === sent;
  if (isOurs && record.version <= layouts.current)
    return { key, revision: record.revision + 1, kept, isCopy: false };
  return { key: spareKey, revision: 1, kept: asCopy(kept, records, layouts), isCopy: true };
}

/** The same offer, word for word, that another tab wrote: both hold what was kept before the records were gone. */
function twinOf(
  kept: KeptOffer,
  records: KeptRecords,
  taken: ReadonlySet<string>,
): { readonly key: string; readonly revision: number } | null {
  const text = textOfKept(kept);
  for (const [key, stored] of records) {
    const head = headOf(stored);
    if (head?.body === text && isOfferKey(key) && !taken.has(key))
      return { key, revision: head.revision };
  }
  return null;
}

/** The second of two that were changed at once, under a name that says so. */
function asCopy(kept: KeptOffer, records: KeptRecords, layouts: Layouts): KeptOffer {
  const taken = new Set(
    [...sorted(records, layouts).held.values()].map((other) => nameOf(other.kept)),
  );
  return { ...kept, offer: { ...kept.offer, name: { typed: copyName(nameOf(kept), taken) } } };
}

function nameOf({ offer }: KeptOffer): string {
  const name = offer['name'];
  return isLeaf(name) ? (typedText(name) ?? '') : '';
}

function sorted(
  records: KeptRecords,
  layouts: Layouts,
): {
  readonly held: Map<string, HeldOffer>;
  readonly setAside: SetAside[];
} {
  const held = new Map<string, HeldOffer>();
  const setAside: SetAside[] = [];
  for (const [key, stored] of records) {
    if (key === DESK) continue;
    const read = isOfferKey(key) ? readKeptOffer(stored, layouts) : { kind: 'damaged' as const };
    if (read.kind === 'read') held.set(key, { revision: read.revision, kept: read.body });
    else setAside.push({ key, why: read.kind, stored });
  }
  return { held, setAside };
}

/** The desk after the wishes: what this tab changed is as it says, the rest as it lay there. */
function deskAfter(
  desk: KeptDesk | null,
  wishes: Wishes,
  moved: ReadonlyMap<string, readonly string[]>,
  keys: readonly string[],
): KeptDesk {
  const wished = wishes.desk.order ?? desk?.order ?? [];
  const places = [...new Set(wished.flatMap((key) => moved.get(key) ?? [key]))];
  // What others added stays where it lies; what this tab has not heard of comes last.
  const order = [...new Set([...places, ...(desk?.order ?? []), ...keys])].filter((key) =>
    keys.includes(key),
  );
  // Who comes to a desk for the first time leaves its terms as they are.
  const own = wishes.epoch === null ? null : wishes.desk.own;
  const view = wishes.desk.view ?? desk?.view ?? { offer: null, year: 1 };
  return {
    epoch: desk?.epoch ?? wishes.epoch ?? wishes.newEpoch,
    order,
    own: own ?? desk?.own ?? wishes.desk.own ?? {},
    view: { ...view, offer: moved.get(view.offer ?? '')?.at(-1) ?? view.offer },
  };
}
