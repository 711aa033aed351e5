import type { Workspace } from '../../compensation/index.ts';
import type { Fault } from '../../contract-file/index.ts';
import type { CopiedOffers } from '../../workspace/index.ts';

/** Files that were chosen or dropped together: what each holds, or why it was refused. */
export interface OpenedFiles {
  readonly read: readonly ReadFile[];
  readonly refused: readonly RefusedFile[];
  /** How many were not looked at, because so many came at once. */
  readonly notRead: number;
  /** What the sheet opens beside, and where the focus returns. */
  readonly anchor: HTMLElement;
}

/** A file that reads, and waits to be told what to do with its offers. */
export interface ReadFile {
  readonly name: string;
  readonly workspace: Workspace;
  /** Of offers from a link: what each is copied from. */
  readonly copied?: CopiedOffers;
}

/** A file that was not opened, and why; nothing on the page was replaced. */
export interface RefusedFile {
  readonly name: string;
  readonly faults: readonly Fault[];
  readonly text: string;
  /** Of a text with a link in it: why that link does not open. */
  readonly linkFault: string | null;
}

/** "1 offer", "3 offers". */
export function countOf(offers: number): string {
  return offers === 1 ? '1 offer' : `${offers} offers`;
}
