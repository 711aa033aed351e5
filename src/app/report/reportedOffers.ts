import type { Report, ReportedOffer } from '../../findings/index.ts';
import { report } from '../../findings/index.ts';
import { standInName } from '../../sharing/index.ts';
import type { ReadOffer } from '../compare/comparedOffers.ts';
import type { StakesById } from '../compare/useStakes.ts';

/** What is ticked to go into the report. */
export interface Ticked {
  readonly offers: readonly string[];
  readonly included: readonly string[];
}

/** The report of some offers of the page, which keep the places and names that a link gives them. */
export function reportOf(
  offers: readonly ReadOffer[],
  stakes: StakesById,
  { offers: chosen, included }: Ticked,
  year: number,
): Report {
  const has = (what: string) => included.includes(what);
  const reported = offers.flatMap(({ id, name, subject }, place): readonly ReportedOffer[] => {
    if (subject === null || !chosen.includes(id)) return [];
    const found = stakes.get(id);
    const known = found?.subject === subject ? found.readings : null;
    return [{ id, name: has('names') ? name : standInName(place), subject, known }];
  });
  return report(reported, {
    year,
    hasEmployer: has('employer'),
    hasNotes: has('notes'),
    hasQuotes: has('quotes'),
    hasLog: has('log'),
  });
}
