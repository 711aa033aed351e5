import type { Dispatch } from 'react';
import { useRef, useState } from 'react';
import type { Fault } from '../../contract-file/index.ts';
import { readText } from '../../contract-file/index.ts';
import type { Action } from '../../workspace/index.ts';
import { offerNamesIn } from './faultPlace.ts';
import { textOfFile } from './textOfFile.ts';

/** A file that was not opened, and why; nothing on the page was replaced. */
export interface RefusedFile {
  readonly name: string;
  readonly faults: readonly Fault[];
  /** The names of its offers as they stand in it; null for one without. */
  readonly offerNames: readonly (string | null)[];
  /** The button that asked for it. */
  readonly anchor: HTMLElement;
}

interface OpenedFile {
  readonly open: (file: File, button: HTMLElement) => void;
  readonly refused: RefusedFile | null;
  readonly close: () => void;
}

/** Opens a contract file in place of what is on the page, or keeps what is wrong with it. */
export function useOpenedFile(dispatch: Dispatch<Action>): OpenedFile {
  const [refused, setRefused] = useState<RefusedFile | null>(null);
  const asked = useRef(0);
  const read = async (file: File, anchor: HTMLElement) => {
    asked.current += 1;
    const mine = asked.current;
    const found = await textOfFile(file);
    if (mine !== asked.current) return; // another was chosen meanwhile
    const { name } = file;
    if ('fault' in found) {
      setRefused({ name, faults: [found.fault], offerNames: [], anchor });
      return;
    }
    const { text } = found;
    const reading = readText(text);
    if (reading.ok) dispatch({ type: 'openFile', workspace: reading.workspace });
    else setRefused({ name, faults: reading.faults, offerNames: offerNamesIn(text), anchor });
  };
  return {
    open: (file, button) => void read(file, button),
    refused,
    close: () => setRefused(null),
  };
}
