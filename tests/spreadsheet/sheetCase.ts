import type { Workspace } from '../../src/compensation/index.ts';
import type { TypedNumber } from './changedInput.ts';

/** One offer in a workbook, and what is typed for it into other copies of the workbook, by their names. */
export interface SheetCase {
  readonly file: string;
  readonly place: number;
  readonly isLive: boolean;
  readonly workspace: Workspace;
  readonly copies: Readonly<Record<Copy, CopyOfCase>>;
}

export interface CopyOfCase {
  readonly workspace: Workspace;
  readonly typed: readonly TypedNumber[];
}

/** One copy has another volume and another first rate, one has every input moved. */
export const COPIES = ['changed', 'moved'] as const;
export type Copy = (typeof COPIES)[number];
