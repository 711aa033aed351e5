import type { LogNote, Offer } from '../../compensation/index.ts';
import { asRead } from '../../compensation/index.ts';
import { monthName } from '../formatMonth.ts';
import { wrvus } from '../formatNumber.ts';
import { wrvuNoun } from '../formatWords.ts';

/**
 * Where a note and the year so far have different wRVUs for one month, both figures: "October 2026:
 * 312 wRVUs here, 298 in the year so far; neither is changed." Null where they agree, or one is silent.
 */
export function monthDiffers(offer: Offer, { month, wrvus: noted }: LogNote): string | null {
  if (month === null || noted === null) return null;
  const reported = asRead(offer.pace)?.months.find((each) => each.month === month)?.wrvus;
  if (reported === undefined || reported === noted) return null;
  return `${monthName(month, 1)}: ${wrvus(noted)} ${wrvuNoun(noted)} here, ${wrvus(reported)} in the year so far; neither is changed.`;
}
