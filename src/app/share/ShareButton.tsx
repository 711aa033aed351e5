import { Suspense, useState } from 'react';
import { Button } from '../../ui/index.ts';
import type { State } from '../../workspace/index.ts';
import { ShareSheet } from '../lazySheets.ts';

/** Opens the step in which one sees what a link will hold before it is made. */
export function ShareButton({ state }: { readonly state: State }) {
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  return (
    <>
      <Button
        kind="quiet"
        aria-haspopup="dialog"
        onClick={(event) => setAnchor(event.currentTarget)}
      >
        Share
      </Button>
      {anchor === null ? null : (
        <Suspense fallback={null}>
          <ShareSheet state={state} anchor={anchor} onClose={() => setAnchor(null)} />
        </Suspense>
      )}
    </>
  );
}
