import type { CalendarDay } from './calendarDay.ts';
import { daysBefore, lastDayOf } from './calendarDay.ts';
import type { Offer } from './offer.ts';
import { TERM_MONTHS } from './plan.ts';

/** The last day on which notice keeps a contract from renewing by itself. */
export type RenewalNotice =
  | { readonly kind: 'notStated' }
  | {
      readonly kind: 'stated';
      readonly days: number;
      /** The last month of the stated term, or of the 36 months that stand in for one. */
      readonly month: number;
      readonly isTermStated: boolean;
      /** Null where the start month is not known. */
      readonly day: CalendarDay | null;
    };

/**
 * The stated days before the last day of the term: 90 days before June 30, 2030 is April 1, 2030; 90
 * days before the end of month 36 where the start is not known.
 */
export function renewalNotice({ exit, termMonths, startMonth }: Offer): RenewalNotice {
  const days = exit?.autoRenewNoticeDays ?? null;
  if (days === null) return { kind: 'notStated' };
  const month = termMonths ?? TERM_MONTHS;
  const day = startMonth === null ? null : daysBefore(lastDayOf(startMonth, month), days);
  return { kind: 'stated', days, month, isTermStated: termMonths !== null, day };
}
