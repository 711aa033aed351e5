import { Suspense, useCallback, useRef, useState } from 'react';
import { Button, FileInput, Icon } from '../../ui/index.ts';
import type { Draft } from '../../workspace/index.ts';
import { FileSheet } from '../lazySheets.ts';
import type { Tell } from '../useNotice.ts';
import { useDroppedFiles } from './useDroppedFiles.ts';
import './FileMenu.css';

interface FileMenuProps {
  readonly draft: Draft;
  readonly hasTries: boolean;
  readonly onPickFiles: (files: readonly File[], button: HTMLElement) => void;
  readonly tell: Tell;
}

/** Contract files, and texts in which a sharing link stands: a mail, an address that was drawn out of the browser. */
const accepted = '.json,application/json,.txt,.eml,.url,.webloc';

/** Opening contract files and saving one. */
export function FileMenu({ draft, hasTries, onPickFiles, tell }: FileMenuProps) {
  const button = useRef<HTMLButtonElement>(null);
  const input = useRef<HTMLInputElement>(null);
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const pick = useCallback(
    (files: readonly File[]) => {
      if (button.current !== null) onPickFiles(files, button.current);
    },
    [onPickFiles],
  );
  const areFilesOver = useDroppedFiles(pick);
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
      <FileInput input={input} label="Open files" accept={accepted} onPick={pick} />
      {areFilesOver ? (
        <p className="drop-cue" aria-hidden="true">
          Let go to see what is in it
        </p>
      ) : null}
      {anchor === null ? null : (
        <Suspense fallback={null}>
          <FileSheet
            draft={draft}
            hasTries={hasTries}
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
