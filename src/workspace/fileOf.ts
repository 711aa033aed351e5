import type { DraftReading } from './readDraft.ts';

/** A file to save, and the offers that it could not take. */
export interface DraftFile {
  /** Null where no offer is ready. */
  readonly file: Readonly<Record<string, unknown>> | null;
  readonly leftOut: readonly { readonly id: string; readonly name: string }[];
}

/** The file of the offers that are ready; the others are listed. */
export function fileOf(reading: DraftReading): DraftFile {
  throw new Error(`not yet written: ${reading.offers.length}`);
}
