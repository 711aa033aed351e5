import { Suspense, useCallback, useRef, useState } from 'react';
import { Button, FileInput, Icon } from '../../ui/index.ts';
import type { Draft } from '../../workspace/index.ts';
import { FileSheet } from '../lazySheets.ts';
import type { Tell } from '../useNotice.ts';
import { useDroppedFile } from './useDroppedFile.ts';
import './FileMenu.css';

interface FileMenuProps {
  readonly draft: Draft;
  readonly onPickFile: (file: File, button: HTMLElement) => void;
  readonly tell: Tell;
}

/** Opening a contract file and saving one. */
export function FileMenu({ draft, onPickFile, tell }: FileMenuProps) {
  const button = useRef<HTMLButtonElement>(null);
  const input = useRef<HTMLInputElement>(null);
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const pick = useCallback(
    (file: File) => {
      if (button.current !== null) onPickFile(file, button.current);
    },
    [onPickFile],
  );
  const isFileOver = useDroppedFile(pick);
  return (
    <>
      <Button
        ref={button}
        kind="quiet"
        aria-haspopup="dialog"
        onClick={(event) => setAnchor(event.currentTarget)}
      >
        File
        <Icon name="down" />
      </Button>
      <FileInput input={input} label="Open a file" accept=".json,application/json" onPick={pick} />
      {isFileOver ? (
        <p className="drop-cue" aria-hidden="true">
          Let go to open the file
        </p>
      ) : null}
      {anchor === null ? null : (
        <Suspense fallback={null}>
          <FileSheet
            draft={draft}
            anchor={anchor}
            tell={tell}
            onOpen={() => {
              setAnchor(null);
              input.current?.click();
            }}
            onClose={() => setAnchor(null)}
          />
        </Suspense>
      )}
    </>
  );
}
