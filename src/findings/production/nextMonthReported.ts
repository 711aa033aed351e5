import type { Offer } from '../../compensation/index.ts';
import { asRead } from '../../compensation/index.ts';
import { monthName } from '../formatMonth.ts';

/** The month that is likely entered next, "January 2028": after the last reported, else the contract's first; empty where neither is known. */
export function nextMonthReported(offer: Offer): string {
  const months = asRead(offer.pace)?.months ?? [];
  const last = months
    .map(({ month }) => month)
    .toSorted()
    .at(-1);
  if (last === undefined) return offer.startMonth === null ? '' : monthName(offer.startMonth, 1);
  return monthName(last, 2);
}
