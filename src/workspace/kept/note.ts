import { isOwnShaped } from './draftShape.ts';
import type { Attempt, Journal, KeptStore } from './keptStore.ts';
import {
  inCurrentLayout,
  isCount,
  isKeptOffer,
  isKeptView,
  isKeys,
  isObject,
  parsed,
  released,
  type Layouts,
} from './readRecord.ts';
import { settling, type SetAside } from './settleWishes.ts';
import type { WishedDesk, WishedOffer, WishedRemoval, Wishes } from './wishes.ts';

interface NotePorts {
  readonly browser: KeptStore;
  readonly journal: Journal;
  readonly layouts?: Layouts;
}

/** What this tab notes of its own when it may be closed at any moment. */
export class OwnNote {
  readonly #journal: Journal;
  readonly #version: number;
  #isThere = false;

  constructor({ journal, layouts = released }: NotePorts) {
    this.#journal = journal;
    this.#version = layouts.current;
  }

  write(wishes: Wishes): void {
    this.#journal.write(JSON.stringify({ version: this.#version, wishes }));
    this.#isThere = true;
  }

  /** All of it was written. */
  erase(): void {
    if (this.#isThere) this.#journal.erase();
    this.#isThere = false;
  }

  /** Leaves no note of any tab. */
  clear(): void {
    for (const name of this.#journal.left().keys()) this.#journal.drop(name);
  }
}

/** Settles what closed tabs noted as if they were still there. A note that does not read stays, and is told. */
export async function takeUpNotes({
  browser,
  journal,
  layouts,
}: NotePorts): Promise<
  Attempt<{ readonly hasWritten: boolean; readonly lost: readonly SetAside[] }>
> {
  const lost: SetAside[] = [];
  let hasWritten = false;
  for (const [name, text] of journal.left()) {
    const wishes = readNote(text, layouts);
    if (typeof wishes === 'string') {
      lost.push({ key: name, why: wishes, stored: text });
      continue;
    }
    const settled = await browser.change(settling(wishes, layouts));
    // Where what it stood on is gone, it stands for itself.
    const isAlone = settled.ok && settled.result.kind === 'emptied';
    const attempt = isAlone
      ? await browser.change(settling({ ...wishes, epoch: null }, layouts))
      : settled;
    if (!attempt.ok) return attempt;
    if (attempt.result.kind !== 'settled') continue;
    journal.drop(name);
    hasWritten = true;
  }
  return { ok: true, result: { hasWritten, lost } };
}

/** What a closing tab noted: its wishes; or that a later version of the page has to read them, or nobody can. */
export function readNote(text: string, layouts: Layouts = released): Wishes | 'newer' | 'damaged' {
  const note = parsed(text);
  if (!isObject(note) || !isCount(note['version']) || !isObject(note['wishes'])) return 'damaged';
  const { version, wishes } = note;
  if (version > layouts.current) return 'newer';
  const { epoch, newEpoch, offers, removed, known, desk } = wishes;
  if (!Array.isArray(offers) || !Array.isArray(removed) || !isObject(desk)) return 'damaged';
  const wished: readonly unknown[] = offers.map((offer: unknown) =>
    isObject(offer)
      ? { ...offer, kept: inCurrentLayout(offer['kept'], 'offer', version, layouts) }
      : offer,
  );
  const isSound =
    (epoch === null || typeof epoch === 'string') &&
    typeof newEpoch === 'string' &&
    wished.every(isWishedOffer) &&
    removed.every(isWishedRemoval) &&
    isKeys(known) &&
    isWishedDesk(desk);
  return isSound ? { epoch, newEpoch, offers: wished, removed, known, desk } : 'damaged';
}

function isWishedOffer(found: unknown): found is WishedOffer {
  return (
    isWishedRemoval(found) &&
    isObject(found) &&
    typeof found['spareKey'] === 'string' &&
    (found['sent'] === null || typeof found['sent'] === 'string') &&
    isKeptOffer(found['kept'])
  );
}

function isWishedRemoval(found: unknown): found is WishedRemoval {
  if (!isObject(found)) return false;
  const { id, key, revision } = found;
  return typeof id === 'string' && typeof key === 'string' && isCount(revision);
}

function isWishedDesk(found: unknown): found is WishedDesk {
  if (!isObject(found)) return false;
  const { order, own, view } = found;
  return (
    (order === null || isKeys(order)) &&
    (own === null || isOwnShaped(own)) &&
    (view === null || isKeptView(view))
  );
}
