import type { Dispatch } from 'react';
import { useRef, useState } from 'react';
import type { Workspace } from '../../compensation/index.ts';
import type { Action, CopiedOffers } from '../../workspace/index.ts';
import { goToComparison } from '../compare/goToComparison.ts';
import type { Tell } from '../useNotice.ts';
import { countOf, type OpenedFiles, type ReadFile } from './openedFiles.ts';

/** Offers that were chosen out of opened files. */
export interface ChosenOffers {
  readonly workspace: Workspace;
  /** What those of a link are copied from, in their order. */
  readonly copied: CopiedOffers;
  /** Where they are from: the file's name, "2 files". */
  readonly from: string;
  /** Whether they are to be seen side by side at once. */
  readonly areCompared: boolean;
}

export interface FileDoor {
  readonly open: (files: readonly File[], anchor: HTMLElement) => void;
  /** Takes offers that were read elsewhere: from a link. */
  readonly take: (file: ReadFile, anchor: HTMLElement) => void;
  readonly opened: OpenedFiles | null;
  readonly replace: (chosen: ChosenOffers) => void;
  readonly add: (chosen: ChosenOffers) => void;
  readonly close: () => void;
}

interface Around {
  /** Whether the page holds nothing but an example as it was. */
  readonly isUntouched: boolean;
  readonly dispatch: Dispatch<Action>;
  readonly tell: Tell;
}

/**
 * Reads contract files, and shows what they hold before anything is replaced. Only where one file
 * comes to a page that holds nothing but an example that nobody has touched, its offers stand there
 * at once.
 */
export function useOpenedFiles({ isUntouched, dispatch, tell }: Around): FileDoor {
  const [opened, setOpened] = useState<OpenedFiles | null>(null);

  const done = (text: string, { areCompared }: ChosenOffers) => {
    setOpened(null);
    tell({ text, undo: () => dispatch({ type: 'undo' }) });
    if (areCompared) goToComparison();
  };
  const replace = (chosen: ChosenOffers) => {
    const { workspace, copied, from } = chosen;
    dispatch({ type: 'openFile', workspace, copied });
    done(`${from} opened: ${countOf(workspace.offers.length)}.`, chosen);
  };
  const add = (chosen: ChosenOffers) => {
    const { offers } = chosen.workspace;
    dispatch({ type: 'addOffers', from: offers, copied: chosen.copied });
    done(`${countOf(offers.length)} added from ${chosen.from}.`, chosen);
  };
  const show = (files: OpenedFiles) => {
    const [only, ...others] = files.read;
    const isAlone = others.length === 0 && files.refused.length === 0;
    if (isUntouched && isAlone && only !== undefined)
      replace({ copied: [], ...only, from: only.name, areCompared: false });
    else setOpened(files);
  };
  const asked = useRef(0);
  const read = async (files: readonly File[], anchor: HTMLElement) => {
    asked.current += 1;
    const mine = asked.current;
    const { readOpened } = await import('./readOpened.ts');
    const found = await readOpened(files);
    // Others may have been chosen meanwhile.
    if (mine === asked.current) show({ ...found, anchor });
  };
  return {
    open: (files, anchor) => void read(files, anchor),
    take: (file, anchor) => show({ read: [file], refused: [], notRead: 0, anchor }),
    opened,
    replace,
    add,
    close: () => setOpened(null),
  };
}
