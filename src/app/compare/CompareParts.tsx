import type { Dispatch } from 'react';
import type { Action, ComparedBy } from '../../workspace/index.ts';
import type { Tell } from '../useNotice.ts';
import type { PageFindings } from '../usePageFindings.ts';
import { CompareSection } from './CompareSection.tsx';

interface ComparePartsProps {
  readonly found: PageFindings;
  readonly compared: ComparedBy;
  /** The year that the page shows. */
  readonly year: number;
  readonly dispatch: Dispatch<Action>;
  readonly tell: Tell;
}

/** The comparison, or how to come to one. */
export function CompareParts({ found, compared, year, dispatch, tell }: ComparePartsProps) {
  const { reading } = found;
  return reading.offers.length > 1 ? (
    <CompareSection
      reading={reading}
      compared={compared}
      year={year}
      dispatch={dispatch}
      tell={tell}
    />
  ) : (
    <p className="outlook-waiting">
      Add another offer at the top of the page, and both stand here side by side.
    </p>
  );
}
