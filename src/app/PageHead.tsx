import type { Dispatch, ReactNode } from 'react';
import { Button, Icon, useMedia } from '../ui/index.ts';
import type { Action, State } from '../workspace/index.ts';
import { OffersBar } from './offers/OffersBar.tsx';
import { FileMenu } from './open/FileMenu.tsx';
import { TemplatesMenu } from './open/TemplatesMenu.tsx';
import { PageName } from './PageName.tsx';
import { ShareButton } from './share/ShareButton.tsx';
import type { Tell } from './useNotice.ts';
import type { PageFindings } from './usePageFindings.ts';

interface PageHeadProps {
  readonly state: State;
  readonly found: PageFindings;
  readonly dispatch: Dispatch<Action>;
  readonly onPickFiles: (files: readonly File[], button: HTMLElement) => void;
  readonly tell: Tell;
  /** Where the draft is kept, on a wide page. */
  readonly kept: ReactNode;
}

/** The head of the page: its neutral name, where to start from, the offers, and the way back. */
export function PageHead({ state, found, dispatch, onPickFiles, tell, kept }: PageHeadProps) {
  const { past, future } = state.history;
  const { hidesAmounts } = state.view;
  const isWide = useMedia('(min-width: 1100px)');
  return (
    <header className="page-head">
      <div className="page-head-row">
        <PageName />
        {hidesAmounts ? null : (
          <>
            <div className="page-tools">
              <TemplatesMenu dispatch={dispatch} />
              <FileMenu
                draft={state.draft}
                hasTries={Object.keys(state.tries).length > 0}
                onPickFiles={onPickFiles}
                tell={tell}
              />
              {isWide ? null : <ShareButton state={state} />}
            </div>
            <OffersBar
              offers={found.reading.offers}
              chosen={found.offer.id}
              dispatch={dispatch}
              tell={tell}
            />
          </>
        )}
        <div className="page-tools page-tools-last">
          {hidesAmounts ? null : (
            <>
              {kept}
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
            </>
          )}
          {hidesAmounts || !isWide ? null : <ShareButton state={state} />}
          <Button
            key="amounts"
            kind="quiet"
            aria-label={hidesAmounts ? 'Show amounts' : 'Hide amounts'}
            title={hidesAmounts ? 'Show amounts' : 'Hide amounts'}
            onClick={() => dispatch({ type: 'hideAmounts', areHidden: !hidesAmounts })}
          >
            <Icon name={hidesAmounts ? 'eyeClosed' : 'eye'} />
          </Button>
        </div>
      </div>
    </header>
  );
}
