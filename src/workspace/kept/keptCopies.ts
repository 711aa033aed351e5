import { copiedOf, type Copied } from '../copied.ts';
import { readDraft, type OfferReading } from '../readDraft.ts';
import type { KeptRecords } from './keptRecord.ts';
import { readNote } from './note.ts';
import { openKept } from './openKept.ts';
import { settleWishes } from './settleWishes.ts';
import { noWishes, type Wishes } from './wishes.ts';

/** An offer that is kept, as it stands, and what it was copied from. */
export interface KeptCopy {
  readonly reading: OfferReading;
  readonly copied: Copied | null;
}

/**
 * The offers that records hold, with what closing tabs noted and nobody wrote down yet. All of it is
 * worked in memory: whoever only looks leaves the records as they lie, of whatever layout.
 */
export function keptCopies(records: KeptRecords, notes: Iterable<string>): readonly KeptCopy[] {
  let lying = records;
  for (const text of notes) {
    const wishes = readNote(text);
    if (typeof wishes !== 'string') lying = asIfWritten(lying, wishes);
  }
  const { outcome } = settleWishes(lying, noWishes(''));
  const opened = outcome.kind === 'settled' ? openKept(outcome) : null;
  if (opened === null) return [];
  const { draft } = opened.state;
  const copied = new Map(draft.offers.map((offer) => [offer.id, copiedOf(offer)]));
  return readDraft(draft, {}).offers.map((reading) => ({
    reading,
    copied: copied.get(reading.id) ?? null,
  }));
}

/** The records as they would lie had the note been taken up. */
function asIfWritten(records: KeptRecords, wishes: Wishes): KeptRecords {
  const settled = settleWishes(records, wishes);
  // Where what it stood on is gone, it stands for itself.
  const { puts, deletes } =
    settled.outcome.kind === 'emptied'
      ? settleWishes(records, { ...wishes, epoch: null })
      : settled;
  const after = new Map([...records, ...puts]);
  for (const key of deletes) after.delete(key);
  return after;
}
