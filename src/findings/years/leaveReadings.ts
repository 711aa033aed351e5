import type { BasisPoints, Hundredths, Offer } from '../../compensation/index.ts';
import { basisPoints, hundredths } from '../../compensation/index.ts';
import type { ReadySubject } from '../subject.ts';
import { subjectOf } from '../subject.ts';

/** The offer as it stands with some of what it says about leave read otherwise; null where that has no figure. */
export function readOtherwise(
  subject: ReadySubject,
  change: (offer: Offer) => Offer,
): ReadySubject | null {
  const { low, repeated, prolonged } = subject.plan.ladder;
  const ladder = { lowPercent: low, repeatedPercent: repeated, prolongedPercent: prolonged };
  const offers = [change(subject.offer)];
  const found = subjectOf({ horizonYears: subject.plan.years, ladder, offers }, 0);
  return found.kind === 'ready' ? found : null;
}

/** Leave that reduces target and threshold, or neither. */
export const prorated =
  (isProrated: boolean) =>
  (offer: Offer): Offer => ({
    ...offer,
    phases: offer.phases.map((phase) =>
      phase.target.annualWrvus === null && phase.fromMonth > 1
        ? phase
        : { ...phase, target: { ...phase.target, proratedForLeave: isProrated } },
    ),
  });

/** Months of leave left out of the look-back, or counted in it. */
export const leftOut =
  (isLeftOut: boolean) =>
  (offer: Offer): Offer => ({
    ...offer,
    rebase:
      offer.rebase === null || offer.rebase === 'none'
        ? offer.rebase
        : { ...offer.rebase, leaveExcluded: isLeftOut },
  });

/** The base paid at this share in every leave. */
export const paidAt =
  (share: BasisPoints) =>
  (offer: Offer): Offer => ({
    ...offer,
    volume: {
      ...offer.volume,
      leave: offer.volume.leave.map((leave) => ({ ...leave, basePaidPercent: share })),
    },
  });

export const whole = basisPoints(10_000);
export const nothing = basisPoints(0);

/** Twelve weeks are 12 × 12 ÷ 52 of a month. */
const TWELVE_WEEKS: Hundredths = hundredths(277);

/** The offer with twelve weeks of leave from the beginning of a contract year. */
export const twelveWeeksFrom =
  (month: number) =>
  (offer: Offer): Offer => ({
    ...offer,
    volume: {
      ...offer.volume,
      leave: [{ fromMonth: month, months: TWELVE_WEEKS, basePaidPercent: null }],
    },
  });
