import type { Hundredths, Offer, Pace, WrvuHundredths } from '../compensation/index.ts';
import { hundredths, ratio, round, wrvuHundredths } from '../compensation/index.ts';

/** What colleagues produce a year, at the FTE of an offer. */
export interface ColleaguesAtFte {
  readonly fte: Hundredths;
  /** From the least to the most; a colleague whose wRVUs are not known is in none. */
  readonly annual: readonly WrvuHundredths[];
  /** How many of them reach a target; null where there is none. */
  readonly reaching: number | null;
}

/** A full clinical FTE, where none is stated. */
const FULL = 100;

/**
 * Colleagues' figures beside one's own: 4,800 wRVUs at 0.8 FTE are 6,000 at 1.0, and reach a target of
 * 5,000. It says what they did, not what the target should be.
 */
export function colleaguesAtFte(
  { clinicalFte }: Pick<Offer, 'clinicalFte'>,
  { colleagues }: Pace,
  target: WrvuHundredths | null,
): ColleaguesAtFte {
  const own = clinicalFte ?? FULL;
  const annual = colleagues
    .flatMap(({ annualWrvus, clinicalFte: fte }) =>
      annualWrvus === null ? [] : [wrvuHundredths(round(ratio(annualWrvus * own, fte ?? FULL)))],
    )
    .toSorted((one, other) => one - other);
  return {
    fte: hundredths(own),
    annual,
    reaching: target === null ? null : annual.filter((each) => each >= target).length,
  };
}
