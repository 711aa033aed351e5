import type { Dispatch } from 'react';
import { useState } from 'react';
import type { Fault } from '../../contract-file/index.ts';
import { readText } from '../../contract-file/index.ts';
import type { Action } from '../../workspace/index.ts';

/** A file that was not opened, and why. */
export interface RefusedFile {
  /** Tells one attempt from the next. */
  readonly attempt: number;
  readonly name: string;
  readonly faults: readonly Fault[];
}

interface OpenedFile {
  readonly open: (file: File) => void;
  /** The latest file where it was refused; then nothing on the page was replaced. */
  readonly faults: RefusedFile | null;
  readonly forgetFaults: () => void;
}

/** Opens a contract file in place of what is on the page, or keeps what is wrong with it. */
export function useOpenedFile(dispatch: Dispatch<Action>): OpenedFile {
  const [faults, setFaults] = useState<RefusedFile | null>(null);
  const read = async (file: File) => {
    const reading = readText(await file.text());
    if (reading.ok) dispatch({ type: 'openFile', workspace: reading.workspace });
    setFaults((before) =>
      reading.ok
        ? null
        : { attempt: (before?.attempt ?? 0) + 1, name: file.name, faults: reading.faults },
    );
  };
  return { open: (file) => void read(file), faults, forgetFaults: () => setFaults(null) };
}
