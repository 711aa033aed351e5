import { lazy, Suspense, useState } from 'react';
import { Button } from '../../ui/index.ts';
import type { ComponentProps } from 'react';

const FindTermSheet = lazy(async () => {
  const { FindTermSheet: Sheet } = await import('./FindTermSheet.tsx');
  return { default: Sheet };
});

/** Opens the search for the place of a clause: nobody knows under which head this page has it. */
export function FindTerm(props: Omit<ComponentProps<typeof FindTermSheet>, 'anchor' | 'onClose'>) {
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  return (
    <>
      <Button
        kind="link"
        aria-haspopup="dialog"
        onClick={(event) => setAnchor(event.currentTarget)}
      >
        Find a term by the contract’s words
      </Button>
      {anchor === null ? null : (
        <Suspense fallback={null}>
          <FindTermSheet {...props} anchor={anchor} onClose={() => setAnchor(null)} />
        </Suspense>
      )}
    </>
  );
}
