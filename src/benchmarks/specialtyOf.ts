import type { SpecialtyId } from './specialties.data.ts';
import { specialties } from './specialties.data.ts';

/**
 * The specialty that a written one names: "Family practice" and "family-medicine-outpatient" are
 * one. Null where no quote's specialty is called exactly that, so that it is asked for.
 */
export function specialtyOf(written: string | null): SpecialtyId | null {
  return written === null ? null : (byWriting.get(plain(written)) ?? null);
}

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^a-z]+/g, ' ')
    .trim();

const ids = Object.keys(specialties) as SpecialtyId[]; // the keys of a table that is written out

const byWriting: ReadonlyMap<string, SpecialtyId> = new Map(
  ids.flatMap((id) =>
    [id, specialties[id].name, ...specialties[id].alsoCalled].map((text) => [plain(text), id]),
  ),
);
