import type { Hundredths, Offer, Pace, Ratio } from '../compensation/index.ts';
import { asRead, hundredths, minus, over, ratio, reaches, times } from '../compensation/index.ts';
import { clinicWrvus } from './clinicWrvus.ts';
import { leaks, recoverableCauses, withoutLeaks, type RecoverableCause } from './leaks.ts';
import type { YearSoFar } from './paceOf.ts';
import { targetOfYear } from './targetOfYear.ts';

/** Where a year stands against its target, and why. */
export type Verdict =
  /** The projection reaches the target, or the work to date has. */
  | { readonly verdict: 'onPace'; readonly isReached: boolean }
  /** What the clinic's leaks recover in the days that are left closes the gap. */
  | { readonly verdict: 'fixable'; readonly recoverable: Ratio }
  /** The leaks do not close it: more visits than the template has would have to. */
  | { readonly verdict: 'onlyMoreVolume'; readonly recoverable: Ratio }
  /** Behind, and no clinic figures say whether leaks could close it. */
  | { readonly verdict: 'behind' }
  /** The pace needed is past what can be caught up. */
  | { readonly verdict: 'notThisYear' }
  /** The year is over. */
  | { readonly verdict: 'missed' };

/** A year so far against its target; wRVUs exact, in hundredths. */
export interface PaceVerdict {
  readonly target: Ratio;
  readonly verdict: Verdict;
  /** What the projection misses of the target; below zero where it passes it. */
  readonly gap: Ratio | null;
  /** What is still to be done for the target; 0 once it is reached. */
  readonly toDo: Ratio;
  /** Of that, a clinic day that is left; null where the clinic's days are not known or none is left. */
  readonly perClinicDayLeft: Ratio | null;
  /** What a clinic day has brought so far. */
  readonly perClinicDaySoFar: Ratio | null;
  /** How many times the pace so far is needed; null where nothing was done or nothing is left. */
  readonly timesNeeded: Ratio | null;
  /** How many times can be caught up, as stated or assumed. */
  readonly catchUpTimes: Hundredths;
  readonly isCatchUpAssumed: boolean;
}

/** The multiple of the pace so far that the rest of a year can still bring, where none is stated: 1.5 times. */
export const CATCH_UP_TIMES = hundredths(150);

/**
 * The verdict on a year so far: 1,600 of 5,000 wRVUs after six months project to 3,200 and need 2.13
 * times that pace: not in this year. Null where the year has no target.
 */
export function paceVerdict(offer: Offer, pace: Pace, soFar: YearSoFar): PaceVerdict | null {
  const target = targetOfYear(offer, soFar.year);
  if (target === null) return null;
  const { toDate, gone, projection, clinicDays } = soFar;
  const left = minus(ratio(1), gone);
  const isReached = reaches(toDate, target);
  const toDo = isReached ? ratio(0) : minus(target, toDate);
  const timesNeeded =
    toDate.n <= 0 || gone.n === 0 || left.n === 0
      ? null
      : over(times(toDo, gone), times(toDate, left));
  const catchUpTimes = pace.catchUpTimes ?? CATCH_UP_TIMES;
  return {
    target,
    verdict: verdictOf({ offer, soFar, target, toDo, timesNeeded, catchUpTimes }),
    gap: projection && minus(target, projection),
    toDo,
    perClinicDayLeft:
      clinicDays === null || clinicDays.left.n === 0 ? null : over(toDo, clinicDays.left),
    perClinicDaySoFar:
      clinicDays === null || clinicDays.gone.n === 0 ? null : over(toDate, clinicDays.gone),
    timesNeeded,
    catchUpTimes,
    isCatchUpAssumed: pace.catchUpTimes === null,
  };
}

interface Judged {
  readonly offer: Offer;
  readonly soFar: YearSoFar;
  readonly target: Ratio;
  readonly toDo: Ratio;
  readonly timesNeeded: Ratio | null;
  readonly catchUpTimes: Hundredths;
}

function verdictOf({ offer, soFar, target, toDo, timesNeeded, catchUpTimes }: Judged): Verdict {
  const { year, gone, projection } = soFar;
  if (toDo.n === 0) return { verdict: 'onPace', isReached: true };
  if (year.asOf >= year.to || gone.n === gone.d) return { verdict: 'missed' };
  if (gone.n === 0 || projection === null) return { verdict: 'behind' };
  if (reaches(projection, target)) return { verdict: 'onPace', isReached: false };
  if (timesNeeded === null || !reaches(ratio(catchUpTimes, 100), timesNeeded))
    return { verdict: 'notThisYear' };
  const recoverable = recoverableIn(offer, soFar);
  if (recoverable === null) return { verdict: 'behind' };
  return reaches(recoverable, minus(target, projection))
    ? { verdict: 'fixable', recoverable }
    : { verdict: 'onlyMoreVolume', recoverable };
}

/** The clinic's own leaks: what the contract does not credit is a term, and coding is none of them. */
const ownLeaks = recoverableCauses.filter(
  (cause): cause is RecoverableCause => cause !== 'notCredited',
);

/** What closing the clinic's leaks brings in the part of the year that is left; null without a clinic that says of any. */
function recoverableIn(offer: Offer, { gone }: YearSoFar): Ratio | null {
  const clinic = asRead(offer.clinic);
  const read = clinic === null ? null : clinicWrvus(clinic, offer);
  if (read === null || read.kind === 'missing') return null;
  const { leaks: told } = leaks(read.year);
  if (!told.some(({ cause, isStated }) => isStated && ownLeaks.some((own) => own === cause)))
    return null;
  const closed = withoutLeaks(read.year, ownLeaks);
  return times(minus(closed.credited, read.year.credited), minus(ratio(1), gone));
}
