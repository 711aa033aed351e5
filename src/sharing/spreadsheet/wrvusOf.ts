import type { OfferWork } from './offerWork.ts';
import type { Whole } from './wholeFormula.ts';
import { literal, plus, times } from './wholeFormula.ts';

/** The wRVUs of some months, in the parts of a hundredth in which the offer's months are whole. */
export function wrvusOf(
  { plan, parts }: OfferWork,
  months: readonly number[],
  volumes: readonly Whole[],
): Whole {
  const { numerators, denominator } = plan.shares;
  const byYear = new Map<number, number>();
  for (const month of months) {
    const year = Math.ceil(month / 12);
    const share = ((numerators[month - 1] ?? 0) * parts) / denominator;
    byYear.set(year, (byYear.get(year) ?? 0) + share);
  }
  return plus(
    ...[...byYear].map(([year, share]) => times(volumes[year - 1] ?? literal(0), literal(share))),
  );
}
