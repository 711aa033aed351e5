import type { Draft } from '../../workspace/index.ts';
import { FileFaults } from './FileFaults.tsx';
import type { OpenedFiles } from './openedFiles.ts';
import { ReadFilesSheet } from './ReadFilesSheet.tsx';
import type { FileDoor } from './useOpenedFiles.ts';

interface OpenedFilesSheetProps {
  readonly opened: OpenedFiles;
  readonly door: FileDoor;
  readonly draft: Draft;
  /** Whether the page holds nothing but an example as it was. */
  readonly isUntouched: boolean;
}

/** What became of files that were opened: what they hold, or why they were refused. */
export function OpenedFilesSheet({ opened, door, draft, isUntouched }: OpenedFilesSheetProps) {
  return opened.read.length === 0 ? (
    <FileFaults refused={opened.refused} anchor={opened.anchor} onClose={door.close} />
  ) : (
    <ReadFilesSheet opened={opened} door={door} draft={draft} isUntouched={isUntouched} />
  );
}
