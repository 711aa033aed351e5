import { FileFaults } from './FileFaults.tsx';
import { ReadFileSheet } from './ReadFileSheet.tsx';
import type { OpenedFile } from './useOpenedFile.ts';

/** What became of a file that was opened: what it holds, or why it was refused. */
export function OpenedFileSheet({ file }: { readonly file: OpenedFile }) {
  const { opened, room, replace, add, close } = file;
  switch (opened?.kind) {
    case undefined:
      return null;
    case 'refused':
      return <FileFaults refused={opened} onClose={close} />;
    case 'read':
      return (
        <ReadFileSheet
          file={opened}
          room={room}
          onReplace={() => replace(opened)}
          onAdd={() => add(opened)}
          onClose={close}
        />
      );
  }
}
