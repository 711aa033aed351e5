import type { Dispatch } from 'react';
import { Suspense, useState } from 'react';
import type { Workspace } from '../../compensation/index.ts';
import { Button, Icon } from '../../ui/index.ts';
import type { Action } from '../../workspace/index.ts';
import { TemplatesSheet } from '../lazySheets.ts';

/** Contracts to start from; choosing one takes the place of the offer on the page, in one step. */
export function TemplatesMenu({ dispatch }: { readonly dispatch: Dispatch<Action> }) {
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const open = (workspace: Workspace) => {
    dispatch({ type: 'openTemplate', workspace });
    setAnchor(null);
  };
  return (
    <>
      <Button
        kind="quiet"
        aria-haspopup="dialog"
        onClick={(event) => setAnchor(event.currentTarget)}
      >
        Templates
        <Icon name="down" />
      </Button>
      {anchor === null ? null : (
        <Suspense fallback={null}>
          <TemplatesSheet anchor={anchor} onChoose={open} onClose={() => setAnchor(null)} />
        </Suspense>
      )}
    </>
  );
}
