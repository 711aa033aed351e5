import type { Dispatch } from 'react';
import { Button, Icon } from '../../ui/index.ts';
import type { Action } from '../../workspace/index.ts';
import { PageName } from '../PageName.tsx';

interface ReaderHeadProps {
  readonly hidesAmounts: boolean;
  readonly dispatch: Dispatch<Action>;
}

/** The head of what is only read: the page's neutral name, and whether amounts are shown. */
export function ReaderHead({ hidesAmounts, dispatch }: ReaderHeadProps) {
  const name = hidesAmounts ? 'Show amounts' : 'Hide amounts';
  return (
    <header className="page-head">
      <div className="page-head-row">
        <PageName />
        <div className="page-tools page-tools-last">
          <Button
            kind="quiet"
            aria-label={name}
            title={name}
            onClick={() => dispatch({ type: 'hideAmounts', areHidden: !hidesAmounts })}
          >
            <Icon name={hidesAmounts ? 'eyeClosed' : 'eye'} />
          </Button>
        </div>
      </div>
    </header>
  );
}
