import type { Offer } from '../../compensation/index.ts';
import type { ReadySubject } from '../subject.ts';

/** What is said under the year that a note explains, and whether that year can be marked there. */
export interface YearExplained {
  readonly sentence: string;
  /** Whether marking the year is offered: a note alone moves no rung. */
  readonly canMark: boolean;
}

/** How a year that a note explains stands on the ladder: only its mark, or leave in it, takes it out. */
export function yearExplained(
  offer: Offer,
  subject: ReadySubject | null,
  year: number,
): YearExplained {
  if (offer.volume.explainedYears.includes(year)) {
    return {
      sentence: `Year ${year} is marked as explained: it is not counted for rungs 2 and 4 of the renewal ladder. This note stands there as the reason.`,
      canMark: false,
    };
  }
  if (subject?.plan.explainedYears.has(year) === true) {
    return {
      sentence: `Year ${year} has leave in it and is taken as explained already.`,
      canMark: false,
    };
  }
  if (subject !== null && year > subject.ledger.length) {
    return {
      sentence: `Year ${year} lies after the ${subject.ledger.length} contract years that are looked at.`,
      canMark: false,
    };
  }
  return {
    sentence: `Year ${year} is not marked as explained: the renewal ladder counts it, and this note alone does not change that.`,
    canMark: true,
  };
}
