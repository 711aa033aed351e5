import type { Dispatch } from 'react';
import { useRef, useState } from 'react';
import type { Workspace } from '../../compensation/index.ts';
import type { Fault } from '../../contract-file/index.ts';
import type { Action } from '../../workspace/index.ts';
import type { Tell } from '../useNotice.ts';

/** A file that was not opened, and why; nothing on the page was replaced. */
export interface RefusedFile {
  readonly kind: 'refused';
  readonly name: string;
  readonly faults: readonly Fault[];
  readonly text: string;
  /** What the sheet opens beside, and where the focus returns. */
  readonly anchor: HTMLElement;
}

/** A file that reads, and waits to be told what to do with its offers. */
export interface ReadFile {
  readonly kind: 'read';
  readonly name: string;
  readonly workspace: Workspace;
  readonly anchor: HTMLElement;
}

export interface OpenedFile {
  readonly open: (file: File, anchor: HTMLElement) => void;
  /** Takes offers that were read elsewhere: from a link. */
  readonly take: (file: ReadFile) => void;
  readonly opened: RefusedFile | ReadFile | null;
  /** How many more offers the page can hold. */
  readonly room: number;
  readonly replace: (file: ReadFile) => void;
  readonly add: (file: ReadFile) => void;
  readonly close: () => void;
}

interface Around {
  /** Whether the page holds nothing but an example as it was. */
  readonly isUntouched: boolean;
  /** How many more offers the page can hold. */
  readonly room: number;
  readonly dispatch: Dispatch<Action>;
  readonly tell: Tell;
}

/**
 * Reads a contract file, and shows what it holds before anything is replaced. Only where the page
 * holds nothing but an example that nobody has touched, its offers stand there at once.
 */
export function useOpenedFile({ isUntouched, room, dispatch, tell }: Around): OpenedFile {
  const [opened, setOpened] = useState<RefusedFile | ReadFile | null>(null);

  const done = (text: string) => {
    setOpened(null);
    tell({ text, undo: () => dispatch({ type: 'undo' }) });
  };
  const replace = ({ workspace, name }: ReadFile) => {
    dispatch({ type: 'openFile', workspace });
    done(`${name} opened: ${countOf(workspace)}.`);
  };
  const add = ({ workspace, name }: ReadFile) => {
    dispatch({ type: 'addOffers', from: workspace.offers });
    done(`${countOf(workspace)} added from ${name}.`);
  };
  const take = (file: ReadFile) => {
    if (isUntouched) replace(file);
    else setOpened(file);
  };
  const asked = useRef(0);
  const read = async (file: File, anchor: HTMLElement) => {
    asked.current += 1;
    const mine = asked.current;
    const { readOpened } = await import('./readOpened.ts');
    const { reading, text } = await readOpened(file);
    if (mine !== asked.current) return; // another was chosen meanwhile
    const { name } = file;
    if (!reading.ok) {
      const { faults } = reading;
      setOpened({ kind: 'refused', name, faults, text, anchor });
      return;
    }
    take({ kind: 'read', name, workspace: reading.workspace, anchor });
  };
  return {
    open: (file, anchor) => void read(file, anchor),
    take,
    opened,
    room,
    replace,
    add,
    close: () => setOpened(null),
  };
}

function countOf({ offers }: Workspace): string {
  return offers.length === 1 ? '1 offer' : `${offers.length} offers`;
}
