import { useMemo } from 'react';
import { comparisonPoint, textOf } from '../../findings/index.ts';
import { Button } from '../../ui/index.ts';
import type { DraftReading } from '../../workspace/index.ts';
import { readOffers } from '../compare/comparedOffers.ts';
import { goToComparison } from '../compare/goToComparison.ts';

/** What several offers of a link come to beside one another, before any of them by itself, and the way there. */
export function ReaderPoint({ reading }: { readonly reading: DraftReading }) {
  const point = useMemo(
    () => comparisonPoint(readOffers(reading).map((offer) => ({ ...offer, known: null }))),
    [reading],
  );
  return (
    <>
      {point === null ? null : (
        <>
          {point.title === null ? null : <p className="reader-point">{point.title}.</p>}
          <p>{textOf(point.paid)}</p>
        </>
      )}
      <Button kind="link" onClick={goToComparison}>
        All offers side by side
      </Button>
    </>
  );
}
