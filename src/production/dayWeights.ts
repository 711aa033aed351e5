import type { Clinic, Offer } from '../compensation/index.ts';
import { leaveByMonth } from '../compensation/index.ts';
import { dayShares } from './clinicDays.ts';
import { monthAround, monthOfText } from './day.ts';

/** By what a year is shared out over its days. */
export type ShareBy = 'months' | 'clinicDays';

/**
 * The weight of each day from one to another, in whole parts that are the same for all: under months a
 * month's weight spread over its days, under clinic days what of a clinic day there is. A day on leave
 * weighs nothing; of a month that leave takes in part, the first days are on leave.
 */
export function dayWeights(
  by: ShareBy,
  { offer, clinic }: { readonly offer: Offer; readonly clinic: Clinic | null },
  from: number,
  to: number,
): readonly number[] {
  const leave = leaveByMonth(offer.volume.leave);
  const starts = offer.startMonth === null ? null : monthOfText(offer.startMonth).count;
  const shares = by === 'clinicDays' && clinic !== null ? dayShares(clinic, from, to) : null;
  const weights: number[] = [];
  for (let day = from; day <= to; day += 1) {
    const month = monthAround(day);
    const contractMonth = starts === null ? null : month.count - starts + 1;
    const onLeave =
      contractMonth === null
        ? 0
        : leaveOfDay(leave.get(contractMonth)?.share ?? 0, day - month.from, month.days);
    const weight =
      shares === null
        ? monthWeight(offer, contractMonth, month.count) * (ALL_LENGTHS / month.days)
        : (shares[day - from] ?? 0);
    weights.push(weight * (100 - onLeave));
  }
  return weights;
}

/** Divided by any length of a month, 28 to 31 days, without a rest. */
const ALL_LENGTHS = 28 * 29 * 30 * 31;

/** The weight of a month by its place in the contract year, or in the calendar's where no start is known. */
function monthWeight({ volume }: Offer, contractMonth: number | null, count: number): number {
  const place = contractMonth === null ? count : contractMonth - 1;
  return volume.monthWeights?.[((place % 12) + 12) % 12] ?? 1;
}

/** How much of a day is on leave, in hundredths: leave takes the month's first days, the last of them in part. */
function leaveOfDay(share: number, dayOfMonth: number, days: number): number {
  return Math.min(100, Math.max(0, share * days - 100 * dayOfMonth));
}
