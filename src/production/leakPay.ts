import type { Cents, Ladder, Offer, Plan, WrvuHundredths } from '../compensation/index.ts';
import {
  cents,
  compile,
  round,
  run,
  totalPay,
  wrvuHundredths,
  yearVolumes,
} from '../compensation/index.ts';
import type { ClinicYear } from './clinicWrvus.ts';
import type { LeakCause, RecoverableCause } from './leaks.ts';
import { leaks, recoverableCauses, withoutLeaks } from './leaks.ts';

/** What a leak costs under a contract, if it alone were closed for one contract year. */
export interface LeakPay {
  readonly cause: RecoverableCause;
  /** Credited wRVUs that come of it in a mature year, the other leaks as they are. */
  readonly recovered: WrvuHundredths;
  /** More pay of that contract year, advances not earned taken off: 0 below a threshold. */
  readonly thisYear: Cents;
  /** More pay of the years after it within the horizon, as a base recalculated from that year. */
  readonly later: Cents;
  /** The first year after it that pays another amount; null where none does. */
  readonly laterFrom: number | null;
}

/** The dollars of a clinic's leaks under its contract, or the terms without which there are none. */
export type LeakPayReading =
  | {
      readonly kind: 'ready';
      readonly year: number;
      readonly leaks: readonly LeakPay[];
      /** All of them closed at once; it is not their sum, for each is told alone. */
      readonly together: Omit<LeakPay, 'cause'>;
    }
  | { readonly kind: 'missing'; readonly missing: readonly string[] };

/** How an offer is looked at. */
interface LookedAt {
  readonly offer: Offer;
  readonly horizonYears: number | null;
  readonly ladder: Ladder | null;
  /** The contract year in which the leaks are closed. */
  readonly year: number;
}

/**
 * What each leak costs in dollars of this contract, at the margin: pay of the year with that leak
 * closed less pay as it is, every year else at what the clinic brings. Under $50 from 5,000 wRVUs on,
 * 400 wRVUs lost at 4,200 cost nothing that year and $20,000 where the next base follows. Coding has no dollars.
 */
export function leakPay(clinic: ClinicYear, lookedAt: LookedAt): LeakPayReading {
  const asItIs = compiled(clinic, lookedAt);
  if (asItIs.kind === 'missing') return asItIs;
  const { plan } = asItIs;
  const volumes = yearVolumes(plan, clinic.annualWrvus);
  const priced = (causes: readonly RecoverableCause[]): Omit<LeakPay, 'cause'> => {
    const closed = withoutLeaks(clinic, causes);
    const other = compiled(closed, lookedAt);
    const own =
      other.kind === 'ready' ? yearVolumes(other.plan, closed.annualWrvus)[lookedAt.year - 1] : 0;
    const more = volumes.with(lookedAt.year - 1, wrvuHundredths(own ?? 0));
    return {
      recovered: wrvuHundredths(round(closed.credited) - round(clinic.credited)),
      ...difference(plan, volumes, more, lookedAt.year),
    };
  };
  const told = leaks(clinic).leaks.filter(
    (leak): leak is typeof leak & { readonly cause: RecoverableCause } =>
      leak.isStated && leak.wrvus > 0 && isRecoverable(leak.cause),
  );
  return {
    kind: 'ready',
    year: lookedAt.year,
    leaks: told.map(({ cause }) => ({ cause, ...priced([cause]) })),
    together: priced(told.map(({ cause }) => cause)),
  };
}

function isRecoverable(cause: LeakCause): cause is RecoverableCause {
  return recoverableCauses.some((each) => each === cause);
}

/** The offer worked at what a clinic brings, and credited as that clinic's year is. */
function compiled(clinic: ClinicYear, { offer, horizonYears, ladder }: LookedAt) {
  const { creditShare } = clinic;
  const isWhole = creditShare.n === creditShare.d;
  const volume = {
    ...offer.volume,
    annualWrvus: clinic.annualWrvus,
    creditPercent: isWhole ? null : offer.volume.creditPercent,
  };
  return compile({ ...offer, volume }, horizonYears, ladder);
}

function difference(
  plan: Plan,
  volumes: readonly WrvuHundredths[],
  more: readonly WrvuHundredths[],
  year: number,
): Pick<LeakPay, 'thisYear' | 'later' | 'laterFrom'> {
  const [before, after] = [run(plan, volumes), run(plan, more)];
  const byYear = volumes.map((_, index) => {
    const one = { from: index + 1, to: index + 1 };
    return totalPay(after, one).total - totalPay(before, one).total;
  });
  const later = byYear.slice(year);
  const first = later.findIndex((each) => each !== 0);
  return {
    thisYear: cents(byYear[year - 1] ?? 0),
    later: cents(later.reduce((sum, each) => sum + each, 0)),
    laterFrom: first === -1 ? null : year + 1 + first,
  };
}
