import type { Workspace } from '../compensation/index.ts';
import { writeFile } from '../contract-file/index.ts';
import type { Draft } from './draft.ts';
import { readDraft, type OfferReading } from './readDraft.ts';

/** A file to save, and the offers that it cannot take. */
export interface DraftFile {
  /** Null where no offer is ready. */
  readonly file: Readonly<Record<string, unknown>> | null;
  /** What the file holds, as the engine reads it. */
  readonly workspace: Workspace | null;
  readonly leftOut: readonly OfferReading[];
}

/** The file of the offers of a draft that are ready, as the contracts say and nothing tried; the others are listed. */
export function fileOf(draft: Draft): DraftFile {
  const { horizonYears, ladder, offers } = readDraft(draft, {});
  const ready = offers.filter((offer) => offer.kind === 'ready');
  const workspace: Workspace | null =
    ready.length === 0 ? null : { horizonYears, ladder, offers: ready.map(({ offer }) => offer) };
  return {
    file: workspace === null ? null : writeFile(workspace),
    workspace,
    leftOut: offers.filter((offer) => offer.kind === 'faulty'),
  };
}
