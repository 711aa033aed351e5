import type { Dispatch } from 'react';
import type { Action } from '../../workspace/index.ts';
import type { Tell } from '../useNotice.ts';
import type { PageFindings } from '../usePageFindings.ts';
import { CompareSection } from './CompareSection.tsx';

interface ComparePartsProps {
  readonly found: PageFindings;
  readonly dispatch: Dispatch<Action>;
  readonly tell: Tell;
}

/** The comparison, or how to come to one. */
export function CompareParts({ found, dispatch, tell }: ComparePartsProps) {
  const { reading } = found;
  return reading.offers.length > 1 ? (
    <CompareSection reading={reading} dispatch={dispatch} tell={tell} />
  ) : (
    <p className="outlook-waiting">
      Add another offer at the top of the page, and both stand here side by side.
    </p>
  );
}
