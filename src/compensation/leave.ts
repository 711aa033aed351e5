import type { Leave } from './offer.ts';
import type { BasisPoints, Hundredths } from './units.ts';
import { basisPoints, hundredths } from './units.ts';

interface MonthOfLeave {
  /** The share of the month on leave. */
  readonly share: Hundredths;
  readonly basePaid: BasisPoints;
}

/** The months that leave touches: whole ones first, then a part of one. */
export function leaveByMonth(leaves: readonly Leave[]): ReadonlyMap<number, MonthOfLeave> {
  const months = new Map<number, MonthOfLeave>();
  for (const leave of leaves) {
    const basePaid = leave.basePaidPercent ?? basisPoints(10_000);
    for (
      let left = leave.months, month = leave.fromMonth;
      left > 0;
      left = hundredths(left - 100)
    ) {
      months.set(month, { share: hundredths(Math.min(left, 100)), basePaid });
      month += 1;
    }
  }
  return months;
}
