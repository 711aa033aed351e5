import type { Offer, Workspace } from '../compensation/index.ts';
import { firstRebaseMonth, HORIZON_YEARS } from '../compensation/index.ts';

/**
 * The contract year in which an example shows what it is about: the first that is whole after its
 * last phase began and its base was recalculated for the first time. Year 3 for a base that is
 * recalculated from month 25, year 1 for terms that never change.
 */
export function yearToShow({ horizonYears, offers }: Workspace): number {
  const [offer] = offers;
  const month = offer === undefined ? 1 : lastChange(offer);
  return Math.min(Math.ceil((month - 1) / 12) + 1, horizonYears ?? HORIZON_YEARS);
}

function lastChange(offer: Offer): number {
  const { rebase, phases } = offer;
  const recalculated = rebase === null || rebase === 'none' ? 1 : firstRebaseMonth(offer, rebase);
  return Math.max(recalculated, ...phases.map(({ fromMonth }) => fromMonth));
}
