import type { LastSettlement } from './lastSettlement.ts';
import type { Offer } from './offer.ts';
import type { Cents } from './units.ts';
import { cents } from './units.ts';

/** Advances that are not earned when one leaves. */
export interface OpenAdvances {
  /** What is carried from earlier periods, less what the running one counts against it. */
  readonly balance: { readonly least: Cents; readonly most: Cents };
  /** What the running period adds, carried or taken back. */
  readonly advance: Cents;
}

/** The reading under which nothing of a bonus needs employment, or null where none is stated. */
export function needsEmployment({ exit }: Offer): boolean | null {
  const need = exit?.bonusNeedsEmployment ?? null;
  return need === null ? null : need !== 'no';
}

/**
 * The advances that are open on leaving: of $25,000 carried, $5,000 to $25,000 where half a year has
 * earned $20,000 and nothing says whether it counts. What the running period earns against the
 * balance counts only where it is payable to who leaves before the period ends.
 */
export function openAdvances(offer: Offer, last: LastSettlement): OpenAdvances {
  const { before, after, takenBack, settlement } = last;
  const isLost = needsEmployment(offer);
  const lowered = Math.min(before, after);
  const advance = settlement === null ? 0 : Math.max(0, after - before) + takenBack;
  return {
    balance: {
      least: cents(last.isCut && isLost === true ? before : lowered),
      most: cents(last.isCut && isLost !== false ? before : lowered),
    },
    advance: cents(advance),
  };
}
