import type { RateUnits } from '../compensation/index.ts';
import type { MedicareFactor } from './medicareFactors.data.ts';
import { medicareFactors } from './medicareFactors.data.ts';

/**
 * The Medicare conversion factor that a rate of pay lies within 1% of, the nearest of several; null
 * where there is none: $33.40 is 2026's, $50.00 is near none.
 */
export function nearMedicareFactor(rate: RateUnits): MedicareFactor | null {
  const distance = ({ tenThousandths }: MedicareFactor) => Math.abs(rate - tenThousandths);
  const near = medicareFactors.filter((one) => distance(one) * 100 <= one.tenThousandths);
  // Of two that are equally near the later stands: it is the one that a contract of today meets.
  return near.toSorted((a, b) => distance(a) - distance(b) || b.year - a.year)[0] ?? null;
}
