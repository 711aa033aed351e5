import type { Dispatch, ReactNode } from 'react';
import { Button, FilePicker, Icon } from '../ui/index.ts';
import type { Action, State } from '../workspace/index.ts';
import { TemplatesMenu } from './open/TemplatesMenu.tsx';

interface PageHeadProps {
  readonly state: State;
  readonly dispatch: Dispatch<Action>;
  readonly onPickFile: (file: File, button: HTMLElement) => void;
  /** Where the draft is kept, on a wide page. */
  readonly kept: ReactNode;
}

/** The head of the page: its neutral name, where to start from, and the way back. */
export function PageHead({ state, dispatch, onPickFile, kept }: PageHeadProps) {
  const { past, future } = state.history;
  return (
    <header className="page-head">
      <div className="page-head-row">
        <h1 className="page-name">RVU Contract Calculator</h1>
        {kept}
        <div className="page-tools">
          <TemplatesMenu dispatch={dispatch} />
          <FilePicker label="Open a file" accept=".json,application/json" onPick={onPickFile} />
          <Button
            kind="quiet"
            aria-label="Undo"
            title="Undo (Ctrl+Z)"
            isOff={past.length === 0}
            onClick={() => dispatch({ type: 'undo' })}
          >
            <Icon name="undo" />
          </Button>
          <Button
            kind="quiet"
            aria-label="Redo"
            title="Redo (Ctrl+Shift+Z)"
            isOff={future.length === 0}
            onClick={() => dispatch({ type: 'redo' })}
          >
            <Icon name="redo" />
          </Button>
        </div>
      </div>
    </header>
  );
}
